package dev.reckoner.publish.discovery;

import dev.reckoner.publish.page.Link;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All pages, each with its other languages and the newest day of what it rests on, as <a
 * href="https://www.sitemaps.org/protocol.html">sitemaps.org</a> has it. More than one file may
 * hold stand in several, and {@code sitemap.xml} lists these.
 */
final class Sitemap {

    /** The name of the file, or of the list of files. */
    static final String NAME = "sitemap.xml";

    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String[] SPACES = {
        "xmlns", SPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml"
    };

    /** Most addresses and bytes of a file, by the protocol. */
    private static final int MOST_PAGES = 50_000;

    private static final int MOST_BYTES = 50 << 20;
    private static final int FIRST_AND_LAST_LINE = 1024;

    private final BaseUrl base;
    private final int mostPages;
    private final int mostBytes;
    private final List<StringBuilder> files = new ArrayList<>();
    private int pages;
    private int bytes;

    private Sitemap(BaseUrl base, int mostPages, int mostBytes) {
        this.base = base;
        this.mostPages = mostPages;
        this.mostBytes = mostBytes;
    }

    /** The files by name. */
    static Map<String, String> of(List<Leaf> leaves, BaseUrl base) {
        return of(leaves, base, MOST_PAGES, MOST_BYTES);
    }

    /** The same with other limits of a file. */
    static Map<String, String> of(List<Leaf> leaves, BaseUrl base, int mostPages, int mostBytes) {
        Sitemap map = new Sitemap(base, mostPages, mostBytes - FIRST_AND_LAST_LINE);
        leaves.stream().filter(leaf -> leaf.listed() && !leaf.repeats()).forEach(map::add);
        return map.written();
    }

    private void add(Leaf leaf) {
        Xml url = new Xml().open("url").text("loc", base.absolute(leaf.path()));
        leaf.changed().ifPresent(day -> url.text("lastmod", day.toString()));
        for (Link version : leaf.versions()) {
            String to = base.absolute(version.href());
            String tag = version.language();
            url.empty("xhtml:link", "rel", "alternate", "hreflang", tag, "href", to);
        }
        String entry = url.close("url").toString();
        int length = entry.getBytes(StandardCharsets.UTF_8).length;
        if (files.isEmpty() || pages == mostPages || bytes + length > mostBytes) {
            files.add(new StringBuilder());
            pages = 0;
            bytes = 0;
        }
        files.get(files.size() - 1).append(entry);
        pages++;
        bytes += length;
    }

    private Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        if (files.size() == 1) {
            written.put(NAME, whole(files.get(0)));
            return written;
        }
        Xml index = Xml.document().open("sitemapindex", "xmlns", SPACE);
        for (int i = 0; i < files.size(); i++) {
            String name = "sitemap-" + (i + 1) + ".xml";
            written.put(name, whole(files.get(i)));
            index.open("sitemap").text("loc", base.absolute(name)).close("sitemap");
        }
        written.put(NAME, index.close("sitemapindex").toString());
        return written;
    }

    private static String whole(CharSequence urls) {
        return Xml.document().open("urlset", SPACES).raw(urls).close("urlset").toString();
    }
}
