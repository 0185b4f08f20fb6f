package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.MeasuredMetric;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.reading.Form;
import dev.reckoner.problem.reading.Parsed;
import dev.reckoner.problem.reading.Records;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Measure;
import dev.reckoner.quantity.Quantity;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.TreeSet;

/** How single values of the catalogue's own types are written. */
final class Values {

    private static final String WITHDRAWN = "withdrawn";
    private static final String DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    private static final int COMPARED = 100;

    /** Binds records that hold days, quantities and prices. */
    static final Records RECORDS =
            Records.plain()
                    .with(Day.class, Values::day, Form.DAY)
                    .with(Quantity.class, Values::quantity, new Form(quantities(), true))
                    .with(Price.class, Values::price, new Form("^" + WITHDRAWN + "$", true))
                    .with(Date.class, Values::date, new Form(DATE, true))
                    .with(MeasuredMetric.class, Values::metric);

    private Values() {}

    /** What quantities look like: a number, a blank and one of the units. */
    private static String quantities() {
        StringJoiner units = new StringJoiner("|", "^[0-9]+(\\.[0-9]+)?( (", "))?$");
        for (String unit : Measure.known()) {
            if (!unit.isEmpty()) {
                units.add(unit);
            }
        }
        return units.toString();
    }

    /** A price, or the word for what cannot be bought any more. */
    record Price(OptionalDouble amount) {
        boolean withdrawn() {
            return amount.isEmpty();
        }
    }

    /** A day, or only its month or year, as far as somebody stated it. */
    record Date(String text) {
        Optional<Day> day() {
            return Day.parse(text);
        }
    }

    private static Parsed<Day> day(String text) {
        return Day.parse(text)
                .map(Parsed::value)
                .orElseGet(
                        () ->
                                Parsed.wrong(
                                        text,
                                        "is not a day",
                                        "write year, month and day, such as 2025-05-10"));
    }

    private static Parsed<Date> date(String text) {
        boolean known =
                Day.parse(text).isPresent()
                        || Day.parse(text + "-01").isPresent()
                        || Day.parse(text + "-01-01").isPresent();
        return known
                ? Parsed.value(new Date(text))
                : Parsed.wrong(text, "is not a date", "write 2025-05-10, 2025-05 or 2025");
    }

    private static Parsed<MeasuredMetric> metric(String text) {
        return MeasuredMetric.parse(text)
                .map(Parsed::value)
                .orElseGet(
                        () -> {
                            String near =
                                    text.length() > COMPARED
                                            ? ""
                                            : Nearest.hint(text, MeasuredMetric.known());
                            String hint =
                                    near.isEmpty()
                                            ? "known: " + String.join(", ", MeasuredMetric.known())
                                            : near;
                            return Parsed.wrong(text, "is not a metric", hint);
                        });
    }

    static Parsed<Quantity> quantity(String text) {
        Optional<Quantity> quantity = Measure.parse(text);
        if (quantity.isPresent()) {
            return Parsed.value(quantity.get());
        }
        int space = text.indexOf(' ');
        String number = space < 0 ? text : text.substring(0, space);
        if (!Measure.isNumber(number)) {
            String hint = "write a number, a space and a unit, such as 80 GiB";
            return Parsed.wrong(text, "does not begin with a number", hint);
        }
        TreeSet<String> units = new TreeSet<>();
        Measure.known().forEach(units::add);
        units.remove("");
        String unit = text.substring(space + 1);
        String near = unit.length() > COMPARED ? "" : Nearest.hint(unit, units);
        String hint = near.isEmpty() ? "known: " + String.join(", ", units) : near;
        return Parsed.wrong(unit, "is not a unit", hint);
    }

    private static Parsed<Price> price(String text) {
        if (text.equals(WITHDRAWN)) {
            return Parsed.value(new Price(OptionalDouble.empty()));
        }
        if (!Measure.isNumber(text)) {
            String hint = "write a number such as 98.32, or " + WITHDRAWN;
            return Parsed.wrong(text, "is not a price", hint);
        }
        return Parsed.value(new Price(OptionalDouble.of(Double.parseDouble(text))));
    }
}
