package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.publish.page.Teaser;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to read after an article. */
final class ReadOn {

    private static final int RELATED = 3;

    private final List<Article> articles;
    private final Teasers teasers;

    /**
     * @param articles the newest first
     */
    ReadOn(List<Article> articles, Teasers teasers) {
        this.articles = articles;
        this.teasers = teasers;
    }

    /** Those that share most tags with it; of those that share as many, the newest. */
    List<Teaser> related(Article article, String language) {
        return articles.stream()
                .filter(other -> other != article)
                .sorted(Comparator.comparing(other -> -shared(article, other)))
                .limit(RELATED)
                .map(other -> teaser(other, article, language))
                .toList();
    }

    private static long shared(Article article, Article other) {
        return other.tags().stream().filter(article.tags()::contains).distinct().count();
    }

    /** The next newer one. */
    Optional<Teaser> newer(Article article, String language) {
        int at = articles.indexOf(article);
        return at <= 0
                ? Optional.empty()
                : Optional.of(teaser(articles.get(at - 1), article, language));
    }

    /** The next older one. */
    Optional<Teaser> older(Article article, String language) {
        int at = articles.indexOf(article);
        return at < 0 || at + 1 == articles.size()
                ? Optional.empty()
                : Optional.of(teaser(articles.get(at + 1), article, language));
    }

    private Teaser teaser(Article other, Article from, String language) {
        String way = Addresses.way(Addresses.article(from.slug()), Addresses.article(other.slug()));
        return teasers.of(other, language, way);
    }
}
