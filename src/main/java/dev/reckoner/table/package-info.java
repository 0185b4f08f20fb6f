/**
 * Tables: what a page shows and what programs read, from one record (floor 7).
 *
 * <p>Invariant: HTML, CSV and JSON of a table hold the same numbers, because all are written from
 * the same {@link dev.reckoner.table.Table}. It knows columns and cells, not what they are about;
 * numbers come with the text that shows them.
 */
package dev.reckoner.table;
