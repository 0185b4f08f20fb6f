package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.dossier.Needs.Need;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.wording.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The answer first: how large a model is, what carries it, and the least that could. */
final class ModelStandfirst {

    private final Model model;
    private final Optional<Figure> weights;
    private final List<Need> asked;

    /**
     * @param weights as published; empty where the catalogue lacks the precision
     * @param asked how many it takes of the accelerators asked about, the usual one first
     */
    ModelStandfirst(Model model, Optional<Figure> weights, List<Need> asked) {
        this.model = model;
        this.weights = weights;
        this.asked = List.copyOf(asked);
    }

    /** One sentence, as HTML. */
    String html(Folio folio) {
        String parameters = folio.inText(model.parametersFigure(), Format.COUNT_SHORT);
        if (weights.isEmpty()) {
            return folio.phrase("model-standfirst-parameters", parameters);
        }
        String bytes = folio.inText(weights.get());
        if (asked.isEmpty() || !(asked.get(0).whole() instanceof Figure count)) {
            return folio.phrase("model-standfirst-weights", parameters, bytes);
        }
        String usual = link(folio, asked.get(0).accelerator());
        return folio.phrase(
                "model-standfirst", parameters, bytes, folio.inText(count), usual, least(folio));
    }

    /** The smallest accelerator that is enough by itself in four bits, where those are known. */
    private String least(Folio folio) {
        if (asked.stream().noneMatch(ModelStandfirst::isKnown)) {
            return "";
        }
        return asked.stream()
                .filter(need -> need.small() instanceof Figure count && count.value() == 1)
                .map(Need::accelerator)
                .min(Comparator.comparingDouble(accelerator -> accelerator.memory().value()))
                .map(accelerator -> folio.phrase("standfirst-one", link(folio, accelerator)))
                .orElseGet(() -> folio.phrase("standfirst-none", folio.count(asked.size())));
    }

    /** That nothing has room is an answer; that there are no weights in four bits is none. */
    private static boolean isKnown(Need need) {
        return !(need.small() instanceof Missing missing
                && missing.reason().equals(Needs.NO_PRECISION));
    }

    private static String link(Folio folio, Accelerator accelerator) {
        return folio.link(accelerator.name(), Addresses.accelerator(accelerator.id()));
    }
}
