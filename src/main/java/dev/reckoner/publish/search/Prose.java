package dev.reckoner.publish.search;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Sentences of our own HTML; tables, drawings, formulas and lines of sources are left out. */
public final class Prose {

    /** The last is where a number was read, below a table or chart: none looks for a page by it. */
    private static final String LEFT_OUT = "table, svg, math, details, pre, p.src";

    private static final String HEADS = "h2, h3, caption, figcaption";

    private Prose() {}

    /** Plain text on one line. */
    public static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(LEFT_OUT).remove();
        return body.text();
    }

    /** Headings, and captions of tables and charts: each with a blank before it. */
    public static String heads(String html) {
        return Jsoup.parseBodyFragment(html).select(HEADS).stream()
                .map(head -> " " + head.text())
                .collect(Collectors.joining());
    }
}
