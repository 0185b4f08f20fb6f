package dev.reckoner.price;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ways to pay for the same tokens of a month, as far as their costs are known.
 *
 * @param known the least first
 */
public record Ways(List<Way> known) {

    /** What is said where none is clearly the cheapest, in the place of its kind's id. */
    public static final String TOO_CLOSE = "too-close-to-call";

    /** To rent machines, to buy them, or to buy the tokens. */
    public enum Kind {
        RENT,
        OWN,
        API;

        /** The word in tables, and the end of its key in words files. */
        public String id() {
            return switch (this) {
                case RENT -> "rent";
                case OWN -> "own";
                case API -> "api";
            };
        }
    }

    /**
     * One way.
     *
     * @param monthly USD a month
     */
    public record Way(Kind kind, Figure monthly) {}

    public Ways {
        known =
                known.stream()
                        .sorted(Comparator.comparingDouble(way -> way.monthly().value()))
                        .toList();
    }

    /** All ways that a scenario names: what its machines make, paid for in each. */
    public static Ways of(Scenario scenario) {
        List<Way> ways = new ArrayList<>();
        add(ways, Kind.RENT, Rent.monthly(scenario));
        add(ways, Kind.OWN, Ownership.monthly(scenario));
        add(ways, Kind.API, Api.monthly(scenario));
        return new Ways(ways);
    }

    private static void add(List<Way> ways, Kind kind, Answer answer) {
        if (answer instanceof Figure figure) {
            ways.add(new Way(kind, figure));
        }
    }

    /**
     * The cheapest way of several; none where another's range begins before the end of its own:
     * that is too close to call.
     */
    public Optional<Way> cheapest() {
        if (known.size() < 2) {
            return Optional.empty();
        }
        List<Range> ranges = known.stream().map(way -> way.monthly().estimate().range()).toList();
        return clear(ranges) ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** Whether the first of several ends before any other begins. */
    static boolean clear(List<Range> ranges) {
        double end = ranges.get(0).high();
        return ranges.stream().skip(1).allMatch(range -> range.low() > end);
    }
}
