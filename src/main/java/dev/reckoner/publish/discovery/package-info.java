/**
 * How a site is found, followed and quoted by programs (floor 10): what a page says of itself, and
 * the files that are made of that for search engines, feed readers and language models.
 *
 * <p>Invariants: an address that others keep is absolute, so without a base URL there is none of
 * them; nothing is said here that the pages do not say; what is not known is left out.
 */
package dev.reckoner.publish.discovery;
