package dev.reckoner.publish.page;

/**
 * What a reader should know before a text.
 *
 * @param original link to the text as it was written
 */
public record Notice(String text, Link original) {}
