package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.markdown.Reference;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.api.Api;
import dev.reckoner.publish.links.LinkCheck;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.search.Entry;
import dev.reckoner.publish.template.Limits;
import dev.reckoner.publish.template.TemplateSource;
import dev.reckoner.publish.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Renders and checks a whole site in memory. */
public final class Press {

    private static final List<String> TEMPLATES =
            List.of("article.ftlh", "dossier.ftlh", "index.ftlh", "language.ftlh", "search.ftlh");

    private final Content content;
    private final Settings settings;
    private final Problems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, List<Reference>> links = new TreeMap<>();
    private final List<FiguresFile> figures = new ArrayList<>();
    private final Map<String, List<Entry>> entries = new TreeMap<>();

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
     */
    public record Printed(Map<String, byte[]> files, List<FiguresFile> figures, int pages) {}

    /**
     * Prints a site.
     *
     * @param progress is told what is being made, such as {@code 3/40}
     */
    public static Printed print(
            Content content, Settings settings, Consumer<String> progress, Problems problems) {
        Press press = new Press(content, settings, problems);
        press.print(progress);
        int pages = (int) press.files.keySet().stream().filter(p -> p.endsWith(".html")).count();
        return new Printed(press.files, List.copyOf(press.figures), pages);
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
        Assets assets = Assets.of(resources, content.words());
        files.putAll(assets.files());
        Cards cards = Cards.of(content, resources, problems);
        files.putAll(cards.icons());
        Api.Written api = Api.of(content.examinations(), content.day());
        api.texts().forEach((path, text) -> files.put(path, Draft.bytes(text)));
        String baseUrl = settings.baseUrl().or(() -> content.site().baseUrl()).orElse("");
        Frames frames = new Frames(content, baseUrl, assets);
        List<Task> tasks = tasks(frames, cards, api);
        SearchEntries found = new SearchEntries(content);
        AtomicInteger made = new AtomicInteger();
        // In parallel, but gathered in order: the same site and the same problems every time.
        tasks.parallelStream()
                .map(
                        task -> {
                            Sheaf sheaf = Sheaf.of(task, templates, found);
                            progress.accept(made.incrementAndGet() + "/" + tasks.size());
                            return sheaf;
                        })
                .toList()
                .forEach(this::take);
        Searches searches = new Searches(content, frames);
        entries.forEach((tag, all) -> files.putAll(searches.files(tag, all, assets)));
        if (!problems.stopPublishing()) {
            LinkCheck.check(files, links, problems);
        }
    }

    private List<Task> tasks(Frames frames, Cards cards, Api.Written api) {
        List<Task> tasks = new ArrayList<>();
        List<String> languages = content.site().languages();
        for (Article article : content.articles()) {
            tasks.add(told -> new Articles(content, frames, cards, told).all(article));
        }
        tasks.add(told -> new StartPages(content, frames).all());
        tasks.add(told -> new Searches(content, frames).pages());
        Dossiers dossiers = new Dossiers(content, frames);
        languages.forEach(tag -> tasks.add(told -> dossiers.verdicts(tag, told)));
        dossiers.tasks(api).forEach(task -> tasks.add(told -> task.get()));
        return tasks;
    }

    /**
     * Rendered pages and what was told of them: finished bytes only, since the records and figures
     * of a whole site do not fit into memory.
     *
     * @param links that authors wrote, by page
     * @param published the numbers of each page
     * @param entries what the search finds of them, by language
     */
    private record Sheaf(
            Map<String, byte[]> files,
            Map<String, List<Reference>> links,
            List<FiguresFile> published,
            Map<String, List<Entry>> entries,
            Problems problems) {

        static Sheaf of(Task task, Templates templates, SearchEntries found) {
            Problems told = new Problems();
            Map<String, byte[]> files = new TreeMap<>();
            Map<String, List<Reference>> links = new TreeMap<>();
            List<FiguresFile> published = new ArrayList<>();
            Map<String, List<Entry>> entries = new TreeMap<>();
            for (Draft draft : task.apply(told)) {
                templates
                        .render(draft.template(), draft.page(), told)
                        .ifPresent(html -> files.put(draft.path(), Draft.bytes(html)));
                files.putAll(draft.beside());
                links.put(draft.path(), draft.links());
                found.of(draft).ifPresent(entry -> listed(entries, draft.language()).add(entry));
                draft.figures()
                        .ifPresent(
                                file -> {
                                    String path = Draft.folder(draft.path()) + "figures.json";
                                    files.put(path, Draft.bytes(file.json()));
                                    published.add(file.withoutSums());
                                });
            }
            return new Sheaf(files, links, published, entries, told);
        }
    }

    private static List<Entry> listed(Map<String, List<Entry>> entries, String language) {
        return entries.computeIfAbsent(language, tag -> new ArrayList<>());
    }

    private void take(Sheaf sheaf) {
        files.putAll(sheaf.files());
        links.putAll(sheaf.links());
        sheaf.entries().forEach((tag, some) -> listed(entries, tag).addAll(some));
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
