package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.DataSheet;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.dossier.Pair.Verdict;
import dev.reckoner.price.UnitPrice;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Fields;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All about one accelerator: its specification, what fits on it, who lets it. */
public final class AcceleratorDossier {

    private final Almanac almanac;
    private final Accelerator accelerator;
    private final boolean asked;
    private final List<Room> rooms = new ArrayList<>();
    private final OfferTable offers;
    private final Claimed claimed;

    /** Whether one is enough for a model, as published and in four bits. */
    private record Room(Model model, boolean whole, boolean small) {}

    public AcceleratorDossier(Almanac almanac, Accelerator accelerator, Examinations examinations) {
        this.almanac = almanac;
        this.accelerator = accelerator;
        this.claimed = new Claimed(examinations, accelerator.id());
        this.asked = almanac.asked().contains(accelerator);
        for (Model model : almanac.catalogue().models().values()) {
            boolean whole = Pair.alone(almanac, model, accelerator, "native");
            String four = Pair.fourBits(accelerator);
            rooms.add(new Room(model, whole, Pair.alone(almanac, model, accelerator, four)));
        }
        List<Offer> let =
                almanac.catalogue().offers().values().stream()
                        .filter(offer -> offer.accelerator().equals(accelerator.id()))
                        .toList();
        this.offers = new OfferTable(let, almanac, Map.of(), false);
    }

    /** The dossier in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.accelerator(accelerator.id()));
        keys(folio);
        folio.section("facts", folio.phrase("accelerator-facts"), facts(folio));
        folio.section("value", folio.phrase("accelerator-value"), value(folio));
        folio.section("fits", folio.phrase("accelerator-fits"), fits(folio));
        folio.section(
                "offers",
                folio.phrase("accelerator-offers"),
                offers.html(
                        folio,
                        "offers-table",
                        folio.phrase(
                                "accelerator-offers-caption",
                                accelerator.name(),
                                words.date(almanac.day()))));
        claimed.on(folio);
        folio.section(
                "conflicts",
                folio.phrase("conflicts-caption"),
                Facts.conflicts(
                        folio, almanac.catalogue().conflicts(accelerator.citations().subject())));
        return folio.dossier(
                folio.phrase("accelerator-eyebrow", accelerator.vendor()),
                accelerator.name(),
                standfirst(folio));
    }

    /** The answer first: how many models one holds, and what the cheapest asks for an hour. */
    private String standfirst(Folio folio) {
        String held =
                folio.phrase(
                        "accelerator-holds",
                        Html.escape(accelerator.fullName()),
                        folio.count(rooms.stream().filter(Room::whole).count()),
                        folio.count(rooms.size()),
                        folio.count(rooms.stream().filter(Room::small).count()));
        return almanac.cheapest(accelerator)
                .map(
                        offer ->
                                folio.phrase(
                                        "compare-both",
                                        held,
                                        folio.phrase(
                                                "accelerator-let",
                                                folio.inText(rent(offer)),
                                                provider(folio, offer))))
                .orElse(held);
    }

    private Figure rent(Offer offer) {
        return (Figure) UnitPrice.ofDevice(offer, almanac.day());
    }

    private static String provider(Folio folio, Offer offer) {
        String page = Addresses.provider(ProviderDossier.provider(offer.id()));
        return folio.link(offer.provider(), page);
    }

    private void keys(Folio folio) {
        folio.key(folio.inText(accelerator.memoryFigure()), folio.phrase("key-memory"), "");
        Optional<Offer> cheapest = almanac.cheapest(accelerator);
        if (cheapest.isPresent()) {
            Figure rent = rent(cheapest.get());
            folio.key(folio.inText(rent), folio.phrase("key-rent"), cheapest.get().provider());
            Figure memory = UnitPrice.ofMemory(rent, accelerator);
            folio.key(folio.inText(memory), folio.phrase("key-rent-memory"), "");
        }
        long whole = rooms.stream().filter(Room::whole).count();
        folio.key(
                "<a href=\"#fits\">" + folio.count(whole) + "</a>",
                folio.phrase("key-fits"),
                folio.phrase("key-fits-of", folio.count(rooms.size())));
    }

