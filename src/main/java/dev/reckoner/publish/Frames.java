package dev.reckoner.publish;

import dev.reckoner.publish.page.Frame;
import dev.reckoner.publish.page.Link;
import dev.reckoner.wording.Words;
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
        List<Link> starts = new ArrayList<>();
        for (String each : content.site().languages()) {
            starts.add(new Link(content.words().get(each).ownName(), each + "/index.html", each));
        }
        return starts;
    }

    /** The frame of the page at a path; links are from the root. */
    Frame of(String path, String language, String title, String description, List<Link> links) {
        String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        Words words = content.words().get(language);
        String siteName = content.site().title().get(language);
        List<Link> alternates = new ArrayList<>();
        for (Link link : links) {
            alternates.add(new Link(link.text(), root + link.href(), link.language()));
        }
        String home = path.equals("index.html") ? "index.html" : root + language + "/index.html";
        return new Frame(
                language,
                root,
                siteName,
                title.equals(siteName) ? siteName : title + " · " + siteName,
                description,
                baseUrl.isEmpty() ? "" : canonical(path),
                root + assets.stylesheet(),
                root + assets.script(),
                new Link(siteName, home, ""),
                path.equals("index.html") ? List.of() : sections.links(language, root),
                alternates,
                words.interfaceWords());
    }

    private String canonical(String path) {
        String base = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        return base + path.substring(0, path.length() - "index.html".length());
    }
}
