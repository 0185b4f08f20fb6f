package dev.reckoner.publish.discovery;

/**
 * What a site says of itself in one language.
 *
 * @param siteName its title
 * @param standfirst what it is
 * @param author who answers for the texts
 * @param licence of texts and figures, in words
 * @param licenceUrl the address of that licence; may be empty
 */
public record Imprint(
        String language,
        String siteName,
        String standfirst,
        String author,
        String licence,
        String licenceUrl) {}
