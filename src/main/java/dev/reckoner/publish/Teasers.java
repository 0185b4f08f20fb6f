package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Teaser;
import dev.reckoner.table.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles as lists show them. */
final class Teasers {

    private final Content content;

    Teasers(Content content) {
        this.content = content;
    }

    /** A title in another language; empty where the article has no other. */
    record Other(String title, String language) {}

    /**
     * An article in a list.
     *
     * @param href way from the list to the article
     */
    Teaser of(Article article, String language, String href) {
        Article.Text text = article.in(language);
        Bindings bindings = unchecked(article, language);
        String written = article.languageFor(language);
        Other other = other(article, language);
        return new Teaser(
                title(article, language),
                written.equals(language) ? "" : written,
                href,
                other.title(),
                other.language(),
                category(article, language),
                content.words().get(language).date(article.date()),
                article.date().toString(),
                new Markup(withoutLinks(bindings.line(text.standfirst()))));
    }

    /** The title for those who read a language, without markup. */
    String title(Article article, String language) {
        return Html.text(unchecked(article, language).line(article.in(language).title()));
    }

    /** The title in another language. */
    Other other(Article article, String language) {
        for (Map.Entry<String, Article.Text> text : article.texts().entrySet()) {
            if (!text.getKey().equals(article.languageFor(language))) {
                return new Other(title(article, text.getKey()), text.getKey());
            }
        }
        return new Other("", "");
    }

    /** The key figures of a text. */
    static List<KeyFigure> keys(Article.Text text, Bindings bindings) {
        List<KeyFigure> keys = new ArrayList<>();
        for (Article.KeyFigure key : text.keyFigures()) {
            // In the order in which they are read, which is that of the page's list of numbers.
            Markup value = new Markup(bindings.line(key.value()));
            Markup label = new Markup(bindings.line(key.label()));
            Optional<Markup> note = key.note().map(it -> new Markup(bindings.line(it)));
            keys.add(new KeyFigure(value, label, note.orElse(Markup.NONE)));
        }
        return keys;
    }

    /** The name of an article's category. */
    String category(Article article, String language) {
        return content.site().category(article.category(), language);
    }

    /** For texts that have their own page, where their mistakes are told. */
    private Bindings unchecked(Article article, String language) {
        return content.bindings(article, language, new Problems());
    }

    /** A figure in a list has its explanation on the article's page, not here. */
    private static String withoutLinks(String html) {
        return html.replaceAll("<a [^>]*>", "").replace("</a>", "");
    }
}
