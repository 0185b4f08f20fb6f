package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Days against each other: nothing is sold, measured or read before it is there. */
final class Dates {

    /** Days by which announcement, time zone and release may lie apart. */
    private static final long SLACK = 3;

    private final Catalogue catalogue;
    private final Map<String, Day> released = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Dates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Finding> of(Catalogue catalogue) {
        Dates dates = new Dates(catalogue);
        catalogue
                .models()
                .values()
                .forEach(one -> dates.model(one.id(), one.card().released(), one.citations()));
        catalogue
                .sketches()
                .values()
                .forEach(one -> dates.model(one.id(), one.card().released(), one.citations()));
        catalogue.accelerators().values().forEach(one -> dates.sources(one.citations()));
        catalogue.tokenPrices().forEach(dates::price);
        dates.measurements();
        return dates.findings;
    }

    private void model(String id, Optional<Day> day, Citations citations) {
        sources(citations);
        day.ifPresent(known -> released.put(id, known));
        if (day.isPresent() && day.get().compareTo(catalogue.checkedOn()) > 0) {
            String what =
                    "released "
                            + day.get()
                            + ", and nothing here was checked after "
                            + catalogue.checkedOn();
            add(id, what, "check the year");
        }
    }

    private void price(TokenPrice price) {
        String model = price.model().orElse("");
        if (isBefore(price.from(), model)) {
            findings.add(
                    new Finding(
                            Rule.RELEASE,
                            "token-price:" + price.id(),
                            Optional.of(price.from()),
                            List.of("valid_from"),
                            "sold since " + price.from() + ", before " + released(model),
                            "look which model the name meant then"));
        }
    }

    /** One finding for a model and a source: what was measured was an earlier version. */
    private void measurements() {
        Set<String> told = new TreeSet<>();
        for (Measurement measurement : catalogue.measurements()) {
            String model = measurement.setup().model();
            Optional<Day> day = Day.parse(measurement.origin().date());
            boolean early = day.isPresent() && isBefore(day.get(), model);
            if (early && told.add(model + " " + measurement.origin().source())) {
                String what =
                        "measurement "
                                + measurement.id()
                                + " is of "
                                + day.get()
                                + ", before "
                                + released(model);
                add(model, what, "look which version was measured, and whether it is this model");
            }
        }
    }

    private boolean isBefore(Day day, String model) {
        return released.containsKey(model) && released.get(model).since(day) > SLACK;
    }

    private String released(String model) {
        return model + " was released on " + released.get(model);
    }

    private void sources(Citations citations) {
        Set<Citation> seen = new LinkedHashSet<>(citations.byField().values());
        for (Citation citation : seen) {
            Optional<Day> bears = Day.parse(citation.source().date());
            if (bears.isPresent() && citation.checkedOn().compareTo(bears.get()) < 0) {
                String what =
                        "source "
                                + citation.source().id()
                                + " bears the day "
                                + bears.get()
                                + ", and was checked on "
                                + citation.checkedOn();
                String hint = "check checked_on here and the date in sources.yaml";
                findings.add(
                        new Finding(
                                Rule.SOURCE_DATE,
                                citations.subject(),
                                Optional.empty(),
                                List.of("sources"),
                                what,
                                hint));
            }
        }
    }

    private void add(String model, String what, String hint) {
        findings.add(
                new Finding(
                        Rule.RELEASE,
                        "model:" + model,
                        Optional.empty(),
                        List.of("released"),
                        what,
                        hint));
    }
}
