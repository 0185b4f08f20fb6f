package dev.reckoner.dossier;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.problem.Problems;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.Optional;

/** What an article is called, with the numbers of its title. */
final class ArticleTitle {

    private ArticleTitle() {}

    /**
     * In plain text; nothing where the article is not in the language. Its mistakes are told where
     * it is printed.
     */
    static Optional<String> of(Article article, Examinations examinations, Words words) {
        Bindings unheard = new Bindings(article.ledger(), examinations, words, new Problems());
        return Optional.ofNullable(article.texts().get(words.language()))
                .map(text -> Html.text(unheard.line(text.title())));
    }
}
