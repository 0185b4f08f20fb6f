package dev.reckoner.publish.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sites as texts by path. */
final class TestSites {

    /** A site and its successor, which differ in every way that a site can. */
    static final Map<String, String> OLD =
            Map.ofEntries(
                    Map.entry("index.html", "old index"),
                    Map.entry("same.html", "the same"),
                    Map.entry("gone.html", "gone"),
                    Map.entry("en/gone/too.html", "gone too"),
                    Map.entry("turns.html", "a file"),
                    Map.entry("folder/deep/index.html", "in a folder"),
                    Map.entry("folder/x.html", "in a folder too"),
                    Map.entry("Case.html", "case"),
                    Map.entry("twin.html", "twin"),
                    Map.entry("中 文/é.html", "旧"),
                    Map.entry("assets/site.1.css", "css 1"));

    static final Map<String, String> NEW =
            Map.ofEntries(
                    Map.entry("index.html", "new index"),
                    Map.entry("same.html", "the same"),
                    Map.entry("turns.html/index.html", "in a folder now"),
                    Map.entry("folder", "a file now"),
                    Map.entry("case.html", "case"),
                    Map.entry("twin.html", "new index"),
                    Map.entry("en/new/page.html", "new page"),
                    Map.entry("中 文/é.html", "新"),
                    Map.entry("assets/site.2.css", "css 2"));

    private TestSites() {}

    static Release release(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, bytes(text)));
        return Release.of(files);
    }

    @SafeVarargs
    static SortedMap<String, String> all(Map<String, String>... parts) {
        SortedMap<String, String> all = new TreeMap<>();
        for (Map<String, String> part : parts) {
            all.putAll(part);
        }
        return all;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
