package dev.reckoner.publish.page;

import java.util.List;

/** What stands at an address where there is no page. */
public record MissingPage(Frame frame, List<Notice> notices) {

    /**
     * That there is none, in one language.
     *
     * @param language BCP 47 tag where it differs from the page's, else empty
     * @param links to what there is
     */
    public record Notice(String language, String heading, String text, List<Link> links) {}
}
