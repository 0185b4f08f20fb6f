package dev.reckoner.publish.page;

import java.util.List;

/**
 * A page of a list of articles.
 *
 * @param eyebrow the kind of list; may be empty
 * @param standfirst what it gathers; may be empty
 * @param count "7 articles"
 * @param groups at least one
 * @param topics other lists, by kind; may be empty
 * @param steps to the pages before and after; may be empty
 */
public record ListPage(
        Frame frame,
        String eyebrow,
        String title,
        String standfirst,
        String count,
        List<Group> groups,
        List<Topics> topics,
        List<Step> steps) {

    /**
     * Articles that stand together.
     *
     * @param heading such as a year; may be empty
     */
    public record Group(String heading, List<Teaser> articles) {}

    /** Lists of one kind. */
    public record Topics(String heading, List<Topic> lists) {}

    /**
     * A list of articles.
     *
     * @param count how many it has
     */
    public record Topic(String name, String href, String count) {}

    /**
     * The way to another page of the list.
     *
     * @param rel {@code prev} or {@code next}
     */
    public record Step(String rel, String text, String href) {}
}
