package dev.reckoner.publish.discovery;

import dev.reckoner.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files by which programs find and follow a site. */
public final class Discovery {

    private static final String ROBOTS = "robots.txt";

    private Discovery() {}

    /**
     * Those that need no page to be made.
     *
     * @return texts by path
     */
    public static Map<String, String> manifests(Masthead masthead) {
        Map<String, String> files = new TreeMap<>();
        if (!masthead.icons().entries().isEmpty()) {
            masthead.imprints()
                    .forEach(
                            (language, imprint) ->
                                    files.put(
                                            language + "/" + WebManifest.NAME,
                                            WebManifest.of(imprint, masthead)));
        }
        return files;
    }

    /**
     * Those that tell of the pages. What needs addresses is left out where there is no base URL.
     *
     * @param leaves of all pages
     * @param entries of all articles
     * @return texts by path
     */
    public static Map<String, String> files(
            Masthead masthead,
            Map<String, Words> words,
            List<Leaf> leaves,
            List<FeedEntry> entries) {
        Map<String, String> files = new TreeMap<>();
        files.put(ROBOTS, robots(masthead.base()));
        files.put(LlmsTxt.NAME, LlmsTxt.of(masthead, words, leaves));
        if (masthead.base().isKnown()) {
            files.putAll(Sitemap.of(leaves, masthead.base()));
            masthead.imprints().values().forEach(own -> feed(own, masthead, entries, files));
        }
        return files;
    }

    private static void feed(
            Imprint imprint,
            Masthead masthead,
            List<FeedEntry> entries,
            Map<String, String> files) {
        List<FeedEntry> own =
                entries.stream()
                        .filter(entry -> entry.leaf().language().equals(imprint.language()))
                        .filter(entry -> !entry.leaf().repeats())
                        .toList();
        if (!own.isEmpty()) {
            files.put(AtomFeed.path(imprint.language()), AtomFeed.of(own, imprint, masthead));
        }
    }

    /**
     * Everybody may read everything (RFC 9309). It is heeded only where the site stands at the root
     * of its host.
     */
    private static String robots(BaseUrl base) {
        String rules = "User-agent: *\nAllow: /\n";
        return base.isKnown() ? rules + "\nSitemap: " + base.absolute(Sitemap.NAME) + "\n" : rules;
    }
}
