/**
 * Articles (floor 8): what a writer wrote, with its figures bound.
 *
 * <p>Invariants: every number that the engine makes reaches a page through {@link
 * dev.reckoner.article.Bindings}, which publishes it once with its explanation; an expression, a
 * table, a chart or a claim that cannot be answered is a problem at its place.
 */
package dev.reckoner.article;
