package dev.reckoner.publish.page;

/**
 * How a page is cited.
 *
 * @param line for a footnote
 * @param bibtex an entry of BibTeX
 */
public record Cite(String line, String bibtex) {}
