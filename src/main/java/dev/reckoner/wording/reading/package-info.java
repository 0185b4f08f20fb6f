/**
 * Words files to {@link dev.reckoner.wording.Words} (a leaf on floor 2).
 *
 * <p>Invariants: reading never throws for any input; every mistake of a file is told with its
 * place, and languages that do not hold the same words are one.
 */
package dev.reckoner.wording.reading;
