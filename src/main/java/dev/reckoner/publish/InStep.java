package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Drift;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the translations of an article say what the original does. */
final class InStep {

    private InStep() {}

    /**
     * Tells what a translation does not follow: passages that have changed, and numbers, which all
     * languages share.
     *
     * @param numbers ids of the numbers on the article's page, by language
     */
    static void check(Article article, Map<String, Set<String>> numbers, Problems problems) {
        // A number that is missing because of a mistake is no other number.
        boolean complete = !problems.stopPublishing();
        Set<String> original = numbers.getOrDefault(article.original(), Set.of());
        for (String language : numbers.keySet()) {
            for (Drift.Difference each : Drift.of(article, language)) {
                problems.warn(
                        each.place(),
                        each.what(),
                        "translate it anew, then run ./reckoner translated " + article.slug());
            }
            String gap = complete ? gap(original, numbers.get(language)) : "";
            if (!gap.isEmpty()) {
                problems.warn(
                        Place.of(article.texts().get(language).file()),
                        "the numbers are not those of the original: " + gap,
                        "all languages show the same numbers");
            }
        }
    }

    private static String gap(Set<String> original, Set<String> translation) {
        List<String> gaps = new ArrayList<>();
        Set<String> lacking = new TreeSet<>(original);
        lacking.removeAll(translation);
        if (!lacking.isEmpty()) {
            gaps.add("without " + String.join(", ", lacking));
        }
        Set<String> more = new TreeSet<>(translation);
        more.removeAll(original);
        if (!more.isEmpty()) {
            gaps.add("with " + String.join(", ", more));
        }
        return String.join("; ", gaps);
    }
}
