package dev.reckoner.publish;

import dev.reckoner.dossier.Addresses;
import dev.reckoner.publish.discovery.BaseUrl;
import dev.reckoner.publish.discovery.Heads;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.discovery.Masthead;
import dev.reckoner.publish.page.Frame;
import dev.reckoner.publish.page.Link;
import java.util.ArrayList;
import java.util.List;

/** What every page has around its own content. */
final class Frames {

    private final Content content;
    private final BaseUrl base;
    private final Assets assets;
    private final Sections sections;
    private final Heads heads;

    Frames(Content content, Masthead masthead, Assets assets) {
        this.content = content;
        this.base = masthead.base();
        this.assets = assets;
        this.sections = new Sections(content);
        this.heads = new Heads(masthead);
    }

    /** Where the site will stand. */
    BaseUrl base() {
        return base;
    }

    /** The start page of each language, from the root. */
    List<Link> starts() {
        return alternates("index.html");
    }

    /**
     * The page that stands at the same address in every language, from the root.
     *
     * @param address below the folder of a language
     */
    List<Link> alternates(String address) {
        List<Link> links = new ArrayList<>();
        for (String each : content.site().languages()) {
            String name = content.words().get(each).ownName();
            links.add(new Link(name, each + "/" + address, each));
        }
        return links;
    }

    /** The link to a language's start page with which every trail begins, from the root. */
    Link home(String language) {
        return new Link(content.site().title().get(language), language + "/index.html", "");
    }

    /**
     * The start page, and the list that a page belongs to, from the root.
     *
     * @param address of the page below its language's folder
     */
    List<Link> trail(String address, String language) {
        List<Link> trail = new ArrayList<>(List.of(home(language)));
        sections.above(language, address).ifPresent(trail::add);
        return trail;
    }

    /** The parts of the site that a language has, as a page leads to them. */
    List<Link> sections(Leaf page, String language) {
        return sections.map(language, page.path(), root(page)).stream()
                .map(entry -> new Link(entry.text(), entry.href(), ""))
                .toList();
    }

    /** The frame of a page. */
    Frame of(Leaf leaf) {
        String path = leaf.path();
        String language = leaf.language();
        String root = root(leaf);
        String siteName = content.site().title().get(language);
        boolean choice = path.equals("index.html");
        String home = choice ? "index.html" : root + language + "/index.html";
        return new Frame(
                language,
                root,
                siteName,
                leaf.title().equals(siteName) ? siteName : leaf.title() + " · " + siteName,
                leaf.description(),
                heads.of(leaf, root, sections.articles()),
                root + assets.stylesheet(),
                root + assets.scripts().get(language),
                new Link(siteName, home, ""),
                choice ? "" : root + language + "/" + Addresses.SEARCH,
                choice ? List.of() : sections.menu(language, path, root),
                choice ? List.of() : sections.map(language, path, root),
                from(root, leaf.alternates()),
                from(root, leaf.trail()),
                content.site().licence().get(language),
                content.words().get(language).interfaceWords());
    }

    private static List<Link> from(String root, List<Link> links) {
        return links.stream()
                .map(link -> new Link(link.text(), root + link.href(), link.language()))
                .toList();
    }

    /** A page that stands in for others is shown at any depth: its links name the site's folder. */
    private String root(Leaf leaf) {
        return base.isKnown() && !leaf.listed() ? base.folder() : up(leaf.path());
    }

    /** The way from a page to the site's root. */
    private static String up(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
