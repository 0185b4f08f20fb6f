package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Article.KeyFigure;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.markdown.Document;
import dev.reckoner.article.markdown.Length;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.catalogue.Later;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.IndexPage;
import dev.reckoner.publish.page.LanguagePage;
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

/** Makes the pages of a site, as records. */
final class Pages {

    /** Letters that people read in a minute: words of Latin script, and Han characters. */
    private static final double WORDS_A_MINUTE = 230;

    private static final double HAN_A_MINUTE = 400;

    private final Content content;
    private final Frames frames;
    private final Later later;
    private final Problems problems;

    Pages(Content content, Frames frames, Problems problems) {
        this.content = content;
        this.frames = frames;
        this.later = Later.of(content.catalogue(), content.day());
        this.problems = problems;
    }

    static String articlePath(Article article, String language) {
        return language + "/articles/" + article.slug() + "/index.html";
    }

    /** An article's page in one language, with what stands beside it. */
    Draft article(Article article, String language) {
        Words words = content.words().get(language);
        Article.Text text = article.texts().get(language);
        Bindings bindings =
                new Bindings(
                        article.ledger(), content.examinations(), content.day(), words, problems);
        String path = articlePath(article, language);
        String title = bindings.line(text.title());
        String standfirst = bindings.line(text.standfirst());
        List<dev.reckoner.publish.page.KeyFigure> keys = keys(text, bindings);
        Document document = Markdown.parse(text.file(), text.bodyLine(), text.body(), problems);
        String body = document.render(bindings);
        Explanations explanations = new Explanations(bindings.publication(), words, later);
        List<Explanation> all = explanations.all();
        List<Sheet> sheets = explanations.sheets();
        Other other = other(article, language);
        ArticlePage page =
                new ArticlePage(
                        frames.of(path, language, plain(title), plain(standfirst), links(article)),
                        category(article, language),
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
        beside.putAll(
                new Pictures(content.tree(), problems).of(article, path, document.pictures()));
        return new Draft(
                path, "article.ftlh", page, Optional.of(figures), beside, document.links());
    }

    private static String changed(int prices, Words words) {
        String number = Integer.toString(prices);
        return switch (prices) {
            case 0 -> "";
            case 1 -> words.phrase("price-changed");
            default -> words.phrase("prices-changed", number);
        };
    }

    /** The title in another language. */
    private record Other(String title, String language) {}

    private Other other(Article article, String language) {
        for (Map.Entry<String, Article.Text> text : article.texts().entrySet()) {
            if (!text.getKey().equals(language)) {
                return new Other(
                        plain(unchecked(article, text.getKey()).line(text.getValue().title())),
                        text.getKey());
            }
        }
        return new Other("", "");
    }

    /** For texts that have their own page, where their mistakes are told. */
    private Bindings unchecked(Article article, String language) {
        return new Bindings(
                article.ledger(),
                content.examinations(),
                content.day(),
                content.words().get(language),
                new Problems());
    }

    private List<dev.reckoner.publish.page.KeyFigure> keys(Article.Text text, Bindings bindings) {
        List<dev.reckoner.publish.page.KeyFigure> keys = new ArrayList<>();
        for (KeyFigure key : text.keyFigures()) {
            keys.add(
                    new dev.reckoner.publish.page.KeyFigure(
                            new Markup(bindings.line(key.value())),
                            new Markup(bindings.line(key.label())),
                            key.note()
                                    .map(note -> new Markup(bindings.line(note)))
                                    .orElse(Markup.NONE)));
        }
        return keys;
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
                next.add(teaser(further, language, "../" + further.slug() + "/index.html"));
            }
        }
        return next;
    }

    private Teaser teaser(Article article, String language, String href) {
        Article.Text text = article.texts().get(language);
        Bindings bindings = unchecked(article, language);
        Other other = other(article, language);
        return new Teaser(
                plain(bindings.line(text.title())),
                href,
                other.title(),
                other.language(),
                category(article, language),
                content.words().get(language).date(article.date()),
                article.date().toString(),
                new Markup(withoutLinks(bindings.line(text.standfirst()))));
    }

    /** A figure in a list has its explanation on the article's page, not here. */
    private static String withoutLinks(String html) {
        return html.replaceAll("<a [^>]*>", "").replace("</a>", "");
    }

    /** The start page of a language; none while it has no article. */
    Optional<Draft> index(String language) {
        List<Article> articles =
                content.articles().stream()
                        .filter(article -> article.texts().containsKey(language))
                        .toList();
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        Article lead = articles.get(0);
        Bindings bindings = unchecked(lead, language);
        List<dev.reckoner.publish.page.KeyFigure> keys = new ArrayList<>();
        for (var key : keys(lead.texts().get(language), bindings)) {
            keys.add(
                    new dev.reckoner.publish.page.KeyFigure(
                            toArticle(key.value(), lead),
                            toArticle(key.label(), lead),
                            toArticle(key.note(), lead)));
        }
        List<Teaser> rest = new ArrayList<>();
        for (Article article : articles.subList(1, articles.size())) {
            rest.add(teaser(article, language, href(article)));
        }
        String heading = content.site().title().get(language);
        String standfirst = content.site().standfirst().get(language);
        List<Link> links = frames.starts();
        String path = language + "/index.html";
        return Optional.of(
                new Draft(
                        path,
                        "index.ftlh",
                        new IndexPage(
                                frames.of(path, language, heading, standfirst, links),
                                heading,
                                standfirst,
                                teaser(lead, language, href(lead)),
                                keys,
                                rest)));
    }

    private static String href(Article article) {
        return "articles/" + article.slug() + "/index.html";
    }

    /** On the start page the key figures lead to their explanations in the article. */
    private static Markup toArticle(Markup markup, Article article) {
        return new Markup(markup.html().replace("href=\"#", "href=\"" + href(article) + "#"));
    }

    /** The page at the root, where a reader chooses a language. */
    Draft root() {
        String first = content.site().languages().get(0);
        List<Link> links = frames.starts();
        String path = "index.html";
        return new Draft(
                path,
                "language.ftlh",
                new LanguagePage(
                        frames.of(
                                path,
                                first,
                                content.site().title().get(first),
                                content.site().standfirst().get(first),
                                links)));
    }

    private List<Link> links(Article article) {
        List<Link> links = new ArrayList<>();
        for (String language : content.site().languages()) {
            boolean there = article.texts().containsKey(language);
            String path = there ? articlePath(article, language) : language + "/index.html";
            links.add(new Link(content.words().get(language).ownName(), path, language));
        }
        return links;
    }

    private String category(Article article, String language) {
        return content.site()
                .categories()
                .getOrDefault(article.category(), Map.of())
                .getOrDefault(language, article.category());
    }

    private static String plain(String html) {
        return Html.text(html);
    }
}
