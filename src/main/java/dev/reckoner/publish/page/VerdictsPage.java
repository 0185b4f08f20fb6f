package dev.reckoner.publish.page;

import java.util.List;

/**
 * All claims, or all questions, with their verdicts.
 *
 * @param groups by verdict; a single one without a heading where the order is another
 */
public record VerdictsPage(
        Frame frame, String heading, String standfirst, List<Group> groups, Link other) {

    /**
     * What has one verdict.
     *
     * @param anchor id on the page
     * @param heading such as "Fails: 7"; may be empty
     */
    public record Group(String anchor, String heading, List<Entry> entries) {}

    /**
     * A claim or a question.
     *
     * @param head what was said or asked, with its stamp
     * @param finding what the sums say; its numbers lead to the page of the entry
     * @param href to the page of the entry
     */
    public record Entry(String anchor, Markup head, Markup finding, String href) {}
}
