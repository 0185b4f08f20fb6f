package dev.reckoner.publish.page;

/**
 * A line of the list of sources.
 *
 * @param anchor id on the page
 * @param language BCP 47 tag of the title where it is not the page's, else empty
 * @param href address outside, or empty
 * @param checked when facts were last read in it
 * @param rank {@code official}, {@code vendor}, {@code measured}, {@code aggregated} or {@code
 *     press}, in the page's language
 */
public record SourceEntry(
        String anchor,
        String publisher,
        String title,
        String language,
        String href,
        String date,
        String checked,
        String licence,
        String rank) {}
