package dev.reckoner.article.markdown;

/**
 * A heading, for a table of contents.
 *
 * @param level 1 to 6
 * @param id its anchor in the page, unique in the document; figures in a heading are no part of it,
 *     so that a new price breaks no link
 * @param text plain text with its figures, not escaped
 */
public record Heading(int level, String id, String text) {}
