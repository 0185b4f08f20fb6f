package dev.reckoner.article.reading;

import dev.reckoner.article.Article;
import dev.reckoner.article.Article.Change;
import dev.reckoner.article.Article.Text;
import dev.reckoner.article.Article.Written;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Form;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.Parsed;
import dev.reckoner.problem.reading.Records;
import dev.reckoner.problem.reading.Schema;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Ledger;
import dev.reckoner.scenario.reading.ScenarioFile;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads everything below {@code content/articles}, given as texts by path. */
public final class ArticleReader {

    private static final String FOLDER = "content/articles/";

    /** Understands days, besides Java's own types. */
    public static final Records RECORDS =
            Records.plain().with(Day.class, ArticleReader::day, Form.DAY);

    private final Catalogue catalogue;
    private final Entries shared;
    private final Day asOf;
    private final Collection<String> languages;
    private final Problems problems;

    /**
     * @param shared scenarios that several articles share
     * @param asOf the day of prices where an article names none
     * @param languages tags of the site
     */
    public ArticleReader(
            Catalogue catalogue,
            Entries shared,
            Day asOf,
            Collection<String> languages,
            Problems problems) {
        this.catalogue = catalogue;
        this.shared = shared;
        this.asOf = asOf;
        this.languages = languages;
        this.problems = problems;
    }

    private static Parsed<Day> day(String text) {
        return Day.parse(text)
                .map(Parsed::value)
                .orElseGet(() -> Parsed.wrong(text, "is not a day", "write it as 2025-05-10"));
    }

    /** What an {@code article.yaml} looks like. */
    public static Map<String, Object> schema() {
        return Schema.ofYaml(RECORDS, '-').of(Matter.Shared.class);
    }

    /** The articles, the newest first. */
    public List<Article> read(Map<String, String> texts) {
        Map<String, Map<String, String>> folders = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        texts.forEach(
                (path, text) -> {
                    String below = path.substring(FOLDER.length());
                    int slash = below.indexOf('/');
                    if (slash < 0 && below.endsWith(".md")) {
                        single(path, below.substring(0, below.length() - 3), text)
                                .ifPresent(articles::add);
                    } else if (slash > 0) {
                        folders.computeIfAbsent(below.substring(0, slash), slug -> new TreeMap<>())
                                .put(below.substring(slash + 1), text);
                    } else {
                        problems.add(Place.of(path), "is neither a folder nor a .md file", "");
                    }
                });
        folders.forEach((slug, files) -> folder(slug, files).ifPresent(articles::add));
        articles.sort(
                (a, b) -> {
                    int byDate = b.date().compareTo(a.date());
                    return byDate != 0 ? byDate : a.slug().compareTo(b.slug());
                });
        checkSlugs(articles);
        return List.copyOf(articles);
    }

    private void checkSlugs(List<Article> articles) {
        TreeSet<String> seen = new TreeSet<>();
        for (Article article : articles) {
            if (!article.slug().matches("[a-z0-9-]+")) {
                problems.add(
                        article.place(),
                        "\"" + article.slug() + "\" cannot be an address",
                        "use small letters, digits and hyphens");
            }
            if (!seen.add(article.slug())) {
                problems.add(article.place(), "two articles are called " + article.slug(), "");
            }
        }
    }

    private Optional<Article> single(String path, String slug, String text) {
        return FrontMatter.cut(path, text, problems)
                .flatMap(
                        matter ->
                                RECORDS.bind(matter.node(), Matter.Single.class, problems)
                                        .flatMap(bound -> single(path, slug, matter, bound)));
    }

    private Optional<Article> single(
            String path, String slug, FrontMatter matter, Bound<Matter.Single> bound) {
        String language = bound.value().language();
        if (!isLanguage(language, bound.at("language"))) {
            return Optional.empty();
        }
        Text text = Texts.of(path, matter, new Bound<>(bound.value().own(), bound.node()));
        return Optional.of(
                article(
                        slug,
                        new Bound<>(bound.value().shared(), bound.node()),
                        Map.of(language, text)));
    }

