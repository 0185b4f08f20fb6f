package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.problem.reading.Parsed;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code assumptions.yaml}. */
final class AssumptionList {

    /** What the sums cannot do without. */
    static final List<String> REQUIRED =
            List.of(
                    "visible-memory",
                    "runtime-memory",
                    "hours-per-month",
                    "interconnect",
                    "host-bandwidth",
                    "power-share",
                    "power-busy",
                    "utilisation",
                    "stream-read",
                    "stream-unpack",
                    "stream-attention",
                    "stream-layer",
                    "stream-hop",
                    "stream-prompt",
                    "stream-spread",
                    "mfu",
                    "upkeep-share",
                    "optimiser-memory",
                    "lora-share",
                    "step-tokens",
                    "fine-tuning-tokens",
                    "fine-tuning-mfu");

    private static final String FIRST_LANGUAGE = "en";

    record Cited(
            @Says("Id of the source in sources.yaml.") Bound<String> source,
            @Says("Where in the source: page, file, row or entry.") Optional<String> locator,
            @Says("The day on which somebody read it there.") Day checkedOn) {}

    @Says("A choice of ours that no source gives.")
    record Entry(
            @Says("The name by which sums, profiles and articles call it.") String id,
            @Says("A number with its unit, such as 730 hours/month.") String value,
            @Says("The low end of the plausible range; without a unit, in that of the value.")
                    Optional<String> low,
            @Says("The high end of the plausible range.") Optional<String> high,
            @Says("Why this value, by language; en must be there.") Map<String, String> reason,
            @Says("What the choice rests on, if anything was read.")
                    Optional<List<Cited>> sources) {}

    private final Ids ids;
    private final Citing citing;
    private final Problems problems;

    AssumptionList(Ids ids, Citing citing, Problems problems) {
        this.ids = ids;
        this.citing = citing;
        this.problems = problems;
    }

    Map<String, Assumption> read(List<CatalogueFile> files) {
        Map<String, Assumption> assumptions = new TreeMap<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(
                            bound ->
                                    assumption(bound)
                                            .ifPresent(
                                                    made ->
                                                            assumptions.putIfAbsent(
                                                                    made.id(), made)));
        }
        for (String required : REQUIRED) {
            ids.need(required, new Checks(problems));
        }
        return assumptions;
    }

    private Optional<Assumption> assumption(Bound<Entry> bound) {
        Entry entry = bound.value();
        Checks checks = new Checks(problems);
        entry.reason()
                .forEach(
                        (language, words) -> {
                            Language.check(language, bound.at("reason", language), checks);
                            checks.filled(words, bound, "reason", language);
                        });
        boolean first = entry.reason().containsKey(FIRST_LANGUAGE);
        String hint = "every choice of ours has a reason";
        checks.that(first, bound, "is missing in " + FIRST_LANGUAGE, hint, "reason");
        List<Citation> citations =
                entry.sources().orElse(List.of()).stream()
                        .flatMap(
                                one ->
                                        citing
                                                .cite(
                                                        one.source(),
                                                        one.locator(),
                                                        one.checkedOn(),
                                                        checks)
                                                .stream())
                        .toList();
        Optional<Estimate> read = estimate(bound, checks);
        read.ifPresent(estimate -> Meanings.check(entry.id(), estimate, bound, checks));
        return read.map(
                estimate -> new Assumption(entry.id(), estimate, entry.reason(), citations));
    }

    private Optional<Estimate> estimate(Bound<Entry> bound, Checks checks) {
        Entry entry = bound.value();
        Optional<Quantity> value = quantity(entry.value(), bound, "value", checks);
        if (entry.low().isPresent() != entry.high().isPresent()) {
            String hint = "write both ends of the range, or neither";
            String written = entry.low().isPresent() ? "low" : "high";
            checks.wrong(bound.at(written), written + " stands alone", hint);
            return Optional.empty();
        }
        if (entry.low().isEmpty()) {
            return value.map(found -> Estimate.exact(found.value(), found.unit()));
        }
        String unit = unit(entry.value());
        Optional<Quantity> low = quantity(with(unit, entry.low().get()), bound, "low", checks);
        Optional<Quantity> high = quantity(with(unit, entry.high().get()), bound, "high", checks);
        if (value.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return between(bound, low.get(), value.get(), high.get(), checks);
    }

    private static Optional<Estimate> between(
            Bound<Entry> bound, Quantity low, Quantity value, Quantity high, Checks checks) {
        String unit = "is not in the unit of the value";
        checks.that(low.unit().equals(value.unit()), bound, unit, "", "low");
        checks.that(high.unit().equals(value.unit()), bound, unit, "", "high");
        if (checks.passed()) {
            checks.that(low.value() <= value.value(), bound, "is above the value", "", "low");
            checks.that(high.value() >= value.value(), bound, "is below the value", "", "high");
        }
        return checks.passed()
                ? Optional.of(
                        Estimate.between(low.value(), value.value(), high.value(), value.unit()))
                : Optional.empty();
    }

    private static Optional<Quantity> quantity(
            String text, Bound<Entry> bound, String key, Checks checks) {
        Parsed<Quantity> parsed = Values.quantity(text);
        if (parsed instanceof Parsed.Wrong<Quantity> wrong) {
            checks.wrong(bound.at(key), key + ": " + wrong.what(), wrong.hint());
            return Optional.empty();
        }
        return Optional.of(((Parsed.Value<Quantity>) parsed).value());
    }

    /** The blank and the unit of a quantity; empty for a pure number. */
    private static String unit(String quantity) {
        int space = quantity.indexOf(' ');
        return space < 0 ? "" : quantity.substring(space);
    }

    private static String with(String unit, String number) {
        return number.indexOf(' ') < 0 ? number + unit : number;
    }
}
