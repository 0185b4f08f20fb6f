package dev.reckoner.publish;

import dev.reckoner.publish.page.Link;
import java.util.List;

/**
 * What a page says of itself to everything around it: menus, lists, search engines, feeds.
 *
 * @param path in the site
 * @param title text without markup
 * @param description one sentence without markup
 * @param alternates the same page in every language, from the root
 * @param trail the pages above it, from the root, the start page first; empty for a start page
 */
record Leaf(
        String path,
        String language,
        String title,
        String description,
        List<Link> alternates,
        List<Link> trail) {

    Leaf {
        alternates = List.copyOf(alternates);
        trail = List.copyOf(trail);
    }
}
