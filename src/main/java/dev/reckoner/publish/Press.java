package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.markdown.Reference;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.Pages.Made;
import dev.reckoner.publish.files.Names;
import dev.reckoner.publish.links.LinkCheck;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.template.Limits;
import dev.reckoner.publish.template.TemplateSource;
import dev.reckoner.publish.template.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Renders and checks a whole site in memory. */
public final class Press {

    private static final List<String> PAGES =
            List.of("article.ftlh", "index.ftlh", "language.ftlh");

    private final Content content;
    private final Settings settings;
    private final Problems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, List<Reference>> links = new TreeMap<>();
    private final List<FiguresFile> figures = new ArrayList<>();

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

    private void print(Consumer<String> progress) {
        Path own = settings.root().resolve("templates");
        Templates templates =
                Templates.load(
                        TemplateSource.folder(own).orElse(TemplateSource.shipped()),
                        PAGES,
                        Limits.USUAL,
                        problems);
        Assets assets = Assets.of(new Resources(settings.root()));
        files.putAll(assets.files());
        String baseUrl = settings.baseUrl().or(() -> content.site().baseUrl()).orElse("");
        Pages pages = new Pages(content, new Frames(content, baseUrl, assets), problems);
        List<String> languages = content.site().languages();
        int made = 0;
        for (String language : languages) {
            for (Article article : content.articles()) {
                if (article.texts().containsKey(language)) {
                    Made page = pages.article(article, language);
                    add(templates, "article.ftlh", page.path(), page.page());
                    addBeside(page, article);
                    links.put(page.path(), page.links());
                    if (language.equals(languages.get(0)) || article.texts().size() == 1) {
                        figures.add(page.figures());
                    }
                }
                progress.accept(++made + "/" + languages.size() * content.articles().size());
            }
            pages.index(language)
                    .ifPresent(
                            page -> add(templates, "index.ftlh", language + "/index.html", page));
        }
        add(templates, "language.ftlh", "index.html", pages.root());
        if (!problems.stopPublishing()) {
            LinkCheck.check(files, links, problems);
        }
    }

    private void add(Templates templates, String template, String path, Record page) {
        templates
                .render(template, page, problems)
                .ifPresent(html -> files.put(path, html.getBytes(StandardCharsets.UTF_8)));
    }

    private void addBeside(Made page, Article article) {
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        files.put(folder + "figures.json", page.figures().json().getBytes(StandardCharsets.UTF_8));
        page.tables()
                .forEach(
                        (name, csv) ->
                                files.put(folder + name, csv.getBytes(StandardCharsets.UTF_8)));
        for (Reference picture : page.pictures()) {
            String source = "content/articles/" + article.slug() + "/" + picture.address();
            byte[] bytes = content.tree().pictures().get(source);
            if (bytes == null) {
                problems.add(
                        picture.place(),
                        "there is no picture " + picture.address(),
                        "put it into the article's folder");
            } else {
                files.put(folder + picture.address(), bytes);
            }
            for (Names.Flaw flaw : Names.flaws(List.of(folder + picture.address()))) {
                problems.add(picture.place(), flaw.what(), "give the picture another name");
            }
        }
    }
}
