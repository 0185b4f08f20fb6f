package dev.reckoner.publish.reading;

import dev.reckoner.article.reading.ArticleReader;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code content/site.yaml}: what all pages share, by language where it is text.
 *
 * @param baseUrl where the site will stand; canonical addresses need it
 * @param asOf the day of prices, when none is given for a run
 * @param languages tags, the original's first
 */
@Says("What all pages share.")
public record SiteFile(
        @Says("By language.") Map<String, String> title,
        @Says("What the site is, by language.") Map<String, String> standfirst,
        @Says("By language.") Map<String, String> author,
        @Says("Of texts and figures, by language.") Map<String, String> licence,
        @Says("Where the site will stand, for canonical addresses.") Optional<String> baseUrl,
        @Says("The day whose prices hold, unless a run or an article names one.")
                Optional<Day> asOf,
        @Says("Tags, the original's first.") List<String> languages,
        @Says("Names by language, by id.") Map<String, Map<String, String>> categories) {

    public static final String PATH = "content/site.yaml";

    /** Reads and checks it; nothing comes of it while a text is missing. */
    public static Optional<SiteFile> read(String text, Problems problems) {
        Optional<Bound<SiteFile>> bound =
                Yaml.read(PATH, text, problems)
                        .flatMap(
                                node -> ArticleReader.RECORDS.bind(node, SiteFile.class, problems));
        int before = problems.errors().size();
        bound.ifPresent(site -> check(site, problems));
        return problems.errors().size() == before ? bound.map(Bound::value) : Optional.empty();
    }

    /** Whether a site can stand at an address. */
    public static boolean isAddress(String url) {
        return url.matches("https?://[^\\s\"<>]+");
    }

    private static void check(Bound<SiteFile> bound, Problems problems) {
        SiteFile site = bound.value();
        if (site.languages().isEmpty()) {
            problems.add(bound.at("languages"), "a site has at least one language", "");
        }
        for (String language : site.languages()) {
            if (!language.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")) {
                problems.add(
                        bound.at("languages"),
                        "\"" + language + "\" is not a language tag",
                        "such as en or zh-Hans");
            }
            Map<String, Map<String, String>> texts =
                    Map.of(
                            "title", site.title(),
                            "standfirst", site.standfirst(),
                            "author", site.author(),
                            "licence", site.licence());
            texts.forEach((key, byLanguage) -> need(bound, key, byLanguage, language, problems));
            site.categories()
                    .forEach((id, names) -> need(bound, "categories", names, language, problems));
        }
        site.baseUrl()
                .filter(url -> !isAddress(url))
                .ifPresent(
                        url ->
                                problems.add(
                                        bound.at("baseUrl"),
                                        "\"" + url + "\" is not an address",
                                        "such as https://example.org/"));
    }

    private static void need(
            Bound<SiteFile> bound,
            String key,
            Map<String, String> texts,
            String language,
            Problems problems) {
        if (!texts.containsKey(language)) {
            problems.add(bound.at(key), "\"" + key + "\" has no text in " + language, "add it");
        }
    }
}
