package dev.reckoner.publish.discovery;

import dev.reckoner.publish.TinySite;
import dev.reckoner.publish.reading.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What programs find of a published site. Each question is answered with what is wrong. */
final class FoundSite {

    private static final Path SCHEMA =
            Path.of("src/test/resources/schemas/linked-data.schema.json");

    private final Map<String, String> files;
    private final BaseUrl base;
    private final Map<String, Document> pages = new TreeMap<>();
    private final Set<String> original;

    /**
     * @param base where it is said to stand
     */
    FoundSite(Path out, String base) throws IOException {
        this.files = TinySite.published(out);
        this.base = BaseUrl.of(base);
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text(path)));
            }
        }
        this.original =
                listed().stream()
                        .filter(path -> canonical(page(path)).equals(this.base.absolute(path)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> paths() {
        return files.keySet();
    }

    Document page(String path) {
        return pages.get(path);
    }

    String text(String path) {
        return new String(
                files.get(path).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Pages that are no stand-ins. */
    Set<String> listed() {
        return pages.keySet().stream()
                .filter(path -> !path.endsWith(Leaf.MISSING))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that have a text of their own, and not that of another language. */
    Set<String> original() {
        return original;
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    Set<String> articles() {
        return listed().stream()
                .filter(path -> path.contains("/articles/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Heads whose addresses are not those of the page, or lead nowhere. */
    List<String> wrongHeads() {
        List<String> wrong = new ArrayList<>();
        for (String path : listed()) {
            Document page = page(path);
            String own = canonical(page);
            String original = base.within(own).orElse("");
            need(original().contains(original) && sameBelow(original, path), path, wrong);
            need(own.equals(property(page, "og:url")), path + " og:url", wrong);
            String picture = property(page, "og:image");
            need(picture.isEmpty() || isThere(picture), path + " " + picture, wrong);
            Map<String, String> versions = versions(page);
            versions.forEach(
                    (tag, href) -> {
                        boolean mutual =
                                isThere(href)
                                        && versions(page(base.within(href).orElseThrow()))
                                                .equals(versions);
                        need(mutual, path + " " + tag, wrong);
                    });
            need(
                    versions.isEmpty() || versions.containsValue(own),
                    path + " is no version of itself",
                    wrong);
        }
        return wrong;
    }

    /** Whether two pages stand at one address in their languages. */
    private static boolean sameBelow(String one, String other) {
        return one.substring(one.indexOf('/') + 1).equals(other.substring(other.indexOf('/') + 1));
    }

    static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static Map<String, String> versions(Document page) {
        Map<String, String> versions = new TreeMap<>();
        page.select("link[hreflang]")
                .forEach(link -> versions.put(link.attr("hreflang"), link.attr("href")));
        return versions;
    }

    /** JSON-LD that its schema refuses, or that names files which are not there. */
    List<String> wrongData() {
        Validator validator = new Validator(read(SCHEMA));
        List<String> wrong = new ArrayList<>();
        for (String path : pages.keySet()) {
            for (String json : data(path)) {
                try {
                    validator.ofJson(json).forEach(what -> wrong.add(path + " " + what));
                } catch (IOException e) {
                    wrong.add(path + " " + e.getMessage());
                }
                addresses(json).forEach(to -> need(isThere(to), path + " " + to, wrong));
            }
        }
        return wrong;
    }

    List<String> data(String path) {
        return page(path).select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    private Set<String> addresses(String text) {
        Set<String> addresses = new TreeSet<>();
        int at = base.isKnown() ? text.indexOf(base.address()) : -1;
        while (at >= 0) {
            int end = at;
            while (end < text.length() && "\"<>&)] \n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            addresses.add(text.substring(at, end));
            at = text.indexOf(base.address(), end);
        }
        return addresses;
    }

    /** What is wrong with the feed of a language. */
    List<String> wrongFeed(String language) {
        String feed = text(language + "/feed.xml");
        List<String> wrong = new ArrayList<>(XmlSchemas.byRelaxNg("atom.rnc", feed));
        Document xml = Jsoup.parse(feed, "", Parser.xmlParser());
        addresses(feed).forEach(to -> need(isThere(to), to, wrong));
        Set<String> ids = new TreeSet<>();
        for (Element entry : xml.select("entry")) {
            String id = entry.expectFirst("id").text();
            need(ids.add(id), id + " stands twice", wrong);
            Document content = Jsoup.parse(entry.expectFirst("content").wholeText());
            String page = base.within(id).orElseThrow();
            missing(page, Words.of(content.text())).forEach(m -> wrong.add(id + " lacks " + m));
            need(
                    content.select("svg, script, [class]").isEmpty(),
                    id + " has a page's look",
                    wrong);
            for (Element link : content.select("[href], [src]")) {
                String to = link.attr(link.hasAttr("href") ? "href" : "src");
                need(to.matches("(https?|mailto):.+"), id + " " + to, wrong);
            }
            Set<String> kinds = new TreeSet<>();
            for (Element link : entry.select("> link")) {
                String kind = link.attr("rel") + link.attr("type") + link.attr("hreflang");
                need(kinds.add(kind), id + " has two links of a kind", wrong);
            }
        }
        need(ids.size() == Math.min(20, articles(language)), "entries: " + ids, wrong);
        return wrong;
    }

    private long articles(String language) {
        return articles().stream()
                .filter(original()::contains)
                .filter(path -> path.startsWith(language + "/"))
                .count();
    }

    /** What is wrong with the sitemap. */
    List<String> wrongSitemap() {
        String sitemap = text("sitemap.xml");
        List<String> wrong = new ArrayList<>(XmlSchemas.byXmlSchema("sitemap.xsd", sitemap));
        Document xml = Jsoup.parse(sitemap, "", Parser.xmlParser());
        Set<String> told = new TreeSet<>();
        for (Element url : xml.select("url")) {
            String page = base.within(url.expectFirst("loc").text()).orElseThrow();
            told.add(page);
            Map<String, String> versions = new TreeMap<>();
            url.select("[hreflang]")
                    .forEach(link -> versions.put(link.attr("hreflang"), link.attr("href")));
            need(versions.equals(versions(page(page))), page + " says otherwise", wrong);
        }
        need(told.equals(original()), "the sitemap has other pages than the site", wrong);
        return wrong;
    }

    /** Texts of an article that its twin lacks, or has in another order. */
    List<String> missingInTwins() {
        List<String> missing = new ArrayList<>();
        for (String page : articles()) {
            String twin = page.replace("index.html", MarkdownTwin.NAME);
            String words = Words.ofMarkdown(text(twin));
            missing(page, words).forEach(text -> missing.add(twin + " lacks " + text));
        }
        return missing;
    }

    /** Texts of a page, from its standfirst to its sources, that do not follow in others. */
    private List<String> missing(String path, String words) {
        List<String> missing = new ArrayList<>();
        int at = 0;
        for (String text : Words.inReadingOrder(page(path))) {
            int found = words.indexOf(Words.of(text), at);
            if (found < 0) {
                missing.add(text);
            } else {
                at = found;
            }
        }
        return missing;
    }

    /** Whether an address of the site in full leads to a file of it. */
    boolean isThere(String address) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        return base.within(file).map(files::containsKey).orElse(false);
    }

    private static void need(boolean holds, String what, List<String> wrong) {
        if (!holds) {
            wrong.add(what);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
