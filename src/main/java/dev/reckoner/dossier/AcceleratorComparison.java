package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.dossier.Comparisons.Comparison;
import dev.reckoner.price.UnitPrice;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Fields;
import dev.reckoner.table.Cell;
import dev.reckoner.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two accelerators side by side; each number leads to the page of its accelerator. */
final class AcceleratorComparison implements Comparison {

    private static final String FACTS = "facts-table";
    private static final List<String> RATES = List.of("fp32", "bf16", "fp8", "fp4", "int8");

    private final Almanac almanac;
    private final Side first;
    private final Side second;

    /**
     * What is reckoned for one of them.
     *
     * @param whole how many models run on one as published
     */
    private record Side(
            Accelerator accelerator, Map<String, Figure> facts, Answer rent, long whole) {

        static Side of(Almanac almanac, Accelerator accelerator) {
            Answer rent =
                    almanac.cheapest(accelerator)
                            .map(offer -> UnitPrice.ofDevice(offer, almanac.day()))
                            .orElse(new Missing("no-offer", List.of(accelerator.name())));
            long whole =
                    almanac.catalogue().models().values().stream()
                            .filter(model -> Pair.alone(almanac, model, accelerator, "native"))
                            .count();
            return new Side(accelerator, Fields.of(accelerator), rent, whole);
        }

        String page() {
            return Addresses.accelerator(accelerator.id());
        }

        Answer launch() {
            return UnitPrice.atLaunch(accelerator)
                    .<Answer>map(price -> price)
                    .orElse(new Missing("no-offer", List.of(accelerator.name())));
        }
    }

    AcceleratorComparison(Almanac almanac, Accelerator first, Accelerator second) {
        this.almanac = almanac;
        this.first = Side.of(almanac, first);
        this.second = Side.of(almanac, second);
    }

    @Override
    public String address() {
        return Addresses.compare(first.accelerator().id(), second.accelerator().id());
    }

    @Override
    public String title(Words words) {
        return words.phrase(
                "compare-title", first.accelerator().name(), second.accelerator().name());
    }

    @Override
    public Dossier in(Words words) {
        Folio folio = new Folio(words, address());
        folio.section("facts", folio.phrase("accelerator-facts"), facts(folio));
        folio.section("prices", folio.phrase("prices"), prices(folio));
        return folio.dossier(folio.phrase("compared"), title(words), answer(folio));
    }

    /** What most people ask: how many models one holds, and for how much an hour. */
    private String answer(Folio folio) {
        String one = folio.link(first.accelerator().name(), first.page());
        String other = folio.link(second.accelerator().name(), second.page());
        String of = folio.count(almanac.catalogue().models().size());
        String held =
                folio.phrase(
                        "compare-held", one, held(folio, first), of, other, held(folio, second));
        if (first.rent() instanceof Figure ones && second.rent() instanceof Figure others) {
            String rents =
                    folio.phrase(
                            "compare-rents",
                            folio.elsewhere().inText(ones, first.page()),
                            folio.elsewhere().inText(others, second.page()));
            return folio.phrase("compare-both", held, rents);
        }
        return held;
    }

    private static String held(Folio folio, Side side) {
        String place = folio.way(side.page()) + "#fits";
        return "<a href=\"" + place + "\">" + folio.count(side.whole()) + "</a>";
    }

    private String html(SideBySide<Side> table, String id, String caption) {
        return table.html(id, caption, first.accelerator().name(), second.accelerator().name());
    }

    private String facts(Folio folio) {
        SideBySide<Side> table = new SideBySide<>(folio, first, second);
        table.words(
                "vendor",
                folio.phrase("column-vendor"),
                s -> new Cell.Text(s.accelerator().vendor()));
        table.words(
                "released",
                folio.phrase("fact-presented"),
                s -> text(s.accelerator().sheet().released().map(Day::toString)));
        table.words(
                "memory_type",
                folio.phrase("fact-memory-type"),
                s -> text(s.accelerator().sheet().memoryType()));
        for (String term : List.of("memory", "memory-bandwidth", "power")) {
            Optional<Unit> unit =
                    Optional.ofNullable(first.facts().get(term))
                            .or(() -> Optional.ofNullable(second.facts().get(term)))
                            .map(Figure::unit);
            unit.ifPresent(
                    u ->
                            table.numbers(
                                    term,
                                    folio.words().term(term).name(),
                                    u,
                                    s -> fact(folio, s, term)));
        }
        for (String format : RATES) {
            boolean whole = format.startsWith("int");
            table.row(
                    "dense_" + format,
                    folio.phrase("fact-rate", NumberFormat.name(format)),
                    new Cell.Text(folio.phrase(whole ? "unit-tops" : "unit-tflops")),
                    s -> rate(folio, s, format));
        }
        table.numbers(
                "models",
                folio.phrase("key-fits"),
                Unit.NONE,
                s -> folio.elsewhere().linked(s.whole(), Unit.NONE, s.page(), "fits-table"));
        return html(table, "facts-table", folio.phrase("compare-facts-caption"));
    }

    private static Cell text(Optional<String> words) {
        return words.<Cell>map(Cell.Text::new).orElse(Cell.UNKNOWN);
    }

    private static Cell fact(Folio folio, Side side, String term) {
        return Optional.ofNullable(side.facts().get(term))
                .map(figure -> folio.elsewhere().there(figure, side.page(), FACTS))
                .orElse(Cell.UNKNOWN);
    }

    private static Cell rate(Folio folio, Side side, String format) {
        return Optional.ofNullable(side.accelerator().denseTflops().get(format))
                .map(rate -> folio.elsewhere().linked(rate, Unit.NONE, side.page(), FACTS))
                .orElse(Cell.UNKNOWN);
    }

    /** Rent of the cheapest on demand, and the launch price; whole, by gigabyte, by TFLOP/s. */
    private String prices(Folio folio) {
        SideBySide<Side> table = new SideBySide<>(folio, first, second);
        Unit hour = Unit.USD.per(Unit.DEVICE).per(Unit.HOUR);
        Cell.Text rented = folio.unit(hour);
        Cell.Text bought = folio.unit(Unit.USD.per(Unit.DEVICE));
        table.row(
                "rent",
                folio.phrase("key-rent"),
                rented,
                s -> folio.elsewhere().there(s.rent(), s.page()));
        table.row(
                "rent-gigabyte",
                folio.phrase("column-gigabyte"),
                folio.unit(Unit.USD.per(Unit.HOUR)),
                s -> folio.elsewhere().there(memory(s.rent(), s), s.page()));
        table.row(
                "rent-teraflops",
                folio.phrase("column-teraflops"),
                folio.unit(Unit.USD.per(Unit.HOUR)),
                s -> folio.elsewhere().there(peak(s.rent(), s), s.page()));
        table.row(
                "launch",
                folio.words().term("launch-price").name(),
                bought,
                s ->
                        s.launch() instanceof Figure price
                                ? folio.elsewhere().there(price, s.page(), FACTS)
                                : Cell.UNKNOWN);
        table.row(
                "launch-gigabyte",
                folio.phrase("column-gigabyte"),
                folio.unit(Unit.USD),
                s -> folio.elsewhere().there(memory(s.launch(), s), s.page()));
        return html(
                table,
                "prices-table",
                folio.phrase("compare-prices-caption", folio.words().date(almanac.day())));
    }

    private static Answer memory(Answer price, Side side) {
        return price.then(p -> UnitPrice.ofMemory(p, side.accelerator()));
    }

    private static Answer peak(Answer price, Side side) {
        return price.then(p -> UnitPrice.ofRate(p, side.accelerator()));
    }
}
