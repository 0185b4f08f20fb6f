package dev.reckoner.publish.page;

import java.util.List;

/**
 * What a page says of itself to programs.
 *
 * @param robots what search engines are asked for, such as {@code noindex}; may be empty
 * @param canonical absolute address; empty where the site has no base URL
 * @param versions the page in its languages ({@code language} is the tag, or {@code x-default})
 * @param feed address of the feed of the page's language, or empty
 * @param markdown address of the page as Markdown, or empty
 * @param icon address of the site's sign as SVG, or empty
 * @param touchIcon the same as a picture for home screens, or empty
 * @param manifest address of the web app manifest, or empty
 * @param light ground of the page in a light scheme, as CSS writes a colour
 * @param dark the same in a dark scheme
 * @param properties Open Graph; none where the site has no base URL
 * @param linkedData JSON-LD with the element around it, or nothing
 */
public record Head(
        String robots,
        String canonical,
        List<Link> versions,
        String feed,
        String markdown,
        String icon,
        String touchIcon,
        String manifest,
        String light,
        String dark,
        List<Property> properties,
        Markup linkedData) {

    /** A property of Open Graph. */
    public record Property(String name, String content) {}
}
