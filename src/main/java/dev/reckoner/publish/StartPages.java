package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.page.IndexPage;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.LanguagePage;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Teaser;
import java.util.ArrayList;
import java.util.List;

/** The page that each language begins with, and the one that leads to them. */
final class StartPages {

    private final Content content;
    private final Frames frames;
    private final Teasers teasers;

    StartPages(Content content, Frames frames) {
        this.content = content;
        this.frames = frames;
        this.teasers = new Teasers(content);
    }

    /** The start page of each language, and the page at the root. */
    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        for (String language : content.site().languages()) {
            if (!content.articles().isEmpty()) {
                drafts.add(in(language, content.articles()));
            }
        }
        drafts.add(root());
        return drafts;
    }

    private Draft in(String language, List<Article> articles) {
        Article lead = articles.get(0);
        List<KeyFigure> keys = new ArrayList<>();
        for (KeyFigure key : teasers.keys(lead, language)) {
            keys.add(
                    new KeyFigure(
                            toArticle(key.value(), lead),
                            toArticle(key.label(), lead),
                            toArticle(key.note(), lead)));
        }
        List<Teaser> rest = new ArrayList<>();
        for (Article article : articles.subList(1, articles.size())) {
            rest.add(teasers.of(article, language, Addresses.article(article.slug())));
        }
        Leaf leaf = leaf(language + "/index.html", language);
        return new Draft(
                leaf,
                "index.ftlh",
                new IndexPage(
                        frames.of(leaf),
                        leaf.title(),
                        leaf.description(),
                        teasers.of(lead, language, Addresses.article(lead.slug())),
                        keys,
                        rest));
    }

    /** The key figures of a start page lead to their explanations in the article. */
    private static Markup toArticle(Markup markup, Article article) {
        String address = Addresses.article(article.slug());
        return new Markup(markup.html().replace("href=\"#", "href=\"" + address + "#"));
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
