/**
 * Time (floor 5): how fast a layout serves, what binds it, the energy it takes, and what
 * measurements teach the formulas.
 *
 * <p>Invariants: the formulas ({@link dev.reckoner.throughput.Formulas}) stand once, and are both
 * printed with their figures and compiled for plain doubles, with the same results; times are
 * seconds and counts are pure numbers; a coefficient is fitted or assumed, never typed into a
 * formula; where a needed fact is unknown there is no figure.
 */
package dev.reckoner.throughput;
