package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.Sketch;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.memory.Sizing;
import dev.reckoner.memory.Weights;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import dev.reckoner.workload.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** All models, those without published geometry too; each number leads to the page of its model. */
public final class ModelList {

    private static final Unit PER_MILLION = Unit.USD.per(Unit.MILLION_TOKENS);

    private final Almanac almanac;
    private final Optional<Accelerator> first;
    private final Map<String, Entry> entries = new TreeMap<>();

    /** What a row says of a model; what is unknown is absent. */
    private record Entry(
            String id,
            String name,
            String vendor,
            ModelCard card,
            Optional<Figure> parameters,
            Optional<Figure> active,
            Optional<Figure> context,
            Answer weights,
            Answer accelerators,
            Optional<TokenPrice> hosted) {}

    public ModelList(Almanac almanac) {
        this.almanac = almanac;
        this.first = almanac.asked().stream().findFirst();
        for (Model model : almanac.catalogue().models().values()) {
            entries.put(model.id(), entry(model));
        }
        for (Sketch sketch : almanac.catalogue().sketches().values()) {
            entries.put(sketch.id(), entry(sketch));
        }
    }

    private Entry entry(Model model) {
        Answer none = new Missing("no-precision", List.of("native"));
        return new Entry(
                model.id(),
                model.name(),
                model.vendor(),
                model.card(),
                Optional.of(model.parametersFigure()),
                model.activeParametersFigure(),
                Optional.of(context(model.citations(), model.contextWindow())),
                first.flatMap(a -> almanac.scenario(model, a, "native", new Count.Exactly(1)))
                        .<Answer>map(Weights::of)
                        .orElse(none),
                first.flatMap(a -> almanac.scenario(model, a, "native", new Count.Smallest()))
                        .map(Sizing::accelerators)
                        .orElse(none),
                almanac.cheapestHosted(model.id()));
    }

    private Entry entry(Sketch sketch) {
        Missing none = new Missing("no-geometry", List.of(sketch.name()));
        Citations facts = sketch.citations();
        return new Entry(
                sketch.id(),
                sketch.name(),
                sketch.vendor(),
                sketch.card(),
                count(facts, "parameters", "parameters", sketch.parameters()),
                count(facts, "active-parameters", "active_parameters", sketch.activeParameters()),
                sketch.contextWindow().isPresent()
                        ? Optional.of(context(facts, sketch.contextWindow().getAsInt()))
                        : Optional.empty(),
                none,
                none,
                almanac.cheapestHosted(sketch.id()));
    }

    private static Figure context(Citations facts, int tokens) {
        return facts.given("context-window", "context_window", tokens, Unit.TOKEN);
    }

    private static Optional<Figure> count(
            Citations facts, String term, String field, OptionalDouble value) {
        return value.isPresent()
                ? Optional.of(facts.given(term, field, value.getAsDouble(), Unit.NONE))
                : Optional.empty();
    }

    /** The page in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.MODELS);
        List<Table.Row> rows = new ArrayList<>();
        for (Entry entry : entries.values()) {
            rows.add(row(folio, entry));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(folio.columns().words("vendor", "column-vendor"));
        columns.add(folio.columns().words("released", "fact-released"));
        columns.add(folio.columns().billions("parameters"));
        columns.add(folio.columns().billions("active-parameters"));
        columns.add(folio.columns().term("context-window", Unit.TOKEN));
        columns.add(folio.columns().term("weights", Unit.BYTE));
        first.ifPresent(
                a ->
                        columns.add(
                                new Column(
                                        "accelerators",
                                        folio.phrase("fewest", a.name()),
                                        "",
                                        Unit.DEVICE.toString())));
        columns.add(folio.columns().numbers("hosted-output", "column-hosted-output", PER_MILLION));
        folio.section(
                "models",
                "",
                folio.table(
                        "models-table",
                        folio.phrase("models-caption"),
                        folio.columns().words("model", "column-model"),
                        columns,
                        rows));
        return folio.dossier(
                folio.phrase("catalogue"),
                folio.phrase("models"),
                Html.escape(folio.phrase("models-standfirst")));
    }

    private Table.Row row(Folio folio, Entry entry) {
        String page = Addresses.model(entry.id());
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(entry.vendor()));
        cells.add(
                entry.card()
                        .released()
                        .map(Day::toString)
                        .<Cell>map(Cell.Text::new)
                        .orElse(Cell.UNKNOWN));
        for (Optional<Figure> count : List.of(entry.parameters(), entry.active())) {
            cells.add(
                    count.map(f -> folio.elsewhere().billions(f, page, "facts-table"))
                            .orElse(Cell.UNKNOWN));
        }
        cells.add(
                entry.context()
                        .map(f -> folio.elsewhere().there(f, page, "facts-table"))
                        .orElse(Cell.UNKNOWN));
        cells.add(folio.elsewhere().there(entry.weights(), page));
        if (first.isPresent()) {
            cells.add(folio.elsewhere().there(entry.accelerators(), page));
        }
        cells.add(
                entry.hosted()
                        .map(
                                p ->
                                        folio.elsewhere()
                                                .linked(
                                                        p.output(),
                                                        PER_MILLION,
                                                        page,
                                                        "hosted-table"))
                        .orElse(Cell.UNKNOWN));
        Cell.Text name = new Cell.Text(entry.name(), folio.way(page), entry.id(), false);
        return new Table.Row(name, cells);
    }
}
