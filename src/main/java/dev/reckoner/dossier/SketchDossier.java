package dev.reckoner.dossier;

import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Sketch;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;

/** All about a model whose geometry nobody publishes: facts and prices, but no sums. */
public final class SketchDossier {

    private final Almanac almanac;
    private final Sketch sketch;
    private final CardFacts card;
    private final Claimed claimed;

    public SketchDossier(Almanac almanac, Sketch sketch, Examinations examinations) {
        this.almanac = almanac;
        this.sketch = sketch;
        this.card = new CardFacts(almanac, sketch.id(), sketch.name(), sketch.card());
        this.claimed = new Claimed(examinations, sketch.id());
    }

    /** The dossier in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.model(sketch.id()));
        folio.section("facts", folio.phrase("model-facts"), facts(folio));
        folio.section("hosted", folio.phrase("model-hosted"), card.hosted(folio));
        folio.section("variants", folio.phrase("model-variants"), card.variants(folio));
        claimed.on(folio);
        folio.section(
                "conflicts",
                folio.phrase("conflicts-caption"),
                Facts.conflicts(
                        folio, almanac.catalogue().conflicts(sketch.citations().subject())));
        return folio.dossier(
                folio.phrase("model-eyebrow", sketch.vendor()),
                sketch.name(),
                Html.escape(folio.phrase("sketch-standfirst", sketch.name())));
    }

    private String facts(Folio folio) {
        Citations said = sketch.citations();
        Facts facts = new Facts(folio, said);
        card.in(folio, facts, sketch.nativePrecision());
        sketch.parameters()
                .ifPresent(p -> facts.number(said.given("parameters", "parameters", p, Unit.NONE)));
        sketch.activeParameters()
                .ifPresent(
                        p ->
                                facts.number(
                                        said.given(
                                                "active-parameters",
                                                "active_parameters",
                                                p,
                                                Unit.NONE)));
        sketch.contextWindow()
                .ifPresent(
                        tokens ->
                                facts.number(
                                        said.given(
                                                "context-window",
                                                "context_window",
                                                tokens,
                                                Unit.TOKEN)));
        return facts.html(folio.phrase("model-facts-caption", sketch.name())) + card.note(folio);
    }
}
