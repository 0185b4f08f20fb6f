package dev.reckoner.scenario;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sums say of every claim and question of a catalogue.
 *
 * @param claims by id; without those whose mistakes have been told
 * @param questions likewise
 */
public record Examinations(
        Catalogue catalogue, Map<String, Examined> claims, Map<String, Examined> questions) {

    public Examinations {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    /** The verdict on a claim, unless it has mistakes. */
    public Optional<Verdict> verdict(String claim) {
        return Optional.ofNullable(claims.get(claim)).map(Examined::verdict);
    }

    /** The verdict on a question: that of its own checks, or of its claims where it has none. */
    public Optional<Verdict> verdict(Question question) {
        if (!question.checks().isEmpty()) {
            return Optional.ofNullable(questions.get(question.id())).map(Examined::verdict);
        }
        List<Verdict> verdicts =
                question.claims().stream().flatMap(id -> verdict(id).stream()).toList();
        return Optional.of(Verdict.of(verdicts));
    }
}
