package dev.reckoner.publish;

import static java.util.stream.Collectors.partitioningBy;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.reading.ArticleReader;
import dev.reckoner.article.reading.Outline;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.catalogue.reading.Places;
import dev.reckoner.dossier.Almanac;
import dev.reckoner.plausibility.Finding;
import dev.reckoner.plausibility.Plausibility;
import dev.reckoner.plausibility.Rule;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Decoder;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.publish.reading.SiteFile;
import dev.reckoner.publish.reading.SiteFile.CanIRun;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.reading.ExaminationFiles;
import dev.reckoner.scenario.reading.ScenarioFile;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.wording.Words;
import dev.reckoner.wording.reading.WordsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Everything that people wrote, read and checked.
 *
 * @param words by language tag
 * @param examinations what the sums say of claims and questions
 * @param day for which the site is reckoned
 * @param articles the newest first
 * @param waiting articles of a later day than the site's, which stay out of all of it until then
 */
public record Content(
        SiteFile site,
        Map<String, Words> words,
        Catalogue catalogue,
        Examinations examinations,
        Day day,
        List<Article> articles,
        List<Article> waiting,
        ContentTree tree) {

    /** The words that the program cannot do without, in the language that it is written in. */
    private static final String SHIPPED = "content/words/en.yaml";

    private static final String ARTICLES = "content/articles/";
    private static final String SCENARIOS = "content/scenarios.yaml";

    /**
     * What fills an article's text for those who read a language: numbers in the form of the
     * language in which it is written.
     */
    Bindings bindings(Article article, String language, Problems problems) {
        Words written = words.get(article.languageFor(language));
        return new Bindings(article.ledger(), examinations, day, written, problems);
    }

    /** The catalogue with the questions that the site puts to it. */
    Almanac almanac() {
        return site.canIRun().orElse(SiteFile.CanIRun.USUAL).almanac(catalogue, day);
    }

    /**
     * Reads a site's directory.
     *
     * @return nothing when the mistakes are such that articles cannot be read at all
     * @throws IOException if the disk fails
     */
    public static Optional<Content> read(Settings settings, Problems problems) throws IOException {
        ContentTree tree = ContentTree.scan(settings.root(), problems);
        String siteText = tree.texts().get(SiteFile.PATH);
        if (siteText == null) {
            problems.add(Place.of(SiteFile.PATH), "there is no such file", "see the README");
        }
        Optional<SiteFile> site =
                Optional.ofNullable(siteText).flatMap(text -> SiteFile.read(text, problems));
        Optional<Catalogue> catalogue =
                CatalogueReader.read(tree.below("content/catalogue/"), problems);
        catalogue.ifPresent(facts -> checkPlausibility(facts, tree, problems));
        Map<String, Words> words =
                site.map(found -> words(found, settings.root(), problems)).orElse(Map.of());
        if (catalogue.isEmpty()) {
            Outline.check(tree.below(ARTICLES), problems);
        }
        if (site.isEmpty() || catalogue.isEmpty() || words.size() < site.get().languages().size()) {
            return Optional.empty();
        }
        Day day =
                SiteDay.of(
                        settings.asOf(),
                        settings.epoch(),
                        site.get().asOf(),
                        catalogue.get().checkedOn());
        Entries shared = shared(tree, catalogue.get(), day, problems);
        Examinations examinations =
                ExaminationFiles.read(
                        tree.below("content/catalogue/"), catalogue.get(), shared, day, problems);
        List<Article> articles =
                new ArticleReader(catalogue.get(), shared, day, site.get().languages(), problems)
                        .read(tree.below(ARTICLES));
        checkQuestion(site.get(), catalogue.get(), problems);
        new Mentions(site.get(), slugs(tree, articles), problems).check(articles, catalogue.get());
        List<Article> ready = articles.stream().filter(article -> !article.draft()).toList();
        Map<Boolean, List<Article>> byDay =
                ready.stream().collect(partitioningBy(it -> it.date().compareTo(day) <= 0));
        return Optional.of(
                new Content(
                        site.get(),
                        words,
                        catalogue.get(),
                        examinations,
                        day,
                        byDay.get(true),
                        byDay.get(false),
                        tree));
    }

    /**
     * The words of one language of a site.
     *
     * @param language empty for the site's first
     * @return nothing when the site is not in it, or they cannot be read; why is told
     * @throws IOException if the disk fails
     */
    public static Optional<Words> words(Path root, Optional<String> language, Problems problems)
            throws IOException {
        String text = ContentTree.scan(root, problems).texts().getOrDefault(SiteFile.PATH, "");
        Optional<SiteFile> site = SiteFile.read(text, problems);
        if (site.isEmpty()) {
            return Optional.empty();
        }
        String tag = language.orElse(site.get().languages().get(0));
        if (!site.get().languages().contains(tag)) {
            problems.add(Place.of(SiteFile.PATH), "the site is not in \"" + tag + "\"", "");
        }
        return Optional.ofNullable(words(site.get(), root, problems).get(tag));
    }

    private static void checkQuestion(SiteFile site, Catalogue catalogue, Problems problems) {
        for (String id : site.canIRun().flatMap(CanIRun::accelerators).orElse(List.of())) {
            if (!catalogue.accelerators().containsKey(id)) {
                problems.add(
                        Place.of(SiteFile.PATH),
                        "can_i_run: there is no accelerator \"" + id + "\"",
                        Nearest.hint(id, catalogue.accelerators().keySet()));
            }
        }
        site.compared().forEach(pair -> checkPair(pair, catalogue, problems));
    }

    private static void checkPair(List<String> pair, Catalogue catalogue, Problems problems) {
        Set<String> models = catalogue.models().keySet();
        Set<String> accelerators = catalogue.accelerators().keySet();
        Set<String> known = new TreeSet<>(models);
        known.addAll(accelerators);
        for (String id : pair) {
            if (!known.contains(id)) {
                problems.add(
                        Place.of(SiteFile.PATH),
                        "compare: there is no model or accelerator \"" + id + "\"",
                        Nearest.hint(id, known));
            }
        }
        boolean alike = models.containsAll(pair) || accelerators.containsAll(pair);
        if (known.containsAll(pair) && (pair.size() != 2 || !alike)) {
            problems.add(
                    Place.of(SiteFile.PATH),
                    "compare: " + pair + " are not two models or two accelerators",
                    "give the ids of two of a kind");
        }
    }

    private static Entries shared(
            ContentTree tree, Catalogue catalogue, Day day, Problems problems) {
        return Optional.ofNullable(tree.texts().get(SCENARIOS))
                .flatMap(text -> Yaml.read(SCENARIOS, text, problems))
                .map(node -> ScenarioFile.read(node, Entries.NONE, catalogue, day, problems))
                .orElse(Entries.NONE);
    }

    /** Of articles that are published or wait, or would but for mistakes that have been told. */
    private static Set<String> slugs(ContentTree tree, List<Article> articles) {
        Set<String> slugs = new TreeSet<>();
        for (String path : tree.below(ARTICLES).keySet()) {
            String below = path.substring(ARTICLES.length());
            int slash = below.indexOf('/');
            slugs.add(slash < 0 ? below.replaceAll("\\.md$", "") : below.substring(0, slash));
        }
        articles.stream().filter(Article::draft).map(Article::slug).forEach(slugs::remove);
        return slugs;
    }

    /** What is written well, and hardly can be so. */
    private static void checkPlausibility(
            Catalogue catalogue, ContentTree tree, Problems problems) {
        Places places = new Places(tree.below("content/catalogue/"));
        Predicate<String> named =
                id -> CatalogueReader.isReckonedWith(id) || Naming.names(tree, id);
        for (Finding one : Plausibility.of(catalogue, named)) {
            Place place = places.of(one.about(), one.from(), one.fields().get(0));
            Rule rule = one.rule();
            problems.add(new Problem(place, rule.severity(), rule.id(), one.what(), one.hint()));
        }
    }

    private static Map<String, Words> words(SiteFile site, Path root, Problems problems) {
        Resources resources = new Resources(root);
        Words shipped =
                Resources.shipped(SHIPPED)
                        .flatMap(file -> words(SHIPPED, file, problems))
                        .orElseThrow();
        Map<String, Words> words = new LinkedHashMap<>();
        for (String language : site.languages()) {
            String path = "content/words/" + language + ".yaml";
            Optional<byte[]> bytes = resources.bytes(path);
            if (bytes.isEmpty()) {
                problems.add(Place.of(path), "there are no words in " + language, "add the file");
            }
            bytes.flatMap(file -> words(path, file, problems))
                    .filter(found -> WordsFile.isWhole(path, found, shipped, problems))
                    .ifPresent(found -> words.put(language, found));
        }
        return words;
    }

    private static Optional<Words> words(String path, byte[] file, Problems problems) {
        return Decoder.decode(path, file, problems)
                .flatMap(text -> WordsFile.read(path, text, problems));
    }
}
