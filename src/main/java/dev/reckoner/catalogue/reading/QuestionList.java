package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Question;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code questions.yaml}, but for the scenarios. */
final class QuestionList {

    @Says("A question that readers ask, and what answers it.")
    record Entry(
            @Says("By which pages name it.") String id,
            @Says("The question, by language.") Map<String, Bound<String>> asks,
            @Says("Ids of claims that bear on it.") Optional<List<Bound<String>>> claims,
            @Says("Folders of the articles that answer it.") List<Bound<String>> articles,
            @Says("Questions by id, which the tests name; as in article.yaml.")
                    Optional<Node> scenarios,
            @Says("A comparison such as one.accelerators <= 1 that is true when it holds.")
                    Optional<Bound<String>> test,
            @Says("Under which conditions that is put, by language.")
                    Optional<Map<String, Bound<String>>> when,
            @Says(
                            value = "Whether it also holds where the range alone allows it.",
                            key = "within-range")
                    Optional<Boolean> withinRange,
            @Says("The same under further conditions.") Optional<List<Bound<CheckList.Case>>> cases,
            @Says("The answer, by language.") Map<String, Bound<String>> answer) {}

    private final Ids claims;
    private final Problems problems;

    QuestionList(Ids claims, Problems problems) {
        this.claims = claims;
        this.problems = problems;
    }

    Map<String, Question> read(List<CatalogueFile> files) {
        Map<String, Question> questions = new TreeMap<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(bound -> questions.putIfAbsent(bound.value().id(), question(bound)));
        }
        return questions;
    }

    private Question question(Bound<Entry> bound) {
        Entry entry = bound.value();
        Checks checks = new Checks(problems);
        List<Bound<String>> named = entry.claims().orElse(List.of());
        named.forEach(id -> claims.check(id.value(), id.at(), checks));
        if (named.isEmpty() && entry.test().isEmpty()) {
            String hint = "add \"claims\" that bear on it, or a \"test\" of its own";
            checks.wrong(bound.at(), "nothing decides the question", hint);
        }
        if (entry.articles().isEmpty()) {
            String hint = "name the articles that do";
            checks.wrong(bound.at("articles"), "no article answers the question", hint);
        }
        return new Question(
                entry.id(),
                CheckList.translated(Optional.of(entry.asks()), checks),
                named.stream().map(Bound::value).toList(),
                entry.articles().stream().map(slug -> new Line(slug.value(), slug.at())).toList(),
                CheckList.of(
                        entry.test(),
                        entry.when(),
                        entry.withinRange(),
                        entry.cases(),
                        bound,
                        checks),
                CheckList.translated(Optional.of(entry.answer()), checks));
    }
}
