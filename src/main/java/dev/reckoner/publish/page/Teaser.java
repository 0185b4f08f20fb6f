package dev.reckoner.publish.page;

/**
 * An article as a list shows it.
 *
 * @param language BCP 47 tag of title and summary where it differs from the page's, else empty
 * @param otherTitle its title in the other language, may be empty
 * @param otherLanguage BCP 47 tag of {@code otherTitle}
 * @param isoDate for {@code <time datetime>}
 */
public record Teaser(
        String title,
        String language,
        String href,
        String otherTitle,
        String otherLanguage,
        String category,
        String date,
        String isoDate,
        Markup summary) {

    /** For a list of one category. */
    public Teaser withoutCategory() {
        return new Teaser(
                title, language, href, otherTitle, otherLanguage, "", date, isoDate, summary);
    }

    /** No article. */
    public static final Teaser NONE = new Teaser("", "", "", "", "", "", "", "", Markup.NONE);
}
