package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Question;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.publish.reading.SiteFile;
import java.util.List;
import java.util.Set;

/**
 * Whether the categories, tags and articles are there that others name. An article that waits for
 * its day may be named already; whoever names it does without until then.
 */
final class Mentions {

    private final SiteFile site;
    private final Set<String> slugs;
    private final Problems problems;

    /**
     * @param slugs of the articles that may be named
     */
    Mentions(SiteFile site, Set<String> slugs, Problems problems) {
        this.site = site;
        this.slugs = slugs;
        this.problems = problems;
    }

    /** Tells of everything that is not there. */
    void check(List<Article> articles, Catalogue catalogue) {
        articles.forEach(this::filed);
        for (Question question : catalogue.questions().values()) {
            for (Line named : question.articles()) {
                article(named.text(), named.place());
            }
        }
        for (Bound<String> named : site.shown().named()) {
            article(named.value(), named.at());
        }
    }

    private void filed(Article article) {
        if (!site.categories().containsKey(article.category())) {
            problems.add(
                    article.place(),
                    "there is no category \"" + article.category() + "\"",
                    Nearest.hint(article.category(), site.categories().keySet()));
        }
        for (String tag : article.tags()) {
            if (!site.tagNames().containsKey(tag)) {
                String near = Nearest.hint(tag, site.tagNames().keySet());
                problems.add(
                        article.place(),
                        "the tag \"" + tag + "\" has no name",
                        near.isEmpty() ? "give it one in " + SiteFile.PATH : near);
            }
        }
    }

    private void article(String slug, Place place) {
        if (!slugs.contains(slug)) {
            problems.add(place, "there is no article \"" + slug + "\"", Nearest.hint(slug, slugs));
        }
    }
}
