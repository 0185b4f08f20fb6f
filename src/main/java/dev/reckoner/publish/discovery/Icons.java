package dev.reckoner.publish.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The site's sign in the forms that programs ask for, as far as it is there.
 *
 * @param files their names; all stand at the root of the site
 */
public record Icons(Set<String> files) {

    public static final String DRAWING = "icon.svg";
    public static final String TOUCH = "apple-touch-icon.png";
    public static final String LARGE = "icon-512.png";

    private static final Set<String> NAMES =
            Set.of(DRAWING, TOUCH, "icon-192.png", LARGE, "icon-mask-512.png");

    public Icons {
        files = new TreeSet<>(files);
        files.retainAll(NAMES);
    }

    /** The address of one of them, or nothing where it is not there. */
    public String from(String root, String name) {
        return files.contains(name) ? root + name : "";
    }

    /** Those for a web app manifest, from the folder of a language. */
    List<Map<String, Object>> entries() {
        List<Map<String, Object>> entries = new ArrayList<>();
        add(entries, DRAWING, "any", "image/svg+xml", "any");
        add(entries, "icon-192.png", "192x192", "image/png", "any");
        add(entries, LARGE, "512x512", "image/png", "any");
        add(entries, "icon-mask-512.png", "512x512", "image/png", "maskable");
        return entries;
    }

    private void add(
            List<Map<String, Object>> entries,
            String name,
            String sizes,
            String type,
            String purpose) {
        if (files.contains(name)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("src", "../" + name);
            entry.put("sizes", sizes);
            entry.put("type", type);
            entry.put("purpose", purpose);
            entries.add(entry);
        }
    }
}
