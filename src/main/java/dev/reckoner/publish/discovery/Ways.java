package dev.reckoner.publish.discovery;

import java.nio.file.Path;

/** Where the links of a page lead. */
final class Ways {

    private Ways() {}

    /**
     * The path in the site, with the fragment, that a link of a page leads to.
     *
     * @param href a relative address or a fragment
     */
    static String resolved(String page, String href) {
        if (href.startsWith("#")) {
            return page + href;
        }
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return Path.of(folder + href).normalize().toString().replace('\\', '/');
    }

    /** Whether a link leads to a file of the site by the way from its page. */
    static boolean isRelative(String href) {
        return !href.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*") && !href.startsWith("/");
    }
}
