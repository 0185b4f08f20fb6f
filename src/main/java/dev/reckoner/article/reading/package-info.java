/**
 * Reads articles, and the blocks within them, from YAML (a leaf of floor 8, {@code article}).
 *
 * <p>Invariant: reading goes on after a mistake, so that all mistakes of an article are told.
 */
package dev.reckoner.article.reading;
