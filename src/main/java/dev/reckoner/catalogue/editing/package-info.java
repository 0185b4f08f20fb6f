/**
 * Writes the facts that a command makes (a leaf on floor 2): {@link
 * dev.reckoner.catalogue.editing.CalibrationText}, {@link dev.reckoner.catalogue.editing.ModelText}
 * and {@link dev.reckoner.catalogue.editing.SourceText} turn facts into text, {@link
 * dev.reckoner.catalogue.editing.PriceBook} puts prices that were seen into their tables, and
 * {@link dev.reckoner.catalogue.editing.ContentFile} puts texts on the disk. No other package
 * writes below {@code content}.
 *
 * <p>Invariants: the same facts give the same bytes; what {@code catalogue.reading} makes of a text
 * written here are the facts it was made of, their numbers rounded to the digits that the text
 * shows; of a text that is changed, all that is not touched keeps its bytes; a file holds its old
 * or its new text, never a part. No clock, locale or chance decides anything.
 */
package dev.reckoner.catalogue.editing;
