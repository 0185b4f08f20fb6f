package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.api.Api;
import dev.reckoner.publish.discovery.BaseUrl;
import dev.reckoner.publish.discovery.Discovery;
import dev.reckoner.publish.discovery.Icons;
import dev.reckoner.publish.discovery.Imprint;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.discovery.Masthead;
import dev.reckoner.publish.links.LinkCheck;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.reading.SiteFile;
import dev.reckoner.publish.template.Limits;
import dev.reckoner.publish.template.TemplateSource;
import dev.reckoner.publish.template.Templates;
import dev.reckoner.quantity.Day;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Renders and checks a whole site in memory. */
public final class Press {

    private static final List<String> TEMPLATES =
            List.of(
                    "article.ftlh",
                    "dossier.ftlh",
                    "index.ftlh",
                    "language.ftlh",
                    "list.ftlh",
                    "missing.ftlh",
                    "redirect.ftlh",
                    "search.ftlh");

    private final Content content;
    private final Settings settings;
    private final Problems problems;
    private final Sheaf printed = new Sheaf();

    private Press(Content content, Settings settings, Problems problems) {
        this.content = content;
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * A site that is ready to be published, if there is no problem.
     *
     * @param files bytes by path
     * @param figures the numbers of each page of the site's first language
     * @param pages how many pages it has
     * @param placed whether it knows where it will stand
     * @param waiting articles that are left out until their day, by folder
     */
    public record Printed(
            Map<String, byte[]> files,
            List<FiguresFile> figures,
            int pages,
            boolean placed,
            Map<String, Day> waiting) {}

    /**
     * Prints a site.
     *
     * @param progress is told what is being made, such as {@code 3/40}
     */
    public static Printed print(
            Content content, Settings settings, Consumer<String> progress, Problems problems) {
        Press press = new Press(content, settings, problems);
        press.print(progress);
        int pages = (int) press.printed.leaves().stream().filter(Leaf::listed).count();
        Map<String, Day> waiting = new TreeMap<>();
        content.waiting().forEach(article -> waiting.put(article.slug(), article.date()));
        return new Printed(
                press.printed.files(), press.figures(), pages, press.base().isKnown(), waiting);
    }

    private void print(Consumer<String> progress) {
        Path own = settings.root().resolve("templates");
        Templates templates =
                Templates.load(
                        TemplateSource.folder(own).orElse(TemplateSource.shipped()),
                        TEMPLATES,
                        Limits.USUAL,
                        problems);
        Resources resources = new Resources(settings.root());
        Assets assets = Assets.of(resources, content.words());
        Map<String, byte[]> files = printed.files();
        files.putAll(assets.files());
        Cards cards = Cards.of(content, resources, problems);
        files.putAll(cards.icons());
        Api.Written api = Api.of(content.examinations(), content.day());
        texts(api.texts());
        Masthead masthead = masthead(assets);
        texts(Discovery.manifests(masthead));
        Frames frames = new Frames(content, masthead, assets);
        List<Sheaf.Task> tasks = tasks(frames, cards, api);
        BaseUrl base = masthead.base();
        SearchEntries finder = new SearchEntries(content);
        AtomicInteger made = new AtomicInteger();
        // In parallel, but gathered in order: the same site and the same problems every time.
        tasks.parallelStream()
                .map(
                        task -> {
                            Sheaf sheaf = Sheaf.of(task, templates, base, finder);
                            progress.accept(made.incrementAndGet() + "/" + tasks.size());
                            return sheaf;
                        })
                .toList()
                .forEach(this::take);
        Searches searches = new Searches(content, frames);
        printed.found().forEach((tag, all) -> files.putAll(searches.files(tag, all, assets)));
        texts(Discovery.files(masthead, content.words(), printed.leaves(), printed.feeds()));
        // Last, since only then it is known what stands where.
        Set<String> taken = Set.copyOf(files.keySet());
        Sheaf.Task redirects = told -> new Redirects(content, frames, told).all(taken);
        take(Sheaf.of(redirects, templates, base, finder));
        if (!problems.stopPublishing()) {
            LinkCheck.check(files, printed.links(), base, problems);
        }
    }

    private void texts(Map<String, String> texts) {
        texts.forEach((path, text) -> printed.files().put(path, Draft.bytes(text)));
    }

    private BaseUrl base() {
        return BaseUrl.of(settings.baseUrl().or(() -> content.site().baseUrl()).orElse(""));
    }

    /** What the site says of itself; asked for when all files at its root are there. */
    private Masthead masthead(Assets assets) {
        SiteFile site = content.site();
        Map<String, Imprint> imprints = new LinkedHashMap<>();
        for (String language : site.languages()) {
            imprints.put(
                    language,
                    new Imprint(
                            language,
                            site.title().get(language),
                            site.standfirst().get(language),
                            site.author().get(language),
                            site.licence().get(language),
                            site.licenceUrl().orElse("")));
        }
        return new Masthead(
                base(), imprints, new Icons(printed.files().keySet()), assets.grounds());
    }

    private List<Sheaf.Task> tasks(Frames frames, Cards cards, Api.Written api) {
        List<Sheaf.Task> tasks = new ArrayList<>();
        List<String> languages = content.site().languages();
        for (Article article : content.articles()) {
            tasks.add(told -> new Articles(content, frames, cards, told).all(article));
        }
        // An article that waits appears by itself: its mistakes are told while somebody looks.
        for (Article article : content.waiting()) {
            tasks.add(
                    told -> {
                        new Articles(content, frames, cards, told).all(article);
                        return List.of();
                    });
        }
        tasks.add(told -> new StartPages(content, frames).all());
        tasks.add(told -> new Searches(content, frames).pages());
        tasks.add(told -> new Shelves(content, frames).all());
        tasks.add(told -> new MissingPages(content, frames).all());
        Dossiers dossiers = new Dossiers(content, frames, api);
        languages.forEach(tag -> tasks.add(told -> dossiers.verdicts(tag, told)));
        dossiers.tasks().forEach(task -> tasks.add(told -> task.get()));
        return tasks;
    }

    private void take(Sheaf sheaf) {
        printed.take(sheaf);
        for (Problem error : sheaf.problems().errors()) {
            problems.add(error.place(), error.what(), error.hint());
        }
        for (Problem warning : sheaf.problems().warnings()) {
            problems.warn(warning.place(), warning.what(), warning.hint());
        }
    }

    /** The numbers of each page of the site's first language. */
    private List<FiguresFile> figures() {
        return printed.published().stream().filter(file -> isFirst(file.page())).toList();
    }

    /** Whether a page is in the first of the languages in which it stands. */
    private boolean isFirst(String page) {
        String below = page.substring(page.indexOf('/') + 1);
        return content.site().languages().stream()
                .map(language -> language + "/" + below)
                .filter(printed.files()::containsKey)
                .findFirst()
                .map(page::equals)
                .orElse(false);
    }
}