    private String facts(Folio folio) {
        DataSheet sheet = accelerator.sheet();
        Facts facts = new Facts(folio, accelerator.citations());
        facts.words("fact-full-name", "full_name", Optional.of(accelerator.fullName()));
        facts.words("fact-presented", "released", sheet.released().map(Day::toString));
        facts.words("fact-form-factor", "form_factor", sheet.formFactor());
        facts.words("fact-memory-type", "memory_type", sheet.memoryType());
        // Peak rates are told below in the unit that people compare.
        Fields.of(accelerator).values().stream()
                .filter(figure -> !figure.name().term().equals("rate"))
                .forEach(facts::number);
        accelerator
                .interconnect()
                .ifPresent(
                        rate ->
                                facts.number(
                                        accelerator
                                                .citations()
                                                .given(
                                                        "interconnect",
                                                        "interconnect",
                                                        rate.value(),
                                                        rate.unit())));
        sheet.nvlink()
                .ifPresent(rate -> facts.plain("fact-nvlink", "nvlink", rate.value(), rate.unit()));
        sheet.pcieGeneration()
                .ifPresent(
                        generation ->
                                facts.plain("fact-pcie", "pcie_generation", generation, Unit.NONE));
        accelerator.denseTflops().forEach((format, rate) -> rate(folio, facts, format, rate));
        facts.plain("fact-per-node", "per_node", accelerator.perNode(), Unit.DEVICE);
        return facts.html(folio.phrase("accelerator-facts-caption", accelerator.name()))
                + sheet.note().map(note -> Folio.note(folio.phrase("note", note))).orElse("");
    }

    private static void rate(Folio folio, Facts facts, String format, double rate) {
        String unit = folio.phrase(format.startsWith("int") ? "unit-tops" : "unit-tflops");
        String label = folio.phrase("fact-rate", NumberFormat.name(format));
        facts.plain(label, "dense_" + format, rate, unit, "dense_tflops");
    }

    /** What a gigabyte and a TFLOP/s cost, rented and bought. */
    private String value(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        almanac.cheapest(accelerator)
                .map(offer -> UnitPrice.ofDevice(offer, almanac.day()))
                .ifPresent(price -> rows.add(row(folio, "value-rent", price)));
        UnitPrice.atLaunch(accelerator)
                .ifPresent(price -> rows.add(row(folio, "value-launch", price)));
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "value-table",
                        folio.phrase("accelerator-value-caption", accelerator.name()),
                        folio.columns().words("way", "column-way"),
                        List.of(
                                folio.columns().words("device", "column-one-device"),
                                folio.columns().words("gigabyte", "column-gigabyte"),
                                folio.columns().words("teraflops", "column-teraflops")),
                        rows);
    }

    private Table.Row row(Folio folio, String way, Answer price) {
        return new Table.Row(
                new Cell.Text(folio.phrase(way), "", way, false),
                List.of(
                        folio.whole(price),
                        folio.whole(price.then(p -> UnitPrice.ofMemory(p, accelerator))),
                        folio.whole(price.then(p -> UnitPrice.ofRate(p, accelerator)))));
    }

    private String fits(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Room room : rooms) {
            String address =
                    asked
                            ? Addresses.canIRun(room.model().id(), accelerator.id())
                            : Addresses.model(room.model().id());
            rows.add(
                    new Table.Row(
                            new Cell.Text(
                                    room.model().name(),
                                    folio.way(address),
                                    room.model().id(),
                                    false),
                            List.of(yes(folio, room.whole()), yes(folio, room.small()))));
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "fits-table",
                        folio.phrase("accelerator-fits-caption", accelerator.name()),
                        folio.columns().words("model", "column-model"),
                        List.of(
                                folio.columns().words("as-published", "as-published"),
                                folio.columns().words("four-bits", "four-bits")),
                        rows);
    }

    private static Cell.Text yes(Folio folio, boolean fits) {
        Verdict verdict = fits ? Verdict.YES : Verdict.NO;
        String said = folio.phrase("fits-" + verdict.id());
        return new Cell.Text(said, "", Boolean.toString(fits), fits);
    }
}
