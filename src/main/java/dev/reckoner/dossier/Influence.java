package dev.reckoner.dossier;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.quantity.Significant;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Grounds;
import dev.reckoner.scenario.Movement;
import dev.reckoner.scenario.Sensitivity;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the assumptions do to the numbers that articles publish. */
final class Influence {

    private final Map<String, Assumption> assumptions;
    private final Map<String, Integer> resting = new TreeMap<>();
    private final Map<String, Moved> most = new TreeMap<>();

    /**
     * A figure of an article that an assumption moves.
     *
     * @param anchor of its explanation on the article's page
     */
    record Moved(Movement movement, Article article, String anchor) {}

    /**
     * Looks through articles.
     *
     * @param words by language tag
     */
    Influence(Examinations examinations, List<Article> articles, Map<String, Words> words) {
        this.assumptions = examinations.catalogue().assumptions();
        for (Article article : articles) {
            if (article.texts().keySet().containsAll(words.keySet())) {
                look(article, shown(article, examinations, words.values().iterator().next()));
            }
        }
    }

    /** How many published numbers rest on an assumption. */
    int resting(String assumption) {
        return resting.getOrDefault(assumption, 0);
    }

    /** The metric of an article that it moves most, of those that it moves. */
    Optional<Moved> most(String assumption) {
        return Optional.ofNullable(most.get(assumption));
    }

    /** What an article shows. Its mistakes are told where it is printed. */
    private static List<Shown> shown(Article article, Examinations examinations, Words words) {
        Article.Text text = article.texts().get(words.language());
        Problems unheard = new Problems();
        Bindings bindings = new Bindings(article.ledger(), examinations, words, unheard);
        bindings.line(text.title());
        bindings.line(text.standfirst());
        for (Article.KeyFigure key : text.keyFigures()) {
            bindings.line(key.value());
            bindings.line(key.label());
            key.note().ifPresent(bindings::line);
        }
        Markdown.parse(text.file(), text.bodyLine(), text.body(), unheard).render(bindings);
        return List.copyOf(bindings.publication().figures());
    }

    private void look(Article article, List<Shown> published) {
        Grounds grounds = new Grounds();
        Map<String, List<Shown>> byAssumption = new TreeMap<>();
        for (Shown shown : published) {
            if (!(shown.figure().derivation() instanceof Assumed)) {
                for (String id : grounds.of(shown.figure())) {
                    byAssumption.computeIfAbsent(id, key -> new ArrayList<>()).add(shown);
                }
            }
        }
        byAssumption.forEach(
                (id, all) -> {
                    resting.merge(id, all.size(), Integer::sum);
                    Optional.ofNullable(assumptions.get(id))
                            .filter(assumption -> !assumption.estimate().range().exact())
                            .ifPresent(assumption -> vary(assumption, article, all));
                });
    }

    private void vary(Assumption assumption, Article article, List<Shown> published) {
        Sensitivity sensitivity = new Sensitivity(article.ledger(), assumption);
        for (Shown shown : published) {
            sensitivity
                    .of(shown.id())
                    .filter(movement -> movement.most() > 0)
                    .map(movement -> new Moved(movement, article, shown.anchor()))
                    .ifPresent(moved -> most.merge(assumption.id(), moved, Influence::greater));
        }
    }

    /** Of two that move alike, the first, whatever the last digits say. */
    private static Moved greater(Moved first, Moved second) {
        double a = first.movement().most();
        double b = second.movement().most();
        return Significant.compare(b, a) > 0 ? second : first;
    }
}
