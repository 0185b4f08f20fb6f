package dev.reckoner.publish.page;

/** The page at the site's root, where a reader chooses a language: {@code frame.alternates}. */
public record LanguagePage(Frame frame) {}
