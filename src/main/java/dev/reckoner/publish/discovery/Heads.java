package dev.reckoner.publish.discovery;

import dev.reckoner.publish.page.Head;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import java.util.List;

/** Makes the heads of pages. */
public final class Heads {

    private final Masthead masthead;

    public Heads(Masthead masthead) {
        this.masthead = masthead;
    }

    /**
     * The head of a page.
     *
     * @param root way from it to the site's root
     * @param feed whether its language has a feed
     */
    public Head of(Leaf leaf, String root, boolean feed) {
        BaseUrl base = masthead.base();
        Imprint imprint = masthead.imprints().get(leaf.language());
        Icons icons = masthead.icons();
        String folder = root + leaf.language() + "/";
        List<Link> versions =
                leaf.versions().stream().map(link -> address(leaf, link, base)).toList();
        return new Head(
                leaf.listed() ? "" : "noindex",
                base.isKnown() && leaf.listed() ? base.absolute(leaf.canonical()) : "",
                versions,
                base.isKnown() && feed ? folder + AtomFeed.NAME : "",
                leaf.subject() instanceof Subject.Article ? MarkdownTwin.NAME : "",
                icons.from(root, Icons.DRAWING),
                icons.from(root, Icons.TOUCH),
                icons.entries().isEmpty() ? "" : folder + WebManifest.NAME,
                masthead.light(),
                masthead.dark(),
                SocialCard.of(leaf, imprint, base),
                new Markup(LinkedData.element(leaf, imprint, base)));
    }

    private static Link address(Leaf leaf, Link version, BaseUrl base) {
        return new Link("", base.of(leaf.path(), version.href()), version.language());
    }
}
