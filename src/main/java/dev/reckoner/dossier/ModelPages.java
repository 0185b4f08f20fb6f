package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The pages of one model: its own, and whether it runs on each of the accelerators asked about. */
public final class ModelPages {

    private final ModelDossier model;
    private final NeedsDossier needs;
    private final ModelScores scores;
    private final List<Pair> pairs = new ArrayList<>();

    public ModelPages(Almanac almanac, Model model, Examinations examinations) {
        Needs all = new Needs(almanac, model, almanac.catalogue().accelerators().values());
        this.scores = new ModelScores(almanac, model);
        Claimed claimed = new Claimed(examinations, model.id());
        this.model = new ModelDossier(almanac, model, all.asked(), scores, claimed);
        this.needs = new NeedsDossier(model, all);
        for (Accelerator accelerator : almanac.asked()) {
            pairs.add(Pair.of(almanac, model, accelerator));
        }
    }

    /** The model's own page. */
    public Dossier own(Words words) {
        return model.in(words);
    }

    /**
     * How many it takes of each accelerator, many scores, and a page for each accelerator asked
     * about; what is explained on the model's own page may be left to it.
     */
    public List<Dossier> others(Words words) {
        List<Dossier> dossiers = new ArrayList<>();
        dossiers.add(needs.in(words));
        if (scores.standApart()) {
            dossiers.add(scores.apart(words));
        }
        for (Pair pair : pairs) {
            List<Pair> others = pairs.stream().filter(other -> other != pair).toList();
            dossiers.add(new CanIRun(pair, others).in(words));
        }
        return dossiers;
    }
}
