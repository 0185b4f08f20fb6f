package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.page.IndexPage;
import dev.reckoner.publish.page.IndexPage.Shelf;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.LanguagePage;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Teaser;
import dev.reckoner.publish.reading.SiteFile.Front;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page that each language begins with, and the one that leads to them. */
final class StartPages {

    /** Articles of a category: a row of them, or more where there is one category only. */
    private static final int ROW = 3;

    private static final int ONLY = 9;

    private final Content content;
    private final Frames frames;
    private final Teasers teasers;
    private final Coverage coverage;

    StartPages(Content content, Frames frames) {
        this.content = content;
        this.frames = frames;
        this.teasers = new Teasers(content);
        this.coverage = new Coverage(content, new Sections(content));
    }

    /** The start page of each language, and the page at the root. */
    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        content.site().languages().forEach(language -> drafts.add(in(language)));
        drafts.add(root());
        return drafts;
    }

    private Draft in(String language) {
        Leaf leaf = leaf(language + "/index.html", language);
        Words words = content.words().get(language);
        List<Article> articles = content.articles();
        Front front = content.site().shown();
        Optional<Article> lead = named(front.lead(), articles).or(() -> first(articles));
        Optional<Article> chart = named(front.chart(), articles).or(() -> lead);
        List<KeyFigure> covered = new ArrayList<>(coverage.in(words));
        named(front.figure(), articles)
                .flatMap(article -> figure(article, language))
                .ifPresent(covered::add);
        List<Article> rest = articles.stream().filter(it -> !Optional.of(it).equals(lead)).toList();
        String count = Shelves.count(words, articles.size());
        IndexPage page =
                new IndexPage(
                        frames.of(leaf),
                        leaf.title(),
                        leaf.description(),
                        lead.map(it -> teaser(it, language)).orElse(Teaser.NONE),
                        lead.map(it -> Excerpt.of(content, it, language).keys()).orElse(List.of()),
                        chart.map(it -> Excerpt.of(content, it, language).chart())
                                .orElse(Markup.NONE),
                        chart.filter(it -> !Optional.of(it).equals(lead))
                                .map(it -> teaser(it, language))
                                .orElse(Teaser.NONE),
                        covered,
                        shelves(rest, articles, language),
                        new Link(articles.isEmpty() ? "" : count, Addresses.ARCHIVE, ""));
        return new Draft(leaf, "index.ftlh", page);
    }

    /** An article that the site names, unless it waits for its day. */
    private static Optional<Article> named(Optional<Bound<String>> slug, List<Article> articles) {
        return slug.flatMap(
                it -> articles.stream().filter(a -> a.slug().equals(it.value())).findFirst());
    }

    /** The first key figure of an article, with the article for its note. */
    private Optional<KeyFigure> figure(Article article, String language) {
        Teaser from = teaser(article, language);
        String note = "<a href=\"" + from.href() + "\">" + Html.escape(from.title()) + "</a>";
        return first(Excerpt.of(content, article, language).keys())
                .map(key -> new KeyFigure(key.value(), key.label(), new Markup(note)));
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.stream().findFirst();
    }

    /**
     * Categories in the order of the site, each with its newest articles.
     *
     * @param rest without the article that leads
     */
    private List<Shelf> shelves(List<Article> rest, List<Article> all, String language) {
        List<Shelf> shelves = new ArrayList<>();
        boolean only = rest.stream().map(Article::category).distinct().count() == 1;
        for (String category : content.site().categories().keySet()) {
            List<Teaser> shown =
                    rest.stream()
                            .filter(article -> article.category().equals(category))
                            .limit(only ? ONLY : ROW)
                            .map(article -> teaser(article, language).withoutCategory())
                            .toList();
            long count = all.stream().filter(a -> a.category().equals(category)).count();
            if (!shown.isEmpty()) {
                String name = content.site().category(category, language);
                shelves.add(
                        new Shelf(
                                new Link(name, Addresses.category(category), ""),
                                Shelves.count(content.words().get(language), count),
                                shown));
            }
        }
        return shelves;
    }

    private Teaser teaser(Article article, String language) {
        return teasers.of(article, language, Addresses.article(article.slug()));
    }

    /** The page at the root, where a reader chooses a language. */
    private Draft root() {
        Leaf leaf = leaf("index.html", content.site().languages().get(0));
        return new Draft(leaf, "language.ftlh", new LanguagePage(frames.of(leaf)));
    }

    private Leaf leaf(String path, String language) {
        return new Leaf(
                path,
                language,
                content.site().title().get(language),
                content.site().standfirst().get(language),
                frames.starts(),
                List.of());
    }
}
