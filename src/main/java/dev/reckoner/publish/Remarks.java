package dev.reckoner.publish;

import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** What is remarked on figures and on candidates that were not chosen, in one language. */
record Remarks(FigureText text, Words words) {

    /** What is remarked on a figure, or empty. */
    String on(Figure figure) {
        return figure.remark().map(remark -> reason(remark.reason(), remark.about())).orElse("");
    }

    /** Why a candidate was not taken. */
    String on(Rejected rejected) {
        return reason(rejected.reason(), rejected.about());
    }

    private String reason(String key, List<Figure> about) {
        List<String> named = new ArrayList<>();
        for (Figure figure : about) {
            named.add(text.text(figure.estimate(), Metrics.format(figure)));
        }
        return words.reason(key, named);
    }
}
