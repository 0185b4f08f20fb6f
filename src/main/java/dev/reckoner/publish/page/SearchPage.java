package dev.reckoner.publish.page;

import java.util.List;

/**
 * The page for searching.
 *
 * @param lists the lists that lead to every page, for readers without scripts
 */
public record SearchPage(Frame frame, String title, String standfirst, List<Link> lists) {}
