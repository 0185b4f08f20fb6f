package dev.reckoner.dossier;

import dev.reckoner.article.Html;
import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.memory.KvCache;
import dev.reckoner.memory.Sizing;
import dev.reckoner.memory.Weights;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Fields;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All about one model: its facts, its bytes, what carries it, who hosts it. */
final class ModelDossier {

    private static final List<String> PRECISIONS =
            List.of("native", "bf16", "fp8", "int4-awq", "q8_0", "q4_k_m", "q2_k");
    private static final int[] CONTEXTS = {4096, 32768, 131072, 1048576};

    private final Almanac almanac;
    private final Model model;
    private final List<Scenario> precisions = new ArrayList<>();
    private final Map<String, Need> needs = new TreeMap<>();

    /** How many of one accelerator it takes, as published and in four bits. */
    private record Need(Accelerator accelerator, Answer whole, Answer small) {}

    ModelDossier(Almanac almanac, Model model) {
        this.almanac = almanac;
        this.model = model;
        for (Accelerator any : almanac.asked().stream().limit(1).toList()) {
            for (String weights : PRECISIONS) {
                almanac.scenario(model, any, weights, new Count.Exactly(1))
                        .filter(this::isNew)
                        .ifPresent(precisions::add);
            }
        }
        for (Accelerator accelerator : almanac.catalogue().accelerators().values()) {
            boolean server = accelerator.kind().inServers();
            Answer whole = count(accelerator, "native");
            Answer small = count(accelerator, server ? "int4-awq" : "q4_k_m");
            needs.put(accelerator.id(), new Need(accelerator, whole, small));
        }
    }

    private boolean isNew(Scenario scenario) {
        String id = scenario.deployment().precision().weights().id();
        return precisions.stream()
                .noneMatch(known -> known.deployment().precision().weights().id().equals(id));
    }

    private Answer count(Accelerator accelerator, String weights) {
        return almanac.scenario(model, accelerator, weights, new Count.Smallest())
                .map(Sizing::accelerators)
                .orElse(new Missing("no-precision", List.of(weights)));
    }

    Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.model(model.id()));
        for (Scenario scenario : precisions.subList(0, Math.min(1, precisions.size()))) {
            Figure weights = Weights.of(scenario);
            String format = scenario.deployment().precision().weights().name();
            folio.key(folio.inText(weights), folio.phrase("key-weights"), format);
            Figure kept = KvCache.perToken(scenario);
            folio.key(folio.inText(kept), folio.phrase("key-kv"), "");
        }
        folio.section("facts", folio.phrase("model-facts"), facts(folio));
        folio.section("memory", folio.phrase("model-memory"), weights(folio), cache(folio));
        folio.section("needs", folio.phrase("model-needs"), needs(folio));
        folio.section("hosted", folio.phrase("model-hosted"), hosted(folio));
        folio.section("variants", folio.phrase("model-variants"), variants(folio));
        return folio.dossier(
                folio.phrase("model-eyebrow", model.vendor()), model.name(), standfirst(folio));
    }

    private String standfirst(Folio folio) {
        Figure parameters = model.parametersFigure();
        return folio.phrase(
                "model-standfirst", Html.escape(model.name()), folio.inText(parameters));
    }

    private String facts(Folio folio) {
        Facts facts = new Facts(folio, model.citations());
        facts.words(
                "fact-released", "released", model.card().released().map(Day::toString).orElse(""));
        facts.words("fact-licence", "licence", model.card().licence().orElse(""));
        facts.words(
                "fact-native-precision", "native_precision", model.nativePrecision().orElse(""));
        Fields.of(model).values().forEach(facts::number);
        return facts.html(folio.phrase("model-facts-caption", model.name()))
                + Facts.conflicts(
                        folio, almanac.catalogue().conflicts(model.citations().subject()));
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
                                    folio.bare(format.bitsFigure()),
                                    folio.bare(Weights.of(scenario)))));
        }
        return folio.table(
                "weights-table",
                folio.phrase("model-weights-caption", model.name()),
                folio.words("precision", "column-precision"),
                List.of(folio.column("bits", rowUnit()), folio.column("weights")),
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
                folio.words("context", "column-context"),
                List.of(folio.column("kv-per-sequence")),
                rows);
    }

    private String needs(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Need need : needs.values()) {
            Accelerator accelerator = need.accelerator();
            boolean asked = almanac.asked().contains(accelerator);
            String address =
                    asked
                            ? Addresses.canIRun(model.id(), accelerator.id())
                            : Addresses.accelerator(accelerator.id());
            rows.add(
                    new Table.Row(
                            new Cell.Text(
                                    accelerator.name(),
                                    folio.way(address),
                                    accelerator.id(),
                                    asked),
                            List.of(folio.bare(need.whole()), folio.bare(need.small()))));
        }
        Column whole = folio.column("accelerators");
        return folio.table(
                "needs-table",
                folio.phrase("model-needs-caption", model.name()),
                folio.words("accelerator", "column-accelerator"),
                List.of(
                        new Column("as-published", folio.phrase("as-published"), "", whole.unit()),
                        new Column("four-bits", folio.phrase("four-bits"), "", whole.unit())),
                rows);
    }

    private String hosted(Folio folio) {
        Catalogue catalogue = almanac.catalogue();
        List<Table.Row> rows = new ArrayList<>();
        for (TokenPrice price : catalogue.tokenPrices()) {
            if (price.model().equals(Optional.of(model.id())) && price.heldOn(almanac.day())) {
                rows.add(HostedRow.of(folio, price));
            }
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "hosted-table",
                        folio.phrase("model-hosted-caption", model.name()),
                        folio.words("provider", "column-provider"),
                        HostedRow.columns(folio),
                        rows);
    }

    private String variants(Folio folio) {
        List<String> links = new ArrayList<>();
        Optional.of(model.variantOf())
                .flatMap(of -> of)
                .ifPresent(
                        of ->
                                links.add(
                                        folio.phrase(
                                                "variant-of",
                                                folio.link(
                                                        almanac.catalogue().models().get(of).name(),
                                                        Addresses.model(of)))));
        for (Model other : almanac.catalogue().models().values()) {
            if (other.variantOf().equals(Optional.of(model.id()))) {
                links.add(folio.link(other.name(), Addresses.model(other.id())));
            }
        }
        StringBuilder html = new StringBuilder();
        links.forEach(link -> html.append("<li>").append(link).append("</li>\n"));
        return links.isEmpty() ? "" : "<ul>\n" + html + "</ul>\n";
    }
}
