package dev.reckoner.publish.discovery;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all pages and files of a site say of the site.
 *
 * @param imprints by language, the site's first first
 * @param grounds colours of its pages in a light and in a dark scheme; fewer where the style sheet
 *     names none
 */
public record Masthead(
        BaseUrl base, Map<String, Imprint> imprints, Icons icons, List<String> grounds) {

    public Masthead {
        imprints = Collections.unmodifiableMap(new LinkedHashMap<>(imprints));
        grounds = List.copyOf(grounds);
    }

    /** The ground in a light scheme, or nothing. */
    String light() {
        return grounds.isEmpty() ? "" : grounds.get(0);
    }

    /** The ground in a dark scheme, or nothing. */
    String dark() {
        return grounds.size() < 2 ? light() : grounds.get(1);
    }

    /** The first language of the site. */
    public String first() {
        return imprints.keySet().iterator().next();
    }
}
