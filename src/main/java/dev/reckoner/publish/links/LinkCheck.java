package dev.reckoner.publish.links;

import dev.reckoner.article.markdown.Reference;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problem.Severity;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.discovery.BaseUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether every link of a rendered site leads somewhere, and every id on a page is there once. */
public final class LinkCheck {

    private static final String RULE = "links";

    private final Map<String, byte[]> files;
    private final Map<String, List<Reference>> written;
    private final BaseUrl base;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Problems problems;

    private LinkCheck(
            Map<String, byte[]> files,
            Map<String, List<Reference>> written,
            BaseUrl base,
            Problems problems) {
        this.files = files;
        this.written = written;
        this.base = base;
        this.problems = problems;
    }

    /**
     * Tells of every link that leads nowhere, by page.
     *
     * @param files bytes by path
     * @param written links that authors wrote, by path of the page; a link that is none of these
     *     was made by a template
     * @param base where the site will stand, since pages name their own addresses in full too
     */
    public static void check(
            Map<String, byte[]> files,
            Map<String, List<Reference>> written,
            BaseUrl base,
            Problems problems) {
        new LinkCheck(files, written, base, problems).all();
    }

    /** What is kept of a page, since whole documents are too large to keep. */
    private record Page(String path, Set<String> ids, Set<String> addresses) {}

    private void all() {
        List<String> paths = files.keySet().stream().filter(p -> p.endsWith(".html")).toList();
        List<Page> pages = paths.parallelStream().map(this::page).toList();
        for (Page page : pages) {
            ids.put(page.path(), page.ids());
        }
        for (Page page : pages) {
            page.addresses().forEach(address -> link(page.path(), address));
        }
    }

    private Page page(String path) {
        Document page = Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
        Set<String> addresses = new TreeSet<>();
        for (Element element : page.select("[href], [src]")) {
            addresses.add(element.attr(element.hasAttr("href") ? "href" : "src"));
        }
        return new Page(path, ids(path, page), addresses);
    }

    private Set<String> ids(String path, Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                synchronized (problems) {
                    String what = "the id \"" + element.id() + "\" stands twice";
                    problems.add(new Problem(Place.of(path), Severity.ERROR, RULE, what, ""));
                }
            }
        }
        return ids;
    }

    private void link(String page, String href) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        Optional<String> own = base.within(path);
        if (own.isEmpty() && href.matches("(https?:|mailto:|data:image/).*")) {
            return;
        }
        String target =
                path.isEmpty() ? page : own.map(LinkCheck::decoded).orElse(resolved(page, path));
        if (!files.containsKey(target)) {
            tell(page, href, "a link leads nowhere: " + href);
            return;
        }
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        if (!fragment.isEmpty()
                && !ids.getOrDefault(target, Set.of()).contains(decoded(fragment))) {
            tell(page, href, "a link leads to no place on its page: " + href);
        }
    }

    private void tell(String page, String href, String what) {
        boolean told = false;
        for (Reference link : written.getOrDefault(page, List.of())) {
            if (decoded(link.address()).equals(decoded(href))) {
                String hint = "such as ../another-article/index.html#a-heading";
                problems.add(new Problem(link.place(), Severity.ERROR, RULE, what, hint));
                told = true;
            }
        }
        if (!told) {
            Place place = Place.of(page);
            problems.add(new Problem(place, Severity.ERROR, RULE, what, "mend the template"));
        }
    }

    private static String resolved(String page, String path) {
        String base = page.substring(0, page.lastIndexOf('/') + 1);
        return Path.of(base + decoded(path)).normalize().toString().replace('\\', '/');
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
