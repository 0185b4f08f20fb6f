/**
 * Questions and the named metrics that answer them (floor 7): the language of expressions, the
 * ledger that finds what a path names, and the verdict on a claim.
 *
 * <p>Invariants: a metric is defined once, in {@link dev.reckoner.scenario.Metrics}; an expression
 * that cannot be answered is refused with a reason and a hint, never answered with a guess.
 */
package dev.reckoner.scenario;
