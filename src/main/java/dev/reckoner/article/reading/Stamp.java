package dev.reckoner.article.reading;

import dev.reckoner.article.Article.Text;
import dev.reckoner.article.Passage;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Yaml;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What says in a translation's front matter which state of the original it renders: {@code of:} and
 * the fingerprints of the original's passages.
 */
public final class Stamp {

    private static final String KEY = "of: ";

    private Stamp() {}

    static boolean isOne(String text) {
        return text.matches("[0-9a-f]{6}( [0-9a-f]{6})*");
    }

    /**
     * The files of an article's translations, with the stamp of the original as it is now.
     *
     * @param files of the article by path, {@code article.yaml} among them
     * @param languages tags of the site
     * @return by path, in the order of the languages; nothing where a file cannot be read, and of
     *     an article that has no translation
     */
    public static Map<String, String> translations(
            String folder,
            Map<String, String> files,
            Collection<String> languages,
            Problems problems) {
        Map<String, Text> texts = new TreeMap<>();
        for (String language : languages) {
            String path = folder + language + ".md";
            Optional.ofNullable(files.get(path))
                    .flatMap(file -> Texts.read(path, file, problems))
                    .ifPresent(text -> texts.put(language, text));
        }
        Optional<Bound<Matter.Shared>> shared =
                Optional.ofNullable(files.get(folder + "article.yaml"))
                        .flatMap(text -> Yaml.read(folder + "article.yaml", text, problems))
                        .flatMap(
                                node ->
                                        ArticleReader.RECORDS.bind(
                                                node, Matter.Shared.class, problems));
        if (shared.isEmpty() || texts.size() < 2) {
            problems.add(Place.of(folder), "there is no translation to stamp", "");
            return Map.of();
        }
        String original = ArticleReader.original(shared.get(), languages, texts, problems);
        List<String> stamp =
                Passage.of(texts.get(original)).stream().map(Passage::fingerprint).toList();
        Map<String, String> stamped = new LinkedHashMap<>();
        for (String language : texts.keySet()) {
            if (!language.equals(original)) {
                String path = folder + language + ".md";
                stamped.put(path, on(files.get(path), String.join(" ", stamp)));
            }
        }
        return stamped;
    }

    /** Puts a stamp in the place of the old one, or at the end of the front matter. */
    private static String on(String file, String stamp) {
        String line = KEY + '"' + stamp + "\"\n";
        int end = file.indexOf("\n---\n") + 1;
        int old = file.indexOf("\n" + KEY) + 1;
        boolean stamped = old > 0 && old < end;
        int from = stamped ? old : end;
        int to = stamped ? file.indexOf('\n', old) + 1 : end;
        return file.substring(0, from) + line + file.substring(to);
    }
}
