package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Style sheet and script, under names that carry their hash, so that they can be kept for ever.
 *
 * @param stylesheet path in the site
 * @param script path in the site
 * @param files bytes by path
 */
record Assets(String stylesheet, String script, Map<String, byte[]> files) {

    static Assets of(Resources resources) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String stylesheet = add(resources, "site", "css", files);
        String script = add(resources, "page", "js", files);
        return new Assets(stylesheet, script, files);
    }

    private static String add(
            Resources resources, String name, String ending, Map<String, byte[]> files) {
        byte[] bytes =
                resources
                        .bytes("templates/assets/" + name + "." + ending)
                        .orElseThrow(() -> new IllegalStateException("no " + name));
        // The same eight digits as an explanation's anchor: one way to shorten a hash is enough.
        String hash =
                Publication.anchor(new String(bytes, StandardCharsets.UTF_8))
                        .substring("why-".length());
        String path = "assets/" + name + "." + hash + "." + ending;
        files.put(path, bytes);
        return path;
    }
}
