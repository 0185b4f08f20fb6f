package dev.reckoner.publish.page;

/**
 * What was changed in an article.
 *
 * @param isoDate for {@code <time datetime>}
 */
public record Revision(String date, String isoDate, Markup text) {}
