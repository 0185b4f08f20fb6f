package dev.reckoner.publish;

import dev.reckoner.dossier.Addresses;
import dev.reckoner.publish.page.Frame;
import dev.reckoner.publish.page.Link;
import java.util.ArrayList;
import java.util.List;

/** What every page has around its own content. */
final class Frames {

    private final Content content;
    private final String baseUrl;
    private final Assets assets;
    private final Sections sections;

    /**
     * @param baseUrl where the site will stand; empty where that is not known
     */
    Frames(Content content, String baseUrl, Assets assets) {
        this.content = content;
        this.baseUrl = baseUrl;
        this.assets = assets;
        this.sections = new Sections(content);
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

    /** The frame of a page. */
    Frame of(Leaf leaf) {
        String path = leaf.path();
        String language = leaf.language();
        String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        String siteName = content.site().title().get(language);
        String home = path.equals("index.html") ? "index.html" : root + language + "/index.html";
        return new Frame(
                language,
                root,
                siteName,
                leaf.title().equals(siteName) ? siteName : leaf.title() + " · " + siteName,
                leaf.description(),
                baseUrl.isEmpty() ? "" : canonical(path),
                root + assets.stylesheet(),
                root + assets.scripts().get(language),
                new Link(siteName, home, ""),
                path.equals("index.html") ? "" : root + language + "/" + Addresses.SEARCH,
                path.equals("index.html") ? List.of() : sections.links(language, root),
                from(root, leaf.alternates()),
                from(root, leaf.trail()),
                content.words().get(language).interfaceWords());
    }

    private static List<Link> from(String root, List<Link> links) {
        return links.stream()
                .map(link -> new Link(link.text(), root + link.href(), link.language()))
                .toList();
    }

    private String canonical(String path) {
        String base = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        return base + path.substring(0, path.length() - "index.html".length());
    }
}
