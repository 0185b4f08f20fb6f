package dev.reckoner.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is wrong with pages, as text: each mistake once, with how many pages have it and the first.
 */
final class Findings {

    /**
     * A mistake of a page.
     *
     * @param place where on it; empty for the page
     */
    record Finding(String page, String place, String what) {}

    private Findings() {}

    static String text(List<Finding> findings) {
        Map<String, List<Finding>> kinds =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Finding::what, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        kinds.forEach(
                (what, found) ->
                        text.append(found.size())
                                .append(" × ")
                                .append(what)
                                .append(" | ")
                                .append(found.get(0).page())
                                .append(' ')
                                .append(found.get(0).place())
                                .append('\n'));
        return text.toString();
    }
}