    private Optional<Article> folder(String slug, Map<String, String> files) {
        String settings = FOLDER + slug + "/article.yaml";
        Map<String, Text> texts = new LinkedHashMap<>();
        files.forEach(
                (name, text) -> {
                    String path = FOLDER + slug + "/" + name;
                    if (name.endsWith(".md")) {
                        String language = name.substring(0, name.length() - 3);
                        Optional<Text> read = Texts.read(path, text, problems);
                        if (isLanguage(language, Place.of(path))) {
                            read.ifPresent(found -> texts.put(language, found));
                        }
                    } else if (!name.equals("article.yaml") && !name.endsWith(".csv")) {
                        problems.add(
                                Place.of(path),
                                "is not part of an article",
                                "an article has article.yaml, a .md file for each language,"
                                        + " pictures and .csv files");
                    }
                });
        if (!files.containsKey("article.yaml")) {
            problems.add(Place.of(FOLDER + slug), "the article has no article.yaml", "");
            return Optional.empty();
        }
        if (texts.isEmpty()) {
            problems.add(Place.of(FOLDER + slug), "the article has no text", "add en.md");
        }
        return Yaml.read(settings, files.get("article.yaml"), problems)
                .flatMap(node -> RECORDS.bind(node, Matter.Shared.class, problems))
                .map(bound -> article(slug, bound, texts))
                .filter(article -> !article.texts().isEmpty());
    }

    /** The language of the original: the one that is named, or the site's first that there is. */
    static String original(
            Bound<Matter.Shared> bound,
            Collection<String> languages,
            Map<String, Text> texts,
            Problems problems) {
        Optional<String> named = bound.value().original();
        if (named.isPresent() && !texts.isEmpty() && !texts.containsKey(named.get())) {
            problems.add(
                    bound.at("original"),
                    "there is no text in \"" + named.get() + "\"",
                    "the article has " + String.join(", ", texts.keySet()));
        }
        String original =
                named.filter(texts::containsKey)
                        .or(() -> languages.stream().filter(texts::containsKey).findFirst())
                        .orElse("");
        Optional.ofNullable(texts.get(original))
                .flatMap(Text::stamp)
                .ifPresent(
                        stamp ->
                                problems.add(
                                        stamp.place(),
                                        "this is the original, not a translation of another text",
                                        "take \"of\" out, or name the original in article.yaml"));
        return original;
    }

    private List<Change> changes(Bound<Matter.Shared> bound, Collection<String> texts) {
        List<Change> changes = new ArrayList<>();
        for (Bound<Matter.Change> change : bound.value().changes().orElse(List.of())) {
            Map<String, Written> written = new LinkedHashMap<>();
            change.value()
                    .text()
                    .forEach(
                            (tag, text) ->
                                    written.put(tag, new Written(text, change.at("text", tag))));
            for (String language : texts) {
                if (!written.containsKey(language)) {
                    problems.add(
                            change.at("text"),
                            "the change is not told in \"" + language + "\"",
                            "tell it in every language of the article");
                }
            }
            if (change.value().date().compareTo(bound.value().date()) < 0) {
                problems.add(
                        change.at("date"),
                        "the article was changed on " + change.value().date() + ", before its day",
                        "its day is " + bound.value().date());
            }
            changes.add(new Change(change.value().date(), written));
        }
        changes.sort((a, b) -> b.date().compareTo(a.date()));
        return changes;
    }

    private boolean isLanguage(String language, Place place) {
        boolean known = languages.contains(language);
        if (!known) {
            problems.add(
                    place,
                    "\"" + language + "\" is not a language of the site",
                    "the site has " + String.join(", ", languages));
        }
        return known;
    }

    private Article article(String slug, Bound<Matter.Shared> bound, Map<String, Text> texts) {
        Matter.Shared matter = bound.value();
        Day day = matter.asOf().orElse(asOf);
        Entries entries = shared;
        if (matter.scenarios().isPresent()) {
            Node node = matter.scenarios().get();
            entries = ScenarioFile.read(node, shared, catalogue, day, problems);
        }
        return new Article(
                slug,
                bound.node().place(),
                matter.date(),
                original(bound, languages, texts, problems),
                changes(bound, texts.keySet()),
                matter.category(),
                matter.tags().orElse(List.of()),
                day,
                matter.draft().orElse(false),
                matter.aliases().orElse(List.of()).stream()
                        .map(alias -> new Written(alias.value(), alias.at()))
                        .toList(),
                new Ledger("", catalogue, entries.scenarios(), entries.broken(), day),
                texts);
    }
}
