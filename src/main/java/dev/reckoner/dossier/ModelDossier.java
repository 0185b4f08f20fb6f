package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.memory.KvCache;
import dev.reckoner.memory.Weights;
import dev.reckoner.provenance.Figure;
import dev.reckoner.scenario.Fields;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All about one model: its facts, its bytes, what carries it, who hosts it. */
final class ModelDossier {

    private static final List<String> PRECISIONS =
            List.of("native", "bf16", "fp8", "int4-awq", "q8_0", "q4_k_m", "q2_k");
    private static final int[] CONTEXTS = {4096, 32768, 131072, 1048576};

    private final Almanac almanac;
    private final Model model;
    private final List<Scenario> precisions = new ArrayList<>();
    private final Needs needs;
    private final Rentals rentals;
    private final CardFacts card;
    private final ModelScores scores;
    private final Claimed claimed;

    /**
     * @param needs of the accelerators asked about
     */
    ModelDossier(Almanac almanac, Model model, Needs needs, ModelScores scores, Claimed claimed) {
        this.almanac = almanac;
        this.model = model;
        for (Accelerator any : almanac.asked().stream().limit(1).toList()) {
            for (String weights : PRECISIONS) {
                almanac.scenario(model, any, weights, new Count.Exactly(1))
                        .filter(this::isNew)
                        .ifPresent(precisions::add);
            }
        }
        this.needs = needs;
        this.rentals = new Rentals(almanac, model);
        this.card = new CardFacts(almanac, model.id(), model.name(), model.card());
        this.scores = scores;
        this.claimed = claimed;
    }

    /** By the name that readers see: the native format may be another way to the same bits. */
    private boolean isNew(Scenario scenario) {
        String name = scenario.deployment().precision().weights().name();
        return precisions.stream()
                .noneMatch(known -> known.deployment().precision().weights().name().equals(name));
    }

    Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.model(model.id()));
        Optional<Scenario> published = precisions.stream().findFirst();
        Optional<Figure> weights = published.map(Weights::of);
        String standfirst = new ModelStandfirst(model, weights, needs.all()).html(folio);
        if (published.isPresent()) {
            Scenario scenario = published.get();
            String format = scenario.deployment().precision().weights().name();
            folio.key(folio.inText(weights.get()), folio.phrase("key-weights"), format);
            Figure kept = KvCache.perToken(scenario);
            folio.key(folio.inText(kept), folio.phrase("key-kv"), "");
        }
        folio.section("facts", folio.phrase("model-facts"), facts(folio));
        folio.section("memory", folio.phrase("model-memory"), weights(folio), cache(folio));
        folio.section(
                "needs",
                folio.phrase("model-needs"),
                needs.html(folio),
                Folio.paragraph(
                        folio.link(folio.phrase("needs-all"), Addresses.needs(model.id()))));
        folio.section("rentals", folio.phrase("model-rentals"), rentals.html(folio));
        folio.section("hosted", folio.phrase("model-hosted"), card.hosted(folio));
        folio.section("variants", folio.phrase("model-variants"), card.variants(folio));
        folio.section("scores", folio.phrase("model-scores"), scores.beside(folio));
        claimed.on(folio);
        folio.section(
                "conflicts",
                folio.phrase("conflicts-caption"),
                Facts.conflicts(folio, almanac.catalogue().conflicts(model.citations().subject())));
        return folio.dossier(
                folio.phrase("model-eyebrow", model.vendor()), model.name(), standfirst);
    }

    private String facts(Folio folio) {
        Facts facts = new Facts(folio, model.citations());
        card.in(folio, facts, model.nativePrecision());
        Fields.of(model).values().forEach(facts::number);
        return facts.html(folio.phrase("model-facts-caption", model.name())) + card.note(folio);
    }

    private String weights(Folio folio) {
        if (precisions.isEmpty()) {
            return "";
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Scenario scenario : precisions) {
            var format = scenario.deployment().precision().weights();
            rows.add(
                    new Table.Row(
                            new Cell.Text(format.name(), "", format.id(), false),
                            List.of(
                                    folio.whole(format.bitsFigure()),
                                    folio.bare(Weights.of(scenario)))));
        }
        return folio.table(
                "weights-table",
                folio.phrase("model-weights-caption", model.name()),
                folio.columns().words("precision", "column-precision"),
                List.of(folio.columns().term("bits", rowUnit()), folio.columns().metric("weights")),
                rows);
    }

    private dev.reckoner.quantity.Unit rowUnit() {
        return precisions.get(0).deployment().precision().weights().bitsFigure().unit();
    }

    private String cache(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        if (precisions.isEmpty()) {
            return "";
        }
        Scenario base = precisions.get(0);
        for (int context : CONTEXTS) {
            if (context <= model.contextWindow()) {
                Scenario asked =
                        new Scenario(
                                base.id(),
                                new Workload(context - 1, 1, 1),
                                base.deployment(),
                                base.asOf(),
                                base.assumptions(),
                                base.calibration());
                String tokens = Integer.toString(context);
                rows.add(
                        new Table.Row(
                                new Cell.Text(folio.count(context), "", tokens, false),
                                List.of(folio.bare(KvCache.perSequence(asked)))));
            }
        }
        return folio.table(
                "cache-table",
                folio.phrase("model-cache-caption", base.deployment().precision().kvCache().name()),
                folio.columns().words("context", "column-context"),
                List.of(folio.columns().metric("kv-per-sequence")),
                rows);
    }
}
