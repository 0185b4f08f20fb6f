package dev.reckoner.publish.page;

import java.util.List;

/**
 * A claim or a question, and how it was checked.
 *
 * @param list the way back to all of them
 * @param title of a question; empty for a claim, whose words are in its head
 * @param head what was said or asked, with its stamp
 * @param conditions that the claimant named, or left out; may be empty
 * @param checks each comparison; none where none can be made
 * @param related the claims of a question with their verdicts; the questions that name a claim
 * @param relatedHeading what those are
 * @param articles that treat it
 * @param figuresHref relative address of the page's {@code figures.json}, or empty
 */
public record VerdictPage(
        Frame frame,
        Link list,
        String title,
        Markup head,
        String conditions,
        Markup finding,
        List<Check> checks,
        String relatedHeading,
        List<Related> related,
        List<Link> articles,
        List<Explanation> explanations,
        List<Sheet> sheets,
        List<SourceEntry> sources,
        String licence,
        String figuresHref) {

    /**
     * A comparison.
     *
     * @param tone {@code good}, {@code bad} or {@code unknown}
     * @param scenarios what it was worked out with
     */
    public record Check(
            String verdict, String tone, Markup when, Markup comparison, List<String> scenarios) {}

    /** What is named, and the verdict on it. */
    public record Related(Link link, String verdict, String tone) {}
}
