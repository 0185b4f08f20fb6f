package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Check;
import dev.reckoner.catalogue.Translated;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How claims and questions say by which comparisons they are checked. */
final class CheckList {

    /** Further conditions. */
    record Case(
            @Says("Under which conditions that is put, by language.")
                    Map<String, Bound<String>> when,
            @Says("A comparison such as one.accelerators <= 1 that is true when it holds.")
                    Bound<String> test,
            @Says(
                            value = "Whether it also holds where the range alone allows it.",
                            key = "within-range")
                    Optional<Boolean> withinRange) {}

    private CheckList() {}

    /** The comparison that puts it as it was said, and those under further conditions. */
    static List<Check> of(
            Optional<Bound<String>> test,
            Optional<Map<String, Bound<String>>> when,
            Optional<Boolean> withinRange,
            Optional<List<Bound<Case>>> cases,
            Bound<?> record,
            Checks checks) {
        if (test.isEmpty()) {
            for (String key : List.of("when", "cases", "within-range")) {
                checks.that(
                        record.node().child(key).isEmpty(),
                        record,
                        "without a test there is nothing to put otherwise",
                        "add \"test\", a comparison such as one.accelerators <= 1",
                        key);
            }
            return List.of();
        }
        List<Check> all = new ArrayList<>();
        all.add(check(test.get(), translated(when, checks), withinRange));
        for (Bound<Case> each : cases.orElse(List.of())) {
            Case given = each.value();
            Translated under = translated(Optional.of(given.when()), checks);
            all.add(check(given.test(), under, given.withinRange()));
        }
        return List.copyOf(all);
    }

    private static Check check(Bound<String> test, Translated when, Optional<Boolean> within) {
        return new Check(new Line(test.value(), test.at()), when, within.orElse(false));
    }

    /** A text of ours by language. */
    static Translated translated(Optional<Map<String, Bound<String>>> written, Checks checks) {
        Map<String, Line> lines = new LinkedHashMap<>();
        written.orElse(Map.of())
                .forEach(
                        (tag, text) -> {
                            Language.check(tag, text.at(), checks);
                            checks.that(
                                    !text.value().isBlank(),
                                    text,
                                    "says nothing",
                                    "write a text, or remove the key");
                            lines.put(tag, new Line(text.value(), text.at()));
                        });
        return new Translated(lines);
    }
}
