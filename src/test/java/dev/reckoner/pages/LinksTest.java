package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.pages.Findings.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page names only what is there, and loads only what is its own. */
class LinksTest {

    /** Where the root of the site is taken to stand: below a folder, as on many hosts. */
    private static final URI SITE = URI.create("https://site.example/below/");

    /**
     * What is kept of a page.
     *
     * @param ids what a link can lead to
     * @param links addresses that a reader may follow
     * @param loads addresses that a browser fetches by itself
     * @param active names of attributes and elements that a policy without exceptions blocks
     */
    private record Page(
            String path,
            Set<String> ids,
            Set<String> links,
            Set<String> loads,
            Set<String> active) {}

    private static Map<String, Page> pages = Map.of();

    @BeforeAll
    static void read() {
        pages =
                SitePages.every().parallelStream()
                        .map(LinksTest::page)
                        .collect(Collectors.toMap(Page::path, p -> p, (a, b) -> a, TreeMap::new));
    }

    private static Page page(String path) {
        try {
            String html = Files.readString(SitePages.ROOT.resolve(path), StandardCharsets.UTF_8);
            return page(path, Jsoup.parse(html));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(String path, Document page) {
        Set<String> ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
        Set<String> links = new TreeSet<>();
        Set<String> loads = new TreeSet<>();
        Set<String> active = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            boolean followed =
                    element.is(
                            "a, link[rel=alternate], link[rel=canonical], link[rel~=prev|next|license]");
            element.attributes()
                    .forEach(
                            attribute -> {
                                String name = attribute.getKey();
                                if (Set.of("href", "src", "xlink:href", "data", "poster", "action")
                                        .contains(name)) {
                                    (followed ? links : loads).add(attribute.getValue());
                                }
                                if (name.equals("srcset")) {
                                    for (String source : attribute.getValue().split(",")) {
                                        loads.add(source.trim().split("\\s+")[0]);
                                    }
                                }
                                if (name.startsWith("on") || name.equals("style")) {
                                    active.add(name);
                                }
                            });
            if (element.is("style, iframe, object, embed, base, form[action]")
                    || element.is("script:not([src]):not([type$=json])")) {
                active.add(element.normalName());
            }
        }
        return new Page(path, ids, links, loads, active);
    }

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() {
        List<Finding> broken = new ArrayList<>();
        for (Page page : pages.values()) {
            for (String link : page.links()) {
                if (!leads(page, link)) {
                    broken.add(new Finding(page.path(), link, "leads nowhere"));
                }
            }
        }
        assertEquals("", Findings.text(broken));
    }

    @Test
    void everythingLoadedIsTheSitesOwnAndIsThere() {
        List<Finding> broken = new ArrayList<>();
        for (Page page : pages.values()) {
            for (String load : page.loads()) {
                boolean own =
                        load.startsWith("data:image/") || !away(page, load) && leads(page, load);
                if (!own) {
                    broken.add(new Finding(page.path(), load, "is not loaded from the site"));
                }
            }
        }
        assertEquals("", Findings.text(broken));
    }

    @Test
    void noPageHasAScriptOrAStyleWithinOrAFrame() {
        List<Finding> active = new ArrayList<>();
        for (Page page : pages.values()) {
            page.active().forEach(what -> active.add(new Finding(page.path(), "", what)));
        }
        assertEquals("", Findings.text(active));
    }

    @Test
    void linksOutOfTheSiteAreOfThreeSchemes() {
        List<Finding> odd = new ArrayList<>();
        for (Page page : pages.values()) {
            for (String link : page.links()) {
                String scheme = address(page, link).getScheme();
                if (!Set.of("http", "https", "mailto").contains(scheme)) {
                    odd.add(new Finding(page.path(), link, scheme));
                }
            }
        }
        assertEquals("", Findings.text(odd));
    }

    @Test
    void aBrokenLinkIsSeen() {
        Page page =
                page(
                        "en/a/index.html",
                        Jsoup.parse("<p id=b><style></style><img onload=x src=//a.example/b>"));
        assertTrue(leads(page, "#b"));
        assertEquals(Set.of("onload", "style"), page.active());
        assertTrue(page.loads().stream().allMatch(load -> away(page, load)));
        for (String link : List.of("#c", "../../no.html", "/en/index.html", "//below/x")) {
            assertTrue(away(page, link) || !leads(page, link), link);
        }
    }

    /**
     * What stands in for a page is shown at any address, so it names files from the host's root.
     */
    private static URI base(Page page) {
        return SitePages.standsIn(page.path()) ? SITE.resolve("/") : SITE;
    }

    private static URI address(Page page, String link) {
        return base(page).resolve(page.path()).resolve(link);
    }

    private static boolean away(Page page, String link) {
        return !SITE.getHost().equals(address(page, link).getHost());
    }

    /** Links out of the site are believed. */
    private static boolean leads(Page page, String link) {
        if (away(page, link)) {
            return true;
        }
        URI address = address(page, link);
        if (!address.getPath().startsWith(base(page).getPath())) {
            return false;
        }
        String path = address.getPath().substring(base(page).getPath().length());
        Path file = SitePages.ROOT.resolve(path);
        String place = address.getFragment();
        if (place == null || place.isEmpty()) {
            return Files.isRegularFile(file);
        }
        Page there = path.equals(page.path()) ? page : pages.get(path);
        return there != null && there.ids().contains(place);
    }
}
