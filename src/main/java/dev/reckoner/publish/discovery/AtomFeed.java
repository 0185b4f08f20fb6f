package dev.reckoner.publish.discovery;

import dev.reckoner.publish.page.Link;
import dev.reckoner.quantity.Day;
import java.util.Comparator;
import java.util.List;

/**
 * The newest articles of one language with their whole text, as <a
 * href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a> has it. An entry is known by the
 * address of its article, for that is unique and does not change while the site stays where it is.
 */
final class AtomFeed {

    /** Its file name in the folder of the language. */
    static final String NAME = "feed.xml";

    private static final int MOST = 20;
    private static final String MIDNIGHT = "T00:00:00Z";
    private static final String HTML = "text/html";

    private final Imprint imprint;
    private final Masthead masthead;
    private final BaseUrl base;

    private AtomFeed(Imprint imprint, Masthead masthead) {
        this.imprint = imprint;
        this.masthead = masthead;
        this.base = masthead.base();
    }

    /**
     * The text of the file.
     *
     * @param entries of the language; one at least
     */
    static String of(List<FeedEntry> entries, Imprint imprint, Masthead masthead) {
        List<FeedEntry> newest =
                entries.stream()
                        .sorted(Comparator.comparing(FeedEntry::published).reversed())
                        .limit(MOST)
                        .toList();
        return new AtomFeed(imprint, masthead).text(newest);
    }

    private String text(List<FeedEntry> entries) {
        String language = imprint.language();
        String home = base.absolute(language + "/index.html");
        Day updated = entries.stream().map(FeedEntry::modified).max(Day::compareTo).orElseThrow();
        Xml feed = Xml.document();
        feed.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language);
        feed.text("id", home).text("title", imprint.siteName());
        feed.text("subtitle", imprint.standfirst()).text("updated", updated + MIDNIGHT);
        link(feed, "self", "application/atom+xml", language, path(language));
        link(feed, "alternate", HTML, language, language + "/index.html");
        for (String other : masthead.imprints().keySet()) {
            if (!other.equals(language)) {
                link(feed, "alternate", HTML, other, other + "/index.html");
            }
        }
        if (!imprint.licenceUrl().isEmpty()) {
            feed.empty("link", "rel", "license", "href", imprint.licenceUrl());
        }
        feed.open("author").text("name", imprint.author()).text("uri", home).close("author");
        feed.text("rights", imprint.licence());
        String icon = masthead.icons().from("", Icons.LARGE);
        if (!icon.isEmpty()) {
            feed.text("icon", base.absolute(icon));
        }
        entries.forEach(entry -> entry(feed, entry));
        return feed.close("feed").toString();
    }

    static String path(String language) {
        return language + "/" + NAME;
    }

    private void entry(Xml feed, FeedEntry entry) {
        Leaf leaf = entry.leaf();
        Subject.Article about = entry.about();
        String folder = leaf.path().substring(0, leaf.path().lastIndexOf('/') + 1);
        feed.open("entry").text("id", base.absolute(leaf.path())).text("title", leaf.title());
        link(feed, "alternate", HTML, leaf.language(), leaf.path());
        for (Link version : leaf.versions()) {
            boolean other = masthead.imprints().containsKey(version.language());
            if (other && !version.language().equals(leaf.language())) {
                link(feed, "alternate", HTML, version.language(), version.href());
            }
        }
        String markdown = folder + MarkdownTwin.NAME;
        link(feed, "alternate", "text/markdown", leaf.language(), markdown);
        about.picture().ifPresent(picture -> picture(feed, picture));
        feed.text("published", about.published() + MIDNIGHT);
        feed.text("updated", about.modified() + MIDNIGHT);
        feed.empty("category", "term", about.category(), "label", about.section());
        about.tags().forEach(tag -> feed.empty("category", "term", tag));
        feed.text("summary", leaf.description());
        feed.text("content", entry.html(), "type", "html");
        feed.close("entry");
    }

    private void picture(Xml feed, Subject.Picture picture) {
        String length = Integer.toString(picture.bytes());
        String href = base.absolute(picture.path());
        String type = "image/png";
        feed.empty("link", "rel", "enclosure", "type", type, "length", length, "href", href);
    }

    private void link(Xml feed, String rel, String type, String language, String path) {
        String href = base.absolute(path);
        feed.empty("link", "rel", rel, "type", type, "hreflang", language, "href", href);
    }
}
