package dev.reckoner.article;

import dev.reckoner.memory.Sizing;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the row of a chart or a table stands for.
 *
 * @param detail may be empty
 */
record RowName(String label, String detail) {

    /** Label and detail on one line. */
    String whole() {
        return detail.isEmpty() ? label : label + " · " + detail;
    }

    /** The author's names for the rows of a block, or those of models and accelerators. */
    static List<RowName> of(
            Bindings bindings,
            Bound<?> block,
            List<Scenario> scenarios,
            Optional<List<String>> labels) {
        List<RowName> names = new ArrayList<>();
        if (labels.isPresent() && labels.get().size() != scenarios.size()) {
            bindings.problems()
                    .add(
                            block.at("labels"),
                            scenarios.size() + " rows have " + labels.get().size() + " labels",
                            "give each row a label, or none");
        }
        for (int i = 0; i < scenarios.size(); i++) {
            names.add(
                    labels.isPresent() && i < labels.get().size()
                            ? new RowName(label(bindings, block, labels.get(), i), "")
                            : of(bindings, scenarios.get(i)));
        }
        return names;
    }

    /** The head of the column of names; those that an author gives may be of anything. */
    static Column head(Bindings bindings, Optional<List<String>> labels) {
        return labels.isPresent()
                ? new Column("row", "")
                : new Column("model", bindings.words().phrase("model"));
    }

    /** The way to the page of a row's model; empty where the author gives names, of anything. */
    static String way(Scenario scenario, Optional<List<String>> labels) {
        String model = scenario.deployment().model().id();
        return labels.isPresent() ? "" : "../../models/" + model + "/index.html";
    }

    private static String label(Bindings bindings, Bound<?> block, List<String> labels, int row) {
        Article.Written written = new Article.Written(labels.get(row), block.at("labels", row));
        return Html.text(bindings.line(written));
    }

    private static RowName of(Bindings bindings, Scenario scenario) {
        String model = scenario.deployment().model().name();
        String precision = scenario.deployment().precision().weights().name();
        String accelerator = scenario.deployment().accelerator().name();
        if (Sizing.accelerators(scenario) instanceof Figure devices) {
            String count = bindings.figureText().bare(devices.estimate(), Format.COUNT);
            return new RowName(model, precision + " · " + count + " × " + accelerator);
        }
        return new RowName(model, precision + " · " + accelerator);
    }
}
