package dev.reckoner.dossier;

import dev.reckoner.catalogue.Model;
import dev.reckoner.wording.Words;

/** How many of each accelerator of the catalogue a model takes: too much for the model's page. */
final class NeedsDossier {

    private final Model model;
    private final Needs needs;

    NeedsDossier(Model model, Needs needs) {
        this.model = model;
        this.needs = needs;
    }

    Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.needs(model.id()));
        folio.section("needs", folio.phrase("model-needs"), needs.html(folio));
        return folio.dossier(
                folio.phrase("model-eyebrow", model.vendor()),
                folio.phrase("needs-title", model.name()),
                folio.phrase(
                        "needs-standfirst", folio.link(model.name(), Addresses.model(model.id()))));
    }
}
