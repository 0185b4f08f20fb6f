/**
 * Reads the facts from the files below {@code content/catalogue} (a leaf on floor 2). {@link
 * dev.reckoner.catalogue.reading.CatalogueReader} is the only entrance.
 *
 * <p>The way of a file: {@code Kind} knows by its path what it holds; its text becomes a tree; the
 * ids of all trees are gathered, so that references can be checked in any order; one class for each
 * kind (named {@code …File}, {@code …Files} or {@code …List}) binds a tree to records that mirror
 * the file, checks them and makes the record of the catalogue.
 *
 * <p>Invariants: all mistakes are told in one run, each once and at its place; what a file that
 * cannot be read might have defined is not called unknown elsewhere; a catalogue comes out only
 * when nothing was wrong, so that every reference in it leads somewhere and every fact has a
 * source. Nothing is read from a disk, a clock or a locale.
 */
package dev.reckoner.catalogue.reading;
