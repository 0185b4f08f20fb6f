/**
 * Checks the links of a rendered site (a leaf of {@code publish}, floor 10); it, {@code discovery}
 * and {@code search} are the doors to jsoup.
 *
 * <p>Invariant: it reads pages as a browser does and changes none.
 */
package dev.reckoner.publish.links;
