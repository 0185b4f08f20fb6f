package dev.reckoner.dossier;

import dev.reckoner.article.Html;
import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.scenario.Fields;
import dev.reckoner.wording.Words;

/** All about one accelerator: its specification, what fits on it, who lets it. */
public final class AcceleratorDossier {

    private final Almanac almanac;
    private final Accelerator accelerator;

    public AcceleratorDossier(Almanac almanac, Accelerator accelerator) {
        this.almanac = almanac;
        this.accelerator = accelerator;
    }

    /** The dossier in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.accelerator(accelerator.id()));
        Facts facts = new Facts(folio, accelerator.citations());
        Fields.of(accelerator).values().forEach(facts::number);
        folio.section(
                "facts",
                folio.phrase("accelerator-facts"),
                facts.html(folio.phrase("accelerator-facts-caption", accelerator.name())),
                Facts.conflicts(
                        folio, almanac.catalogue().conflicts(accelerator.citations().subject())));
        return folio.dossier(
                folio.phrase("accelerator-eyebrow", accelerator.vendor()),
                accelerator.name(),
                Html.escape(folio.phrase("accelerator-standfirst", accelerator.name())));
    }
}
