/**
 * What the search on the pages looks through (a leaf of {@code publish}, floor 10).
 *
 * <p>Invariant: it holds what a reader sees, and words by which a reader may ask for it. It is
 * written when the site is built and read by a script when a reader first searches; finding is done
 * in the browser alone.
 */
package dev.reckoner.publish.search;
