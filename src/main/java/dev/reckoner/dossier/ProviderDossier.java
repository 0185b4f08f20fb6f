package dev.reckoner.dossier;

import dev.reckoner.article.PriceHistory.Priced;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.History;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.chart.Steps;
import dev.reckoner.price.UnitPrice;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that one provider lets and hosts, at the prices of the day. */
public final class ProviderDossier {

    private final Almanac almanac;
    private final String id;
    private final List<Offer> lets;
    private final List<TokenPrice> hosts;

    /**
     * @param id as the provider's files are named
     */
    public ProviderDossier(Almanac almanac, String id) {
        this.almanac = almanac;
        this.id = id;
        this.lets =
                almanac.catalogue().offers().values().stream()
                        .filter(offer -> provider(offer.id()).equals(id))
                        .toList();
        this.hosts =
                almanac.catalogue().tokenPrices().stream()
                        .filter(price -> provider(price.id()).equals(id))
                        .toList();
    }

    /** Providers of which the catalogue has prices, in order. */
    public static Set<String> ids(Almanac almanac) {
        Set<String> ids = new TreeSet<>();
        almanac.catalogue().offers().keySet().forEach(offer -> ids.add(provider(offer)));
        almanac.catalogue().tokenPrices().forEach(price -> ids.add(provider(price.id())));
        return ids;
    }

    /** The provider of an offer or of a hosted model. */
    static String provider(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    /**
     * The dossier in one language.
     *
     * @param then what articles were reckoned with
     */
    public Dossier in(Words words, PricesThen then) {
        Folio folio = new Folio(words, Addresses.provider(id));
        OfferTable offers = new OfferTable(lets, almanac, almanac.catalogue().accelerators(), true);
        String day = words.date(almanac.day());
        folio.section(
                "offers",
                folio.phrase("provider-offers"),
                offers.html(
                        folio,
                        "offers-table",
                        folio.phrase("provider-offers-caption", name(), day)));
        folio.section("hosted", folio.phrase("provider-hosted"), hosted(folio, day));
        folio.section("then", folio.phrase("provider-then"), then.html(folio, name()));
        folio.section("history", folio.phrase("provider-history"), history(folio));
        folio.section("withdrawn", folio.phrase("provider-withdrawn"), withdrawn(folio));
        return folio.dossier(folio.phrase("provider-eyebrow"), name(), standfirst(folio));
    }

    /** The answer first: how much there is, and what an hour of its cheapest H100s costs. */
    private String standfirst(Folio folio) {
        String name = Html.escape(name());
        String much =
                current() == 0
                        ? folio.phrase("provider-only-hosts", name, folio.count(hosted()))
                        : hosted() == 0
                                ? folio.phrase("provider-only-lets", name, folio.count(current()))
                                : folio.phrase(
                                        "provider-lets-and-hosts",
                                        name,
                                        folio.count(current()),
                                        folio.count(hosted()));
        return usual().map(
                        offer ->
                                folio.phrase(
                                        "compare-both",
                                        much,
                                        folio.phrase(
                                                "provider-usual",
                                                card(folio, offer),
                                                folio.inText(device(offer)))))
                .orElse(much);
    }

    /** Its cheapest offer on demand of the first accelerator asked about that it lets. */
    private Optional<Offer> usual() {
        return almanac.asked().stream()
                .flatMap(
                        asked ->
                                lets.stream()
                                        .filter(offer -> offer.accelerator().equals(asked.id()))
                                        .filter(offer -> offer.terms().equals(Offer.ON_DEMAND))
                                        .filter(o -> o.price(almanac.day()) instanceof Figure)
                                        .min(Comparator.comparingDouble(o -> device(o).value()))
                                        .stream())
                .findFirst();
    }

    private Figure device(Offer offer) {
        return (Figure) UnitPrice.ofDevice(offer, almanac.day());
    }

    private String card(Folio folio, Offer offer) {
        String name = almanac.catalogue().accelerators().get(offer.accelerator()).name();
        return folio.link(name, Addresses.accelerator(offer.accelerator()));
    }

    private String hosted(Folio folio, String day) {
        List<Table.Row> rows = new ArrayList<>();
        for (TokenPrice price : hosts) {
            if (price.heldOn(almanac.day())) {
                rows.add(HostedRow.of(folio, price, almanac));
            }
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "hosted-table",
                        folio.phrase("provider-hosted-caption", name(), day),
                        folio.columns().words("api-model", "column-api-model"),
                        HostedRow.columns(folio, folio.columns().words("model", "column-model")),
                        rows);
    }

    /** What was let once, and is no more. */
    private String withdrawn(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Offer offer : lets) {
            offer.on(almanac.day())
                    .filter(price -> price.price().isEmpty())
                    .ifPresent(price -> rows.add(gone(folio, offer, price)));
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "withdrawn-table",
                        folio.phrase("provider-withdrawn-caption", name()),
                        folio.columns().words("instance", "column-instance"),
                        List.of(
                                folio.columns().words("accelerator", "column-accelerator"),
                                folio.columns().words("terms", "column-terms"),
                                folio.columns().words("withdrawn-by", "column-withdrawn"),
                                SourceColumns.heads(folio.columns()).get(0),
                                SourceColumns.heads(folio.columns()).get(1)),
                        rows);
    }

