package dev.reckoner.publish;

import dev.reckoner.dossier.Addresses;
import dev.reckoner.dossier.Almanac;
import dev.reckoner.problem.reading.JsonText;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.page.SearchPage;
import dev.reckoner.publish.search.Entry;
import dev.reckoner.publish.search.Index;
import dev.reckoner.wording.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page for searching, and what its script reads. */
final class Searches {

    /** Beside the page, under a name that stays: it says what the other files are called. */
    private static final String START = "search/start.js";

    private static final List<String> SAID =
            List.of("search", "search-hint", "results", "results-none", "close");

    private final Content content;
    private final Frames frames;

    Searches(Content content, Frames frames) {
        this.content = content;
        this.frames = frames;
    }

    /** The page in every language. */
    List<Draft> pages() {
        List<Draft> drafts = new ArrayList<>();
        for (String language : content.site().languages()) {
            Words words = content.words().get(language);
            String path = language + "/" + Addresses.SEARCH;
            Leaf leaf =
                    new Leaf(
                            path,
                            language,
                            words.phrase("search"),
                            words.phrase("search-standfirst"),
                            frames.alternates(Addresses.SEARCH),
                            frames.trail(Addresses.SEARCH, language));
            SearchPage page =
                    new SearchPage(
                            frames.of(leaf),
                            leaf.title(),
                            leaf.description(),
                            frames.sections(leaf, language));
            drafts.add(new Draft(leaf, "search.ftlh", page));
        }
        return drafts;
    }

    /**
     * What a language's search looks through, and the file that leads to it.
     *
     * @param entries of all pages of the language
     * @return bytes by path
     */
    Map<String, byte[]> files(String language, List<Entry> entries, Assets assets) {
        Words words = content.words().get(language);
        Map<String, byte[]> files = new LinkedHashMap<>();
        String index =
                new Index(
                                entries,
                                pairs(words),
                                words.phrase("search-synonyms"),
                                words.phrase("search-ignored"))
                        .script();
        List<String> needed = new ArrayList<>(assets.finders());
        needed.add(Assets.add("index." + language, "js", index, files));
        Map<String, Object> start = new LinkedHashMap<>();
        start.put("files", needed.stream().map(file -> "../../" + file).toList());
        start.put("words", Assets.said(words, SAID));
        String script = "reckoner.search = " + JsonText.line(start) + ";\n";
        files.put(language + "/" + START, script.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The question whether a model runs on an accelerator, for those that have such pages. */
    private Index.Pairs pairs(Words words) {
        Almanac almanac = content.almanac();
        return new Index.Pairs(
                words.phrase("can-eyebrow"),
                words.phrase("can-title"),
                List.copyOf(almanac.catalogue().models().keySet()),
                almanac.asked().stream().map(asked -> asked.id()).toList());
    }
}
