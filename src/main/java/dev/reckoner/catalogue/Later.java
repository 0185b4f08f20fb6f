package dev.reckoner.catalogue;

import dev.reckoner.catalogue.History.Step;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What has become of prices by a later day. */
public final class Later {

    private final Map<String, Change> byFigure = new HashMap<>();

    private final Day day;

    private Later(Day day) {
        this.day = day;
    }

    /**
     * What a price has become.
     *
     * @param price that holds now; empty where none is known
     * @param withdrawn whether it is known to be on offer no longer
     * @param by the first day on which that was seen; it changed on this day or before
     */
    public record Change(Optional<Figure> price, boolean withdrawn, Day by) {}

    /** What has become by a day of all prices of the catalogue. */
    public static Later of(Catalogue catalogue, Day day) {
        Later later = new Later(day);
        catalogue.offers().values().forEach(offer -> later.add(History.of(offer)));
        TreeSet<String> ids = new TreeSet<>();
        catalogue.tokenPrices().forEach(price -> ids.add(price.id()));
        ids.forEach(id -> catalogue.hosted(id).ifPresent(hosted -> later.add(hosted)));
        return later;
    }

    /** A price for short conversations lies below the one for long ones. */
    private void add(Hosted hosted) {
        TreeSet<Double> lengths = new TreeSet<>();
        lengths.add(0.0);
        hosted.prices().forEach(price -> price.contextUpTo().ifPresent(l -> lengths.add(l + 1)));
        for (double length : lengths) {
            for (TokenPrice.Kind kind : TokenPrice.Kind.values()) {
                add(History.of(hosted, kind, length));
            }
        }
    }

    private void add(History whole) {
        History history = whole.until(day);
        if (history.steps().isEmpty()) {
            return;
        }
        Step last = history.steps().get(history.steps().size() - 1);
        boolean over = last.to().isPresent();
        for (Step step : history.steps()) {
            if (over || step.price().value() != last.price().value()) {
                Change change =
                        last.to()
                                .map(end -> new Change(Optional.empty(), last.withdrawn(), end))
                                .orElseGet(
                                        () ->
                                                new Change(
                                                        Optional.of(last.price()),
                                                        false,
                                                        last.from()));
                step.figures().forEach(figure -> byFigure.putIfAbsent(figure.id(), change));
            }
        }
    }

    /** The later day. */
    public Day day() {
        return day;
    }

    /** What has become of a price; nothing while it holds, and for what is no price. */
    public Optional<Change> of(Figure figure) {
        return Optional.ofNullable(byFigure.get(figure.id()));
    }
}
