package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.markdown.Binding;
import dev.reckoner.article.markdown.Document;
import dev.reckoner.article.markdown.Fence;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.article.markdown.Written;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.Markup;
import java.util.List;

/**
 * What a start page shows of an article. It is made in the order of the article's own page, so that
 * its figures lead to where that page explains them. Mistakes are told there, and not here.
 *
 * @param keys its key figures
 * @param chart its first chart; none where it has no chart
 */
record Excerpt(List<KeyFigure> keys, Markup chart) {

    /** What those see who read a language. */
    static Excerpt of(Content content, Article article, String language) {
        String written = article.languageFor(language);
        Problems unheard = new Problems();
        Article.Text text = article.in(language);
        Bindings bindings = content.bindings(article, language, unheard);
        bindings.line(text.title());
        bindings.line(text.standfirst());
        List<KeyFigure> keys = Teasers.keys(text, bindings);
        Document document = Markdown.parse(text.file(), text.bodyLine(), text.body(), unheard);
        FirstChart first = new FirstChart(bindings);
        document.render(first);
        return new Excerpt(
                keys.stream().map(key -> elsewhere(key, article)).toList(),
                elsewhere(new Markup(marked(first.chart, written, language)), article));
    }

    /** A chart that has not been translated says in which language it is. */
    private static String marked(String chart, String written, String language) {
        return written.equals(language)
                ? chart
                : chart.replaceFirst("<figure", "<figure lang=\"" + written + "\"");
    }

    /** Puts everything into the text, and keeps the first chart. */
    private static final class FirstChart implements Binding {

        private final Bindings bindings;
        private String chart = "";

        FirstChart(Bindings bindings) {
            this.bindings = bindings;
        }

        @Override
        public String inText(Written written) {
            return bindings.inText(written);
        }

        @Override
        public String asText(Written written) {
            return bindings.asText(written);
        }

        @Override
        public String block(Fence fence) {
            String html = bindings.block(fence);
            if (chart.isEmpty() && fence.kind() == Fence.Kind.CHART) {
                chart = html;
            }
            return html;
        }
    }

    private static KeyFigure elsewhere(KeyFigure key, Article article) {
        return new KeyFigure(
                elsewhere(key.value(), article),
                elsewhere(key.label(), article),
                elsewhere(key.note(), article));
    }

    /** Links within the article's page, and to files beside it, seen from the start page. */
    private static Markup elsewhere(Markup markup, Article article) {
        String page = Addresses.article(article.slug());
        String html = markup.html().replace("href=\"#", "href=\"" + page + "#");
        String folder = Draft.folder(page);
        return new Markup(html.replaceAll("href=\"(block-)", "href=\"" + folder + "$1"));
    }
}
