package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.markdown.Document;
import dev.reckoner.article.markdown.Length;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.catalogue.Later;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Sheet;
import dev.reckoner.publish.page.Teaser;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the pages of articles. */
final class Articles {

    /** What people read in a minute: words of Latin script, and Han characters. */
    private static final double WORDS_A_MINUTE = 230;

    private static final double HAN_A_MINUTE = 400;

    private final Content content;
    private final Frames frames;
    private final Teasers teasers;
    private final Cards cards;
    private final Later later;
    private final Problems problems;

    Articles(Content content, Frames frames, Cards cards, Problems problems) {
        this.content = content;
        this.frames = frames;
        this.cards = cards;
        this.teasers = new Teasers(content);
        this.later = Later.of(content.catalogue(), content.day());
        this.problems = problems;
    }

    /** An article's page in each of its languages. */
    List<Draft> all(Article article) {
        return content.site().languages().stream()
                .filter(article.texts()::containsKey)
                .map(language -> in(language, article))
                .toList();
    }

    /** An article's page in one language, with what stands beside it. */
    private Draft in(String language, Article article) {
        Words words = content.words().get(language);
        Article.Text text = article.texts().get(language);
        Bindings bindings =
                new Bindings(
                        article.ledger(), content.examinations(), content.day(), words, problems);
        String path = path(article, language);
        String title = bindings.line(text.title());
        String standfirst = bindings.line(text.standfirst());
        List<KeyFigure> keys = Teasers.keys(text, bindings);
        Document document = Markdown.parse(text.file(), text.bodyLine(), text.body(), problems);
        String body = document.render(bindings);
        Explanations explanations = new Explanations(bindings.publication(), words, later);
        List<Explanation> all = explanations.all();
        List<Sheet> sheets = explanations.sheets();
        Teasers.Other other = teasers.other(article, language);
        Leaf leaf =
                new Leaf(
                        path,
                        language,
                        Html.text(title),
                        Html.text(standfirst),
                        alternates(article),
                        List.of(frames.home(language)));
        ArticlePage page =
                new ArticlePage(
                        frames.of(leaf),
                        teasers.category(article, language),
                        new Markup(title),
                        other.title(),
                        other.language(),
                        new Markup(standfirst),
                        words.date(article.date()),
                        article.date().toString(),
                        content.site().author().get(language),
                        words.phrase("as-of", words.date(article.asOf())),
                        changed(explanations.changedPrices(), words),
                        words.phrase("reading-time", minutes(document.length())),
                        words.phrase(
                                "explained",
                                Integer.toString(bindings.publication().figures().size())),
                        keys,
                        new Markup(body),
                        all,
                        sheets,
                        explanations.sources().entries(),
                        content.site().licence().get(language),
                        "figures.json",
                        next(article, language));
        FiguresFile figures = FiguresJson.of(path, bindings.publication(), explanations, words);
        Map<String, byte[]> beside =
                new TreeMap<>(Draft.files(path, bindings.publication().tables()));
        bindings.publication()
                .files()
                .forEach((name, csv) -> beside.put(Draft.folder(path) + name, Draft.bytes(csv)));
        beside.put(
                Draft.folder(path) + Cards.NAME,
                cards.of(
                        article,
                        language,
                        title,
                        page.category(),
                        keys,
                        bindings.publication(),
                        problems));
        beside.putAll(
                new Pictures(content.tree(), problems).of(article, path, document.pictures()));
        return new Draft(
                path, "article.ftlh", page, Optional.of(figures), beside, document.links());
    }

    static String path(Article article, String language) {
        return language + "/" + Addresses.article(article.slug());
    }

    private static String changed(int prices, Words words) {
        String number = Integer.toString(prices);
        return switch (prices) {
            case 0 -> "";
            case 1 -> words.phrase("price-changed");
            default -> words.phrase("prices-changed", number);
        };
    }

    private static String minutes(Length length) {
        double minutes = length.words() / WORDS_A_MINUTE + length.han() / HAN_A_MINUTE;
        return Integer.toString((int) Math.max(1, Math.ceil(minutes)));
    }

    private List<Teaser> next(Article article, String language) {
        List<Teaser> next = new ArrayList<>();
        for (Article further : content.articles()) {
            boolean other = !further.slug().equals(article.slug());
            if (other && further.texts().containsKey(language) && next.size() < 3) {
                String href = "../" + further.slug() + "/index.html";
                next.add(teasers.of(further, language, href));
            }
        }
        return next;
    }

    private List<Link> alternates(Article article) {
        List<Link> links = new ArrayList<>();
        for (String language : content.site().languages()) {
            boolean there = article.texts().containsKey(language);
            String path = there ? path(article, language) : language + "/index.html";
            links.add(new Link(content.words().get(language).ownName(), path, language));
        }
        return links;
    }
}
