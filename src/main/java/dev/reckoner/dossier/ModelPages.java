package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The pages of one model: its own, and whether it runs on each of the accelerators asked about. */
public final class ModelPages {

    private final ModelDossier model;
    private final List<Pair> pairs = new ArrayList<>();

    public ModelPages(Almanac almanac, Model model) {
        this.model = new ModelDossier(almanac, model);
        for (Accelerator accelerator : almanac.asked()) {
            pairs.add(Pair.of(almanac, model, accelerator));
        }
    }

    /** The model's own page. */
    public Dossier own(Words words) {
        return model.in(words);
    }

    /** A page for each accelerator. */
    public List<Dossier> pairs(Words words) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Pair> others = pairs.stream().filter(other -> other != pair).toList();
            dossiers.add(new CanIRun(pair, others).in(words));
        }
        return dossiers;
    }
}
