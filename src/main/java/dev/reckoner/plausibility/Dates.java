package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Days against each other: nothing is sold, measured or read before it is there. */
final class Dates {

    private final Catalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();

    private Dates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Finding> of(Catalogue catalogue) {
        Dates dates = new Dates(catalogue);
        catalogue.models().values().forEach(dates::model);
        catalogue.accelerators().values().stream()
                .map(Accelerator::citations)
                .forEach(dates::sources);
        catalogue.tokenPrices().forEach(dates::price);
        dates.measurements();
        return dates.findings;
    }

    private void model(Model model) {
        sources(model.citations());
        if (model.released().compareTo(catalogue.checkedOn()) > 0) {
            String what =
                    "released "
                            + model.released()
                            + ", and nothing here was checked after "
                            + catalogue.checkedOn();
            add(model.citations().subject(), "released", what, "check the year");
        }
    }

    private void price(TokenPrice price) {
        Model model = catalogue.models().get(price.model());
        if (model != null && price.from().compareTo(model.released()) < 0) {
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
            Model model = catalogue.models().get(measurement.setup().model());
            Optional<Day> day = Day.parse(measurement.origin().date());
            boolean early =
                    model != null && day.isPresent() && day.get().compareTo(model.released()) < 0;
            if (early && told.add(model.id() + " " + measurement.origin().source())) {
                String what =
                        "measurement "
                                + measurement.id()
                                + " is of "
                                + day.get()
                                + ", before "
                                + released(model);
                String hint = "look which version was measured, and whether it is this model";
                add(model.citations().subject(), "released", what, hint);
            }
        }
    }

    private static String released(Model model) {
        return model.id() + " was released on " + model.released();
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

    private void add(String about, String field, String what, String hint) {
        findings.add(
                new Finding(Rule.RELEASE, about, Optional.empty(), List.of(field), what, hint));
    }
}
