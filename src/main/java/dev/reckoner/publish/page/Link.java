package dev.reckoner.publish.page;

/**
 * A link.
 *
 * @param language BCP 47 tag of the text where it differs from the page's, else empty
 */
public record Link(String text, String href, String language) {}
