/**
 * From a content tree to a published site (floor 10): scan, read, bind, page, render, check,
 * publish.
 *
 * <p>Invariants: everything is rendered and checked in memory before the first byte of the site
 * changes; one problem stops publishing; the same input gives the same bytes, whatever the clock,
 * the locale, the time zone or the order of a folder; this package alone writes the site, through
 * {@code publish.files}.
 */
package dev.reckoner.publish;
