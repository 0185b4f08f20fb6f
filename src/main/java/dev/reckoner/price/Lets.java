package dev.reckoner.price;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.price.Question.Column;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Significant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The offers that a question may mean.
 *
 * @param all of which the cheapest that carries the deployment is meant, and the last where none
 *     does
 * @param any whether all offers of the accelerator were looked at, because none was named
 * @param unpriced what to tell where the one that is meant has no price
 */
record Lets(List<Let> all, boolean any, String unpriced) {

    private static final Let NOTHING = new Let(Optional.empty(), OptionalDouble.empty());
    private static final Lets NONE = new Lets(List.of(NOTHING), false, "");

    Lets {
        all = List.copyOf(all);
    }

    /**
     * An offer, or none.
     *
     * @param usd for an hour of one instance on the day
     */
    record Let(Optional<Offer> offer, OptionalDouble usd) {

        /** Whole instances for so many devices, USD an hour. */
        OptionalDouble hourly(int devices) {
            return usd.isEmpty()
                    ? usd
                    : OptionalDouble.of(
                            Significant.ceil((double) devices / offer.orElseThrow().count())
                                    * usd.getAsDouble());
        }
    }

    /** What is meant where none of them carries the deployment. */
    Let last() {
        return all.get(all.size() - 1);
    }

    static Lets of(Market.Named named, Catalogue catalogue, Day day, Remarks remarks) {
        String terms = named.terms();
        if (named.offer().isEmpty() && terms.isEmpty() && named.region().isEmpty()) {
            return NONE;
        }
        if (!terms.isEmpty() && !Offer.TERMS.contains(terms)) {
            String all = String.join(", ", Offer.TERMS);
            remarks.add(Column.TERMS, Remarks.shown(terms) + " is none of " + all);
        }
        if (!named.region().isEmpty()) {
            Map<String, Offer> regions = new LinkedHashMap<>();
            catalogue.offers().values().forEach(offer -> regions.put(offer.region(), offer));
            remarks.find(Column.REGION, named.region(), regions);
        }
        List<Offer> meant = meant(named, catalogue, remarks);
        return remarks.none() ? among(meant, named, day, catalogue, remarks) : NONE;
    }

    /** Those that are named, whatever their terms and region; all where none is. */
    private static List<Offer> meant(Market.Named named, Catalogue catalogue, Remarks remarks) {
        Map<String, Offer> offers = catalogue.offers();
        String id = named.offer();
        List<Offer> meant =
                offers.containsKey(id)
                        ? List.of(offers.get(id))
                        : offers.values().stream()
                                .filter(offer -> id.isEmpty() || offer.id().startsWith(id + "/"))
                                .toList();
        if (meant.isEmpty()) {
            remarks.find(Column.OFFER, id, offers);
            return meant;
        }
        List<Offer> having =
                meant.stream().filter(o -> o.accelerator().equals(named.accelerator())).toList();
        if (!id.isEmpty() && having.isEmpty()) {
            remarks.add(Column.OFFER, "it has " + meant.get(0).accelerator());
        }
        return having;
    }

    private static Lets among(
            List<Offer> meant, Market.Named named, Day day, Catalogue catalogue, Remarks remarks) {
        boolean exact = meant.size() == 1 && meant.get(0).id().equals(named.offer());
        boolean whatever = exact && named.terms().isEmpty();
        String terms = named.terms().isEmpty() ? Offer.ON_DEMAND : named.terms();
        String where = named.region().isEmpty() ? "" : " in " + named.region();
        List<Let> lets =
                cheapest(
                        meant.stream()
                                .filter(o -> whatever || o.terms().equals(terms))
                                .filter(o -> where.isEmpty() || o.region().equals(named.region()))
                                .filter(o -> exact || catalogue.mayBeChosen(o, day))
                                .toList(),
                        day);
        if (named.offer().isEmpty()) {
            List<Let> priced = new ArrayList<>(lets);
            priced.removeIf(let -> let.usd().isEmpty());
            priced.add(NOTHING);
            return new Lets(
                    priced, true, "no " + terms + " offer" + where + " carries it on " + day);
        }
        if (lets.isEmpty()) {
            remarks.add(Column.OFFER, "it is not let " + terms + where);
            return NONE;
        }
        return new Lets(lets, false, "no price of the offer on " + day);
    }

    /**
     * The cheapest of each size of machine, of two alike the first: the others carry the same for
     * more.
     */
    private static List<Let> cheapest(List<Offer> offers, Day day) {
        Map<String, Let> best = new LinkedHashMap<>();
        for (Offer offer : offers) {
            Let let = let(offer, day);
            best.merge(
                    offer.count() + (offer.byDevice() ? " of a larger machine" : ""),
                    let,
                    (first, later) -> price(later) < price(first) ? later : first);
        }
        return best.values().stream()
                .sorted(Comparator.comparing(let -> let.offer().orElseThrow().id()))
                .toList();
    }

    private static double price(Let let) {
        return let.usd().orElse(Double.MAX_VALUE);
    }

    private static Let let(Offer offer, Day day) {
        Optional<Double> usd = offer.on(day).flatMap(DatedPrice::price).map(Quantity::value);
        return new Let(
                Optional.of(offer),
                usd.isPresent() ? OptionalDouble.of(usd.get()) : OptionalDouble.empty());
    }
}
