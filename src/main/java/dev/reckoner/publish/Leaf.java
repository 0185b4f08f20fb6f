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
 * @param canonical path of the page that has its text: its own, or another language's where it has
 *     not been translated
 */
record Leaf(
        String path,
        String language,
        String title,
        String description,
        List<Link> alternates,
        List<Link> trail,
        String canonical) {

    Leaf {
        alternates = List.copyOf(alternates);
        trail = List.copyOf(trail);
    }

    /** A page with a text of its own. */
    Leaf(
            String path,
            String language,
            String title,
            String description,
            List<Link> alternates,
            List<Link> trail) {
        this(path, language, title, description, alternates, trail, path);
    }
}
