package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Offer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Rents for an accelerator and hour against those of others on the same terms. */
final class Rents {

    private record Rent(Offer offer, DatedPrice dated, double usd) {

        Period period() {
            return new Period(dated.from(), dated.to());
        }
    }

    private Rents() {}

    static List<Finding> of(Catalogue catalogue) {
        Optional<Outlier> outlier = Outlier.by("rent-outlier", catalogue);
        Map<String, List<Rent>> alike = new LinkedHashMap<>();
        for (Offer offer : catalogue.offers().values()) {
            String key = offer.accelerator() + " " + offer.terms();
            for (DatedPrice dated : offer.prices()) {
                if (dated.price().isPresent() && outlier.isPresent()) {
                    double usd = dated.price().get().value() / offer.count();
                    alike.computeIfAbsent(key, same -> new ArrayList<>())
                            .add(new Rent(offer, dated, usd));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        alike.values()
                .forEach(
                        rents ->
                                rents.forEach(rent -> check(rent, rents, outlier.get(), findings)));
        return findings;
    }

    private static void check(Rent rent, List<Rent> all, Outlier outlier, List<Finding> findings) {
        List<Double> others = new ArrayList<>();
        for (Rent other : all) {
            if (other != rent && other.period().meets(rent.period())) {
                others.add(other.usd());
            }
        }
        OptionalDouble median = outlier.from(others, rent.usd());
        if (median.isPresent()) {
            String what =
                    Said.three(rent.usd())
                            + " USD an hour for one "
                            + rent.offer().accelerator()
                            + "; half of "
                            + others.size()
                            + " others on these terms ask "
                            + Said.three(median.getAsDouble())
                            + " or more";
            findings.add(
                    new Finding(
                            Rule.RENT_OUTLIER,
                            "offer:" + rent.offer().id(),
                            Optional.of(rent.dated().from()),
                            List.of("usd_per_hour"),
                            what,
                            "is it in USD, for an hour, and for an instance of "
                                    + rent.offer().count()
                                    + "?"));
        }
    }
}
