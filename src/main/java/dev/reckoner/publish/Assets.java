package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Style sheet and script, under names that carry their hash, so that they can be kept for ever.
 *
 * @param stylesheet path in the site
 * @param script path in the site
 * @param grounds colours of a page in a light and in a dark scheme, as far as the sheet names them
 * @param files bytes by path
 */
record Assets(String stylesheet, String script, List<String> grounds, Map<String, byte[]> files) {

    static Assets of(Resources resources) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String css = Stylesheet.of(resources);
        String stylesheet = add("site", "css", css, files);
        String script = add("page", "js", text(resources, "templates/assets/page.js"), files);
        return new Assets(stylesheet, script, Stylesheet.grounds(css), files);
    }

    private static String text(Resources resources, String path) {
        byte[] bytes = resources.bytes(path).orElseThrow(() -> new IllegalStateException(path));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String add(String name, String ending, String text, Map<String, byte[]> files) {
        // The same eight digits as an explanation's anchor: one way to shorten a hash is enough.
        String hash = Publication.anchor(text).substring("why-".length());
        String path = "assets/" + name + "." + hash + "." + ending;
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return path;
    }
}