    /** The prices that changed, a few to a chart. */
    private String history(Folio folio) {
        List<Priced> changed = new ArrayList<>();
        for (Offer offer : lets) {
            History history = History.of(offer).until(almanac.day());
            if (history.steps().size() > 1) {
                String label =
                        offer.region().isEmpty()
                                ? offer.instance()
                                : folio.phrase("of-subject", offer.instance(), offer.region());
                changed.add(new Priced(label, history));
            }
        }
        StringBuilder html = new StringBuilder();
        for (int from = 0; from < changed.size(); from += Steps.MOST) {
            int to = Math.min(from + Steps.MOST, changed.size());
            html.append(
                    folio.history(
                            "history-" + (from / Steps.MOST + 1),
                            folio.phrase("provider-history-title", name()),
                            folio.phrase("provider-history-subtitle"),
                            almanac.day(),
                            changed.subList(from, to)));
        }
        return html.toString();
    }

    private Table.Row gone(Folio folio, Offer offer, DatedPrice price) {
        List<Cell> cells = new ArrayList<>();
        cells.add(
                folio.elsewhere()
                        .linked(
                                almanac.catalogue().accelerators().get(offer.accelerator()).name(),
                                Addresses.accelerator(offer.accelerator())));
        cells.add(new Cell.Text(folio.phrase("terms-" + offer.terms())));
        cells.add(new Cell.Text(price.from().toString()));
        cells.addAll(SourceColumns.titled(price.citation()));
        return new Table.Row(new Cell.Text(offer.instance()), cells);
    }

    String id() {
        return id;
    }

    /** How many offers have a price on the day. */
    long current() {
        return lets.stream().filter(o -> o.price(almanac.day()) instanceof Figure).count();
    }

    /** How many prices of tokens hold on the day. */
    long hosted() {
        return hosts.stream().filter(price -> price.heldOn(almanac.day())).count();
    }

    /** The newest day on which any price of it was seen. */
    Optional<Day> lastSeen() {
        return Stream.concat(
                        lets.stream()
                                .flatMap(offer -> offer.prices().stream())
                                .flatMap(price -> price.observed().stream()),
                        hosts.stream().map(TokenPrice::lastSeen))
                .max(Comparator.naturalOrder());
    }

    String name() {
        return lets.stream()
                .map(Offer::provider)
                .findFirst()
                .or(() -> hosts.stream().map(TokenPrice::provider).findFirst())
                .orElse(id);
    }
}
