/**
 * Checks the links of a rendered site (a leaf of {@code publish}, floor 10); the door to jsoup.
 *
 * <p>Invariant: it reads pages as a browser does and changes none.
 */
package dev.reckoner.publish.links;
