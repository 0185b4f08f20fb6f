package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import dev.reckoner.problem.reading.JsonText;
import dev.reckoner.wording.Words;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Style sheet and scripts, under names that carry their hash, so that they can be kept for ever.
 *
 * @param stylesheet path in the site
 * @param scripts paths in the site of what each page begins with, by language
 * @param finders paths in the site of what searching takes, in the order in which it is loaded
 * @param grounds colours of a page in a light and in a dark scheme, as far as the sheet names them
 * @param files bytes by path
 */
record Assets(
        String stylesheet,
        Map<String, String> scripts,
        List<String> finders,
        List<String> grounds,
        Map<String, byte[]> files) {

    private static final String FOLDER = "templates/assets/";

    /** What the script of every page says, and the one for tables, by its key in the words. */
    private static final List<String> SAID =
            List.of("tools", "copy", "copied", "filter", "columns", "rows-shown");

    /**
     * @param words of the site's languages, by tag
     */
    static Assets of(Resources resources, Map<String, Words> words) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String css = Stylesheet.of(resources);
        String stylesheet = add("site", "css", css, files);
        String tables = add("tables", "js", script(resources, "tables.js"), files);
        String page = script(resources, "page.js");
        Map<String, String> scripts = new LinkedHashMap<>();
        words.forEach(
                (tag, said) -> {
                    Map<String, Object> given = new LinkedHashMap<>();
                    given.put("tables", tables.substring(tables.indexOf('/') + 1));
                    given.put("words", said(said, SAID));
                    String script = "var reckoner = " + JsonText.line(given) + ";\n" + page;
                    scripts.put(tag, add("page." + tag, "js", script, files));
                });
        String licence = "/*!\n" + text(resources, "vendor/minisearch.LICENSE.txt") + "*/\n";
        String library = licence + text(resources, "vendor/minisearch.js");
        List<String> finders =
                List.of(
                        add("minisearch", "js", library, files),
                        add("search", "js", script(resources, "search.js"), files));
        // Not of the whole sheet, where paper has a ground too.
        List<String> grounds =
                Stylesheet.grounds(Stylesheet.minified(text(resources, "css/tokens.css")));
        return new Assets(stylesheet, scripts, finders, grounds, files);
    }

    /** Phrases of the language for a script, by their keys. */
    static Map<String, String> said(Words words, List<String> keys) {
        Map<String, String> said = new LinkedHashMap<>();
        keys.forEach(key -> said.put(key, words.phrase(key)));
        return said;
    }

    private static String script(Resources resources, String name) {
        return Script.minified(text(resources, name));
    }

    private static String text(Resources resources, String name) {
        String path = FOLDER + name;
        byte[] bytes = resources.bytes(path).orElseThrow(() -> new IllegalStateException(path));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Adds a file and gives its path. */
    static String add(String name, String ending, String text, Map<String, byte[]> files) {
        // The same eight digits as an explanation's anchor: one way to shorten a hash is enough.
        String hash = Publication.anchor(text).substring("why-".length());
        String path = "assets/" + name + "." + hash + "." + ending;
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return path;
    }
}
