package dev.reckoner.publish.discovery;

import dev.reckoner.publish.page.Head.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * How a link to a page looks where others show it: <a href="https://ogp.me/">Open Graph</a>, and
 * what X reads beside that. Both know absolute addresses only.
 */
final class SocialCard {

    private SocialCard() {}

    /** What a page says of itself but its description; nothing without a base URL. */
    static List<Property> of(Leaf leaf, Imprint imprint, BaseUrl base) {
        List<Property> properties = new ArrayList<>();
        if (!base.isKnown() || !leaf.listed()) {
            return properties;
        }
        boolean article = leaf.subject() instanceof Subject.Article;
        add(properties, "og:type", article ? "article" : "website");
        add(properties, "og:title", leaf.title());
        add(properties, "og:url", base.absolute(leaf.canonical()));
        add(properties, "og:site_name", imprint.siteName());
        if (leaf.subject() instanceof Subject.Article about) {
            add(properties, "article:published_time", about.published().toString());
            add(properties, "article:modified_time", about.modified().toString());
            about.picture().ifPresent(picture -> picture(properties, picture, base));
        }
        return properties;
    }

    private static void picture(List<Property> properties, Subject.Picture picture, BaseUrl base) {
        add(properties, "og:image", base.absolute(picture.path()));
        add(properties, "og:image:width", Integer.toString(picture.width()));
        add(properties, "og:image:height", Integer.toString(picture.height()));
        add(properties, "og:image:alt", picture.alt());
        add(properties, "twitter:card", "summary_large_image");
    }

    private static void add(List<Property> properties, String name, String content) {
        properties.add(new Property(name, content));
    }
}
