package dev.reckoner.article;

import dev.reckoner.chart.Tone;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows that the title of a chart is about. The same model has the same colour. */
final class Highlight {

    private static final Tone[] TONES = {Tone.FIRST, Tone.SECOND, Tone.THIRD, Tone.FOURTH};

    private final List<String> ids;
    private final List<String> coloured = new ArrayList<>();

    private Highlight(List<String> ids) {
        this.ids = ids;
    }

    /** What an author writes under {@code highlight}; what is none of the rows is told. */
    static Highlight of(
            Bindings bindings, Bound<?> block, Optional<List<String>> written, List<String> rows) {
        List<String> ids = written.orElse(List.of());
        for (int i = 0; i < ids.size(); i++) {
            if (!rows.contains(ids.get(i))) {
                bindings.problems()
                        .add(
                                block.at("highlight", i),
                                "\"" + ids.get(i) + "\" is none of the rows",
                                Nearest.hint(ids.get(i), rows));
            }
        }
        return new Highlight(ids);
    }

    /** A colour for a model; what the title is not about stays grey. */
    Tone tone(Scenario scenario) {
        if (!ids.contains(scenario.id())) {
            return Tone.CONTEXT;
        }
        String model = scenario.deployment().model().id();
        if (!coloured.contains(model)) {
            coloured.add(model);
        }
        return TONES[coloured.indexOf(model) % TONES.length];
    }

    /** A colour for a row, whatever its model; from the fifth on they are grey. */
    Tone toneOfRow(Scenario scenario) {
        int place = ids.indexOf(scenario.id());
        return place >= 0 && place < TONES.length ? TONES[place] : Tone.CONTEXT;
    }
}
