package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.markdown.Reference;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.api.Api;
import dev.reckoner.publish.discovery.BaseUrl;
import dev.reckoner.publish.discovery.Discovery;
import dev.reckoner.publish.discovery.FeedEntry;
import dev.reckoner.publish.discovery.Icons;
import dev.reckoner.publish.discovery.Imprint;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.discovery.Masthead;
import dev.reckoner.publish.links.LinkCheck;
import dev.reckoner.publish.page.ArticlePage;
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
import java.util.function.Function;

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
                    "redirect.ftlh");

    private final Content content;
    private final Settings settings;
    private final Problems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, List<Reference>> links = new TreeMap<>();
    private final List<FiguresFile> figures = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<FeedEntry> entries = new ArrayList<>();

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
     * @param waiting articles that are left out until their day, by folder
     * @param placed whether it knows where it will stand
     */
    public record Printed(
            Map<String, byte[]> files,
            List<FiguresFile> figures,
            int pages,
            Map<String, Day> waiting,
            boolean placed) {}

    /**
     * Prints a site.
     *
     * @param progress is told what is being made, such as {@code 3/40}
     */
    public static Printed print(
            Content content, Settings settings, Consumer<String> progress, Problems problems) {
        Press press = new Press(content, settings, problems);
        press.print(progress);
        int pages = (int) press.leaves.stream().filter(Leaf::listed).count();
        Map<String, Day> waiting = new TreeMap<>();
        content.waiting().forEach(article -> waiting.put(article.slug(), article.date()));
        return new Printed(
                press.files, List.copyOf(press.figures), pages, waiting, press.base().isKnown());
    }

    /** Pages that are made one after the other, because they share what was reckoned. */
    private interface Task extends Function<Problems, List<Draft>> {}

    private void print(Consumer<String> progress) {
        Path own = settings.root().resolve("templates");
        Templates templates =
                Templates.load(
                        TemplateSource.folder(own).orElse(TemplateSource.shipped()),
                        TEMPLATES,
                        Limits.USUAL,
                        problems);
        Resources resources = new Resources(settings.root());
        Assets assets = Assets.of(resources);
        files.putAll(assets.files());
        Cards cards = Cards.of(content, resources, problems);
        files.putAll(cards.icons());
        Api.Written api = Api.of(content.examinations(), content.day());
        texts(api.texts());
        Masthead masthead = masthead(assets);
        texts(Discovery.manifests(masthead));
        Frames frames = new Frames(content, masthead, assets);
        List<Task> tasks = tasks(frames, cards, api);
        AtomicInteger made = new AtomicInteger();
        // In parallel, but gathered in order: the same site and the same problems every time.
        tasks.parallelStream()
                .map(
                        task -> {
                            Sheaf sheaf = Sheaf.of(task, templates, masthead.base());
                            progress.accept(made.incrementAndGet() + "/" + tasks.size());
                            return sheaf;
                        })
                .toList()
                .forEach(this::take);
        texts(Discovery.files(masthead, content.words(), leaves, entries));
        // Last, since only then it is known what stands where.
        Set<String> taken = Set.copyOf(files.keySet());
        Task redirects = told -> new Redirects(content, frames, told).all(taken);
        take(Sheaf.of(redirects, templates, masthead.base()));
        if (!problems.stopPublishing()) {
            LinkCheck.check(files, links, masthead.base(), problems);
        }
    }

    private void texts(Map<String, String> texts) {
        texts.forEach((path, text) -> files.put(path, Draft.bytes(text)));
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
        return new Masthead(base(), imprints, new Icons(files.keySet()), assets.grounds());
    }

    private List<Task> tasks(Frames frames, Cards cards, Api.Written api) {
        List<Task> tasks = new ArrayList<>();
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
        tasks.add(told -> new Shelves(content, frames).all());
        tasks.add(told -> new MissingPages(content, frames).all());
        Dossiers dossiers = new Dossiers(content, frames, api);
        languages.forEach(tag -> tasks.add(told -> dossiers.verdicts(tag, told)));
        dossiers.tasks().forEach(task -> tasks.add(told -> task.get()));
        return tasks;
    }

    /**
     * Rendered pages and what was told of them: finished bytes only, since the records and figures
     * of a whole site do not fit into memory.
     *
     * @param links that authors wrote, by page
     * @param published the numbers of each page
     * @param leaves what each page says of itself
     * @param entries of those that are articles
     */
    private record Sheaf(
            Map<String, byte[]> files,
            List<Leaf> leaves,
            List<FeedEntry> entries,
            Map<String, List<Reference>> links,
            List<FiguresFile> published,
            Problems problems) {

        static Sheaf of(Task task, Templates templates, BaseUrl base) {
            Problems told = new Problems();
            Map<String, byte[]> files = new TreeMap<>();
            Map<String, List<Reference>> links = new TreeMap<>();
            List<FiguresFile> published = new ArrayList<>();
            List<Leaf> leaves = new ArrayList<>();
            List<FeedEntry> entries = new ArrayList<>();
            for (Draft draft : task.apply(told)) {
                templates
                        .render(draft.template(), draft.page(), told)
                        .ifPresent(html -> files.put(draft.path(), Draft.bytes(html)));
                files.putAll(draft.beside());
                links.put(draft.path(), draft.links());
                leaves.add(draft.leaf());
                if (base.isKnown() && draft.page() instanceof ArticlePage article) {
                    entries.add(FeedEntry.of(draft.leaf(), article, base));
                }
                draft.figures()
                        .ifPresent(
                                file -> {
                                    String path = Draft.folder(draft.path()) + "figures.json";
                                    files.put(path, Draft.bytes(file.json()));
                                    published.add(file.withoutSums());
                                });
            }
            return new Sheaf(files, leaves, entries, links, published, told);
        }
    }

    private void take(Sheaf sheaf) {
        files.putAll(sheaf.files());
        links.putAll(sheaf.links());
        leaves.addAll(sheaf.leaves());
        entries.addAll(sheaf.entries());
        sheaf.published().stream().filter(file -> isFirst(file.page())).forEach(figures::add);
        for (Problem error : sheaf.problems().errors()) {
            problems.add(error.place(), error.what(), error.hint());
        }
        for (Problem warning : sheaf.problems().warnings()) {
            problems.warn(warning.place(), warning.what(), warning.hint());
        }
    }

    /** Whether a page is in the first of the languages in which it stands. */
    private boolean isFirst(String page) {
        String below = page.substring(page.indexOf('/') + 1);
        return content.site().languages().stream()
                .map(language -> language + "/" + below)
                .filter(files::containsKey)
                .findFirst()
                .map(page::equals)
                .orElse(false);
    }
}
