package dev.reckoner.pages;

import dev.reckoner.publish.OwnSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the own site, by path from its root. */
final class SitePages {

    static final Path ROOT = OwnSite.built().out();

    private static final List<String> ALL = all();
    private static final List<String> SAMPLES = samples();

    private SitePages() {}

    /** Every page. */
    static List<String> every() {
        return ALL;
    }

    /**
     * Pages of every kind in every language: the heaviest and the lightest of each, and every
     * article. Pages are of one kind whose paths differ in the name of the thing only, so that a
     * new kind comes in by itself.
     */
    static List<String> ofEachKind() {
        return SAMPLES;
    }

    /** The heaviest page of every kind in every language. */
    static List<String> heaviest() {
        return kinds().values().stream().map(pages -> pages.get(pages.size() - 1)).toList();
    }

    /** Whether a host shows it at whatever address, so that it names files from the host's root. */
    static boolean standsIn(String page) {
        return page.endsWith("404.html");
    }

    private static List<String> samples() {
        TreeSet<String> samples = new TreeSet<>();
        for (List<String> pages : kinds().values()) {
            samples.add(pages.get(0));
            samples.add(pages.get(pages.size() - 1));
        }
        ALL.stream().filter(page -> page.contains("/articles/")).forEach(samples::add);
        return List.copyOf(samples);
    }

    /** Pages by kind, from light to heavy. */
    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds =
                ALL.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SitePages::kind, TreeMap::new, Collectors.toList()));
        kinds.replaceAll((kind, pages) -> pages.stream().sorted(SitePages::byWeight).toList());
        return kinds;
    }

    /** Its path without the name of the thing, which is the third part. */
    private static String kind(String page) {
        List<String> parts = new ArrayList<>(List.of(page.split("/")));
        if (parts.size() > 3) {
            parts.set(2, "*");
        }
        return String.join("/", parts);
    }

    private static int byWeight(String page, String other) {
        int weight = Long.compare(weight(page), weight(other));
        return weight != 0 ? weight : page.compareTo(other);
    }

    private static long weight(String page) {
        try {
            return Files.size(ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
