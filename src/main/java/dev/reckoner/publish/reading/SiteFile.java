package dev.reckoner.publish.reading;

import dev.reckoner.article.reading.ArticleReader;
import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.dossier.Almanac;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Workload;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code content/site.yaml}: what all pages share, by language where it is text.
 *
 * @param licenceUrl the address of the licence of texts and figures
 * @param baseUrl where the site will stand; canonical addresses, feeds and sitemap need it
 * @param asOf the day of prices, when none is given for a run
 * @param languages tags, the original's first
 * @param descriptions of categories
 * @param tags names by language, by tag
 * @param pageSize how many articles a page of a list has
 * @param compare ids of two models, or of two accelerators, side by side
 */
@Says("What all pages share.")
public record SiteFile(
        @Says("By language.") Map<String, String> title,
        @Says("What the site is, by language.") Map<String, String> standfirst,
        @Says("Who answers for the texts, by language.") Map<String, String> author,
        @Says("Of texts and figures, by language.") Map<String, String> licence,
        @Says("Address of that licence, for programs.") Optional<String> licenceUrl,
        @Says("Where the site will stand: canonical addresses, feeds and sitemap need it.")
                Optional<String> baseUrl,
        @Says("The day whose prices hold, unless a run or an article names one.")
                Optional<Day> asOf,
        @Says("Tags, the original's first.") List<String> languages,
        @Says("Names by language, by id.") Map<String, Map<String, String>> categories,
        @Says("What a category gathers, by language, by its id.")
                Optional<Map<String, Map<String, String>>> descriptions,
        @Says("Names of tags by language, by tag.") Optional<Map<String, Map<String, String>>> tags,
        @Says("What the start pages show.") Optional<Front> front,
        @Says("Articles on a page of a list; 20 if left out.") Optional<Integer> pageSize,
        @Says("The question on the pages of models, whether they run.") Optional<CanIRun> canIRun,
        @Says("Ids of two models, or of two accelerators, side by side.")
                Optional<List<List<String>>> compare) {

    /**
     * What the start pages show.
     *
     * @param lead the article that leads
     * @param chart the article whose first chart is drawn
     * @param figure the article whose first key figure stands beside what the site covers
     */
    public record Front(
            @Says("Folder of the article that leads; the newest if left out.")
                    Optional<Bound<String>> lead,
            @Says("Folder of the article whose first chart is drawn; the lead's if left out.")
                    Optional<Bound<String>> chart,
            @Says("Folder of the article whose first key figure stands with what is covered.")
                    Optional<Bound<String>> figure) {

        private static final Front NONE =
                new Front(Optional.empty(), Optional.empty(), Optional.empty());

        /** The articles that it names. */
        public List<Bound<String>> named() {
            return Stream.of(lead, chart, figure).flatMap(Optional::stream).toList();
        }
    }

    /**
     * The question whether a model runs on an accelerator.
     *
     * @param accelerators ids; without them those that most offers have
     * @param input tokens of a prompt
     * @param output tokens of an answer
     */
    public record CanIRun(
            @Says("Ids; those that most offers have, if left out.")
                    Optional<List<String>> accelerators,
            @Says("Tokens of a prompt.") Optional<Integer> input,
            @Says("Tokens of an answer.") Optional<Integer> output) {

        private static final int MOST = 12;
        private static final int TOKENS = 1024;

        /** What is asked where the site says nothing. */
        public static final CanIRun USUAL =
                new CanIRun(Optional.empty(), Optional.empty(), Optional.empty());

        /** The question, put to a catalogue. */
        public Almanac almanac(Catalogue catalogue, Day day) {
            Workload workload = new Workload(input.orElse(TOKENS), output.orElse(TOKENS), 1);
            List<Accelerator> asked =
                    accelerators
                            .map(ids -> ids.stream().map(catalogue.accelerators()::get).toList())
                            .orElseGet(() -> mostLet(catalogue));
            return new Almanac(catalogue, day, workload, asked);
        }

        private static List<Accelerator> mostLet(Catalogue catalogue) {
            Map<String, Integer> offers = new TreeMap<>();
            catalogue.accelerators().keySet().forEach(id -> offers.put(id, 0));
            catalogue
                    .offers()
                    .values()
                    .forEach(o -> offers.merge(o.accelerator(), 1, Integer::sum));
            return offers.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MOST)
                    .map(entry -> catalogue.accelerators().get(entry.getKey()))
                    .toList();
        }
    }

    /** What the start pages show, where the site says so. */
    public Front shown() {
        return front.orElse(Front.NONE);
    }

    /** How many articles a page of a list has. */
    public int pageLength() {
        return pageSize.orElse(20);
    }

    /** The name of a category; its id where it has none. */
    public String category(String id, String language) {
        return categories.getOrDefault(id, Map.of()).getOrDefault(language, id);
    }

    /** What a category gathers; may be empty. */
    public String description(String id, String language) {
        return descriptions
                .map(all -> all.getOrDefault(id, Map.of()).getOrDefault(language, ""))
                .orElse("");
    }

    /** The names of tags, by tag and by language. */
    public Map<String, Map<String, String>> tagNames() {
        return tags.orElse(Map.of());
    }

    /** The pairs that are compared; none where the site names none. */
    public List<List<String>> compared() {
        return compare.orElse(List.of());
    }

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

    /** Whether a site can stand at an address, to which paths are added. */
    public static boolean isBase(String url) {
        return isAddress(url) && url.indexOf('?') < 0 && url.indexOf('#') < 0;
    }

    private static boolean isAddress(String url) {
        try {
            return url.matches("https?://.+") && new URI(url).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
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
            site.tagNames().forEach((id, names) -> need(bound, "tags", names, language, problems));
        }
        site.categories().keySet().forEach(id -> checkFolder(bound.at("categories"), id, problems));
        site.tagNames().keySet().forEach(id -> checkFolder(bound.at("tags"), id, problems));
        for (String id : site.descriptions().orElse(Map.of()).keySet()) {
            if (!site.categories().containsKey(id)) {
                problems.add(
                        bound.at("descriptions"),
                        "there is no category \"" + id + "\"",
                        Nearest.hint(id, site.categories().keySet()));
            }
        }
        if (site.pageLength() < 1) {
            problems.add(bound.at("pageSize"), "a page has at least one article", "such as 20");
        }
        address(bound, "baseUrl", site.baseUrl().filter(url -> !isBase(url)), problems);
        address(bound, "licenceUrl", site.licenceUrl().filter(url -> !isAddress(url)), problems);
    }

    private static void address(
            Bound<SiteFile> bound, String key, Optional<String> wrong, Problems problems) {
        wrong.ifPresent(
                url ->
                        problems.add(
                                bound.at(key),
                                "\"" + url + "\" is not an address",
                                "such as https://example.org/"));
    }

    /** Categories and tags are folders of the site. */
    private static void checkFolder(Place place, String id, Problems problems) {
        if (!id.matches("[a-z0-9-]+")) {
            problems.add(
                    place,
                    "\"" + id + "\" cannot be an address",
                    "use small letters, digits and hyphens");
        }
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
