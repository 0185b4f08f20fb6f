package dev.reckoner.publish.discovery;

/**
 * How a text that is taken from a page is written elsewhere.
 *
 * @param leaf of the page
 */
record Quoting(Leaf leaf, BaseUrl base) {

    /** The address of a link of the page: absolute where that is known. */
    String to(String href) {
        return Ways.isRelative(href)
                ? base.of(leaf.path(), Ways.resolved(leaf.path(), href))
                : href;
    }

    /** What a page sets apart by its style stands in the brackets of its language. */
    String aside(String text) {
        if (text.isEmpty() || "(（".indexOf(text.charAt(0)) >= 0) {
            return " " + text;
        }
        return leaf.language().startsWith("zh") ? "（" + text + "）" : " (" + text + ")";
    }
}
