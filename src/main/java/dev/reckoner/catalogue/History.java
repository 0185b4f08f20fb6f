package dev.reckoner.catalogue;

import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What one thing cost over time, in steps. Prices are seen on single days: between the last day
 * with one price and the first with the next, the day of the change is unknown.
 *
 * @param name of the price
 * @param steps the oldest first; no two neighbours have the same price
 */
public record History(Name name, List<Step> steps) {

    public History {
        steps = List.copyOf(steps);
    }

    /**
     * A price for as long as it was seen to last.
     *
     * @param seen days on which a source showed it, ascending, at least one
     * @param to the first day on which it was seen no more; empty while it lasts
     * @param withdrawn whether nothing was on offer on that day
     * @param figures the price as each row of the data states it, the oldest first, at least one
     */
    public record Step(List<Day> seen, Optional<Day> to, boolean withdrawn, List<Figure> figures) {

        public Step {
            seen = List.copyOf(new TreeSet<>(seen));
            figures = List.copyOf(figures);
        }

        /** The first day on which it was seen. */
        public Day from() {
            return seen.get(0);
        }

        /** The last day on which it was seen. */
        public Day lastSeen() {
            return seen.get(seen.size() - 1);
        }

        /** The price, as the latest row states it. */
        public Figure price() {
            return figures.get(figures.size() - 1);
        }

        /** Whether it was the last known price on a day. */
        public boolean heldOn(Day day) {
            return from().compareTo(day) <= 0 && to.map(end -> day.compareTo(end) < 0).orElse(true);
        }

        private Optional<Step> until(Day day) {
            List<Day> known = seen.stream().filter(d -> d.compareTo(day) <= 0).toList();
            Optional<Day> end = to.filter(e -> e.compareTo(day) <= 0);
            boolean gone = withdrawn && end.isPresent();
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Step(known, end, gone, figures));
        }

        /** Another price counts from a day on; until then, after a gap, nothing was on offer. */
        private Step before(Day next) {
            if (to.isPresent() && to.get().compareTo(next) <= 0) {
                return new Step(seen, to, !to.get().equals(next), figures);
            }
            List<Day> days = seen.stream().filter(d -> d.compareTo(next) < 0).toList();
            return new Step(days, Optional.of(next), false, figures);
        }

        private Step withdrawnFrom(Day day) {
            Step ended = before(day);
            return new Step(ended.seen, ended.to, true, figures);
        }

        /** The same price in another row that goes on where this one ends. */
        private boolean goesOn(Step next) {
            return to.equals(Optional.of(next.from())) && price().value() == next.price().value();
        }

        private Step with(Step next) {
            List<Day> days = new ArrayList<>(seen);
            days.addAll(next.seen);
            List<Figure> all = new ArrayList<>(figures);
            all.addAll(next.figures);
            return new Step(days, next.to, next.withdrawn, all);
        }
    }

    /** The prices of an offer. */
    public static History of(Offer offer) {
        List<Step> steps = new ArrayList<>();
        for (DatedPrice dated : offer.prices()) {
            Optional<Figure> price = offer.figure(dated);
            price.ifPresent(
                    p -> append(steps, dated.from(), dated.observed(), dated.to(), List.of(p)));
            if (price.isEmpty() && !steps.isEmpty()) {
                int last = steps.size() - 1;
                steps.set(last, steps.get(last).withdrawnFrom(dated.from()));
            }
        }
        return new History(new Name("instance-price", offer.name()), steps);
    }

    /**
     * The prices of tokens of one kind.
     *
     * @param length of a conversation in tokens, for prices that go by it; 0 for the lowest price
     */
    public static History of(Hosted hosted, TokenPrice.Kind kind, double length) {
        List<Step> steps = new ArrayList<>();
        TreeSet<Day> days = new TreeSet<>();
        hosted.prices().forEach(price -> days.add(price.from()));
        for (Day day : days) {
            Optional<TokenPrice> held = hosted.on(day, length).filter(p -> p.from().equals(day));
            held.ifPresent(
                    price -> {
                        List<Figure> figures = hosted.figure(price, kind).stream().toList();
                        append(steps, day, price.observed(), price.to(), figures);
                    });
        }
        return new History(new Name(kind.term(), hosted.name()), steps);
    }

    private static void append(
            List<Step> steps, Day from, List<Day> observed, Optional<Day> to, List<Figure> price) {
        if (price.isEmpty()) {
            return;
        }
        List<Day> seen = new ArrayList<>(observed);
        seen.add(from);
        Step step = new Step(seen, to, false, price);
        int last = steps.size() - 1;
        if (last >= 0) {
            steps.set(last, steps.get(last).before(from));
        }
        if (last >= 0 && steps.get(last).goesOn(step)) {
            steps.set(last, steps.get(last).with(step));
        } else {
            steps.add(step);
        }
    }

    /** What of it was known on a day. */
    public History until(Day day) {
        return new History(name, steps.stream().flatMap(s -> s.until(day).stream()).toList());
    }

    /** The price that held on a day, as far as is known. */
    public Optional<Step> on(Day day) {
        return steps.stream().filter(step -> step.heldOn(day)).findFirst();
    }
}
