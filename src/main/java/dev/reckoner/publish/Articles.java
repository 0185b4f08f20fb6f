package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.markdown.Document;
import dev.reckoner.article.markdown.Length;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.card.Card;
import dev.reckoner.catalogue.Later;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.discovery.MarkdownTwin;
import dev.reckoner.publish.discovery.Subject;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.Frame;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Sheet;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the pages of articles. */
final class Articles {

    /** What people read in a minute: words of Latin script, and Han characters. */
    private static final double WORDS_A_MINUTE = 230;

    private static final double HAN_A_MINUTE = 400;

    private final Content content;
    private final Frames frames;
    private final Teasers teasers;
    private final Apparatus apparatus;
    private final Cards cards;
    private final ReadOn readOn;
    private final Later later;
    private final Problems problems;

    Articles(Content content, Frames frames, Cards cards, Problems problems) {
        this.content = content;
        this.frames = frames;
        this.cards = cards;
        this.teasers = new Teasers(content);
        this.apparatus = new Apparatus(content, frames, teasers);
        this.readOn = new ReadOn(content.articles(), teasers);
        this.later = Later.of(content.catalogue(), content.day());
        this.problems = problems;
    }

    /** An article's page for the readers of each language. */
    List<Draft> all(Article article) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Set<String>> numbers = new LinkedHashMap<>();
        for (String language : content.site().languages()) {
            Draft draft = in(language, article);
            drafts.add(draft);
            if (article.texts().containsKey(language)) {
                Set<String> ids = new TreeSet<>();
                draft.figures().ifPresent(f -> f.published().forEach(n -> ids.add(n.id())));
                numbers.put(language, ids);
            }
        }
        InStep.check(article, numbers, problems);
        return drafts;
    }

    /**
     * An article's page for the readers of one language, with what stands beside it. Where it has
     * not been translated, they find the original, and around it their own language.
     */
    private Draft in(String language, Article article) {
        Words words = content.words().get(language);
        String written = article.languageFor(language);
        Article.Text text = article.in(language);
        // The mistakes of an original are told where it is printed in its own language.
        Problems told = written.equals(language) ? problems : new Problems();
        Bindings bindings = content.bindings(article, language, told);
        String path = path(article, language);
        String title = bindings.line(text.title());
        String standfirst = bindings.line(text.standfirst());
        List<KeyFigure> keys = Teasers.keys(text, bindings);
        Document document = Markdown.parse(text.file(), text.bodyLine(), text.body(), told);
        String body = document.render(bindings);
        List<Link> contents = Apparatus.contents(document, bindings);
        Explanations explanations = new Explanations(bindings.publication(), words, later);
        List<Explanation> all = explanations.all();
        List<Sheet> sheets = explanations.sheets();
        Teasers.Other other = teasers.other(article, language);
        String category = teasers.category(article, language);
        byte[] card =
                cards.of(
                        written,
                        text.title(),
                        title,
                        teasers.category(article, written),
                        keys,
                        bindings.publication(),
                        told);
        String cardPath = Draft.folder(path) + Cards.NAME;
        Subject.Picture picture =
                new Subject.Picture(
                        cardPath, Card.WIDTH, Card.HEIGHT, card.length, Html.text(title));
        Leaf leaf =
                new Leaf(
                        path,
                        language,
                        Html.text(title),
                        Html.text(standfirst),
                        frames.alternates(Addresses.article(article.slug())),
                        apparatus.trail(article, language),
                        path(article, written),
                        article.texts().keySet(),
                        subject(article, category, language, picture),
                        Optional.of(article.modified()));
        Frame frame = frames.of(leaf);
        String author = content.site().author().get(language);
        ArticlePage page =
                new ArticlePage(
                        frame,
                        written.equals(language) ? "" : written,
                        apparatus.notices(article, language),
                        new Markup(title),
                        other.title(),
                        other.language(),
                        new Markup(standfirst),
                        words.date(article.date()),
                        article.date().toString(),
                        author,
                        words.phrase("as-of", words.date(article.asOf())),
                        changed(explanations.changedPrices(), words),
                        words.phrase("reading-time", minutes(document.length())),
                        words.phrase(
                                "explained",
                                Integer.toString(bindings.publication().figures().size())),
                        keys,
                        contents,
                        new Markup(body),
                        all,
                        sheets,
                        explanations.sources().entries(),
                        apparatus.tags(article, language),
                        Apparatus.changes(article, written, bindings, words),
                        content.site().licence().get(language),
                        "figures.json",
                        Quotable.of(
                                article, Html.text(title), author, frame.head().canonical(), words),
                        readOn.related(article, language),
                        readOn.newer(article, language).stream().toList(),
                        readOn.older(article, language).stream().toList());
        FiguresFile figures = FiguresJson.of(path, bindings.publication(), explanations, words);
        Map<String, byte[]> beside =
                new TreeMap<>(Draft.files(path, bindings.publication().tables()));
        bindings.publication()
                .files()
                .forEach((name, csv) -> beside.put(Draft.folder(path) + name, Draft.bytes(csv)));
        beside.put(cardPath, card);
        beside.put(
                Draft.folder(path) + MarkdownTwin.NAME,
                Draft.bytes(MarkdownTwin.of(leaf, page, frames.base())));
        beside.putAll(new Pictures(content.tree(), told).of(article, path, document.pictures()));
        return new Draft(
                leaf, "article.ftlh", page, Optional.of(figures), beside, document.links());
    }

    private Subject subject(
            Article article, String category, String language, Subject.Picture picture) {
        return new Subject.Article(
                article.date(),
                article.modified(),
                content.site().author().get(language),
                article.category(),
                category,
                article.tags(),
                Optional.of(picture));
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
}
