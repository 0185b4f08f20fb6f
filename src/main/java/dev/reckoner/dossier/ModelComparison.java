package dev.reckoner.dossier;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.dossier.Comparisons.Comparison;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Two models side by side; each number leads to the page of its model. */
final class ModelComparison implements Comparison {

    private static final Unit PER_MILLION = Unit.USD.per(Unit.MILLION_TOKENS);
    private static final String FACTS = "facts-table";

    private final Almanac almanac;
    private final ComparedModel first;
    private final ComparedModel second;

    ModelComparison(Almanac almanac, ComparedModel first, ComparedModel second) {
        this.almanac = almanac;
        this.first = first;
        this.second = second;
    }

    @Override
    public String address() {
        return Addresses.compare(first.model().id(), second.model().id());
    }

    @Override
    public String title(Words words) {
        return words.phrase("compare-title", first.model().name(), second.model().name());
    }

    @Override
    public Dossier in(Words words) {
        Folio folio = new Folio(words, address());
        folio.section("facts", folio.phrase("model-facts"), facts(folio));
        folio.section("needs", folio.phrase("model-needs"), needs(folio));
        folio.section("prices", folio.phrase("prices"), prices(folio));
        return folio.dossier(folio.phrase("compared"), title(words), answer(folio));
    }

    /** What most people ask: how many of the usual accelerator, and for how much an hour. */
    private String answer(Folio folio) {
        String one = folio.link(first.model().name(), first.page());
        String other = folio.link(second.model().name(), second.page());
        Optional<String> ones = count(folio, first);
        Optional<String> others = count(folio, second);
        if (ones.isEmpty() || others.isEmpty()) {
            return folio.phrase("compare-standfirst", one, other);
        }
        var usual = first.needs().get(0).accelerator();
        String card = folio.link(usual.name(), Addresses.accelerator(usual.id()));
        String counts = folio.phrase("compare-counts", one, ones.get(), card, other, others.get());
        if (first.rent().isEmpty() || second.rent().isEmpty()) {
            return counts;
        }
        String rents =
                folio.phrase(
                        "compare-rents",
                        folio.elsewhere().inText(first.rent().get(), first.page()),
                        folio.elsewhere().inText(second.rent().get(), second.page()));
        return folio.phrase("compare-both", counts, rents);
    }

    private static Optional<String> count(Folio folio, ComparedModel side) {
        return side.needs().stream()
                .findFirst()
                .map(Needs.Need::whole)
                .flatMap(it -> it instanceof Figure known ? Optional.of(known) : Optional.empty())
                .map(known -> folio.elsewhere().inText(known, side.page()));
    }

    private SideBySide<ComparedModel> table(Folio folio) {
        return new SideBySide<>(folio, first, second);
    }

    private String html(SideBySide<ComparedModel> table, String id, String caption) {
        return table.html(id, caption, first.model().name(), second.model().name());
    }

    private String facts(Folio folio) {
        SideBySide<ComparedModel> table = table(folio);
        table.words(
                "vendor", folio.phrase("column-vendor"), s -> new Cell.Text(s.model().vendor()));
        text(table, folio, "released", "fact-released", s -> released(s.model()));
        text(table, folio, "licence", "fact-licence", s -> s.model().card().licence());
        text(
                table,
                folio,
                "modality",
                "fact-modality",
                s -> s.model().card().modality().map(taken -> CardFacts.taken(folio, taken)));
        text(
                table,
                folio,
                "native_precision",
                "fact-native-precision",
                s -> s.model().nativePrecision().map(id -> CardFacts.format(almanac, id)));
        Cell.Text billion = new Cell.Text(folio.phrase("unit-billion"));
        for (String term : List.of("parameters", "active-parameters")) {
            table.row(
                    term,
                    folio.words().term(term).name(),
                    billion,
                    s ->
                            Optional.ofNullable(s.facts().get(term))
                                    .map(f -> folio.elsewhere().billions(f, s.page(), FACTS))
                                    .orElse(Cell.UNKNOWN));
        }
        for (String term : List.of("layers", "context-window", "vocabulary")) {
            table.numbers(
                    term,
                    folio.words().term(term).name(),
                    first.facts().get(term).unit(),
                    s -> folio.elsewhere().there(s.facts().get(term), s.page(), FACTS));
        }
        answer(table, folio, "weights", Unit.BYTE, ComparedModel::weights);
        answer(table, folio, "kv-per-token", Unit.BYTE.per(Unit.TOKEN), ComparedModel::cache);
        return html(table, "facts-table", folio.phrase("compare-facts-caption"));
    }

    private static Optional<String> released(Model model) {
        return model.card().released().map(Day::toString);
    }

    private static void text(
            SideBySide<ComparedModel> table,
            Folio folio,
            String id,
            String label,
            Function<ComparedModel, Optional<String>> fact) {
        table.words(
                id,
                folio.phrase(label),
                s -> fact.apply(s).<Cell>map(Cell.Text::new).orElse(Cell.UNKNOWN));
    }

    private static void answer(
            SideBySide<ComparedModel> table,
            Folio folio,
            String term,
            Unit unit,
            Function<ComparedModel, Answer> of) {
        String label = folio.words().term(term).name();
        table.numbers(term, label, unit, s -> folio.elsewhere().there(of.apply(s), s.page()));
    }

    /** How many of each accelerator asked about; as published, then in four bits. */
    private String needs(Folio folio) {
        StringBuilder html = new StringBuilder();
        for (boolean whole : new boolean[] {true, false}) {
            String precision = folio.phrase(whole ? "as-published" : "four-bits");
            SideBySide<ComparedModel> table = table(folio);
            for (int i = 0; i < first.needs().size(); i++) {
                int row = i;
                var accelerator = first.needs().get(i).accelerator();
                table.words(
                        accelerator.id(),
                        accelerator.name(),
                        s -> folio.elsewhere().there(count(s.needs().get(row), whole), s.page()));
            }
            if (!first.needs().isEmpty()) {
                html.append(
                        table.html(
                                whole ? "needs-table" : "needs-small-table",
                                folio.phrase("compare-needs-caption", precision),
                                folio.columns().words("accelerator", "column-accelerator"),
                                first.model().name(),
                                second.model().name()));
            }
        }
        return html.toString();
    }

    private static Answer count(Needs.Need need, boolean whole) {
        return whole ? need.whole() : need.small();
    }

    private String prices(Folio folio) {
        SideBySide<ComparedModel> table = table(folio);
        table.numbers(
                "rent",
                folio.phrase("compare-rent"),
                Unit.USD.per(Unit.HOUR),
                s -> s.rent().map(f -> folio.elsewhere().there(f, s.page())).orElse(Cell.UNKNOWN));
        table.numbers(
                "input",
                folio.phrase("compare-input"),
                PER_MILLION,
                s -> hosted(folio, s, TokenPrice::input));
        table.numbers(
                "output",
                folio.phrase("column-hosted-output"),
                PER_MILLION,
                s -> hosted(folio, s, TokenPrice::output));
        return html(
                table,
                "prices-table",
                folio.phrase("compare-prices-caption", folio.words().date(almanac.day())));
    }

    private static Cell hosted(Folio folio, ComparedModel side, Function<TokenPrice, Double> usd) {
        return side.hosted()
                .map(
                        p ->
                                folio.elsewhere()
                                        .linked(
                                                usd.apply(p),
                                                PER_MILLION,
                                                side.page(),
                                                "hosted-table"))
                .orElse(Cell.UNKNOWN);
    }
}
