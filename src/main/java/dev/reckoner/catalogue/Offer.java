package dev.reckoner.catalogue;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a provider lets, and its prices over time.
 *
 * @param id {@code provider/instance/region/terms}
 * @param provider what a reader calls it
 * @param terms one of {@link #TERMS}
 * @param accelerator id
 * @param assumed whether that is assumed, because its source leaves open which form of it is let
 * @param count accelerators in one instance
 * @param byDevice whether single accelerators of a larger machine can be had
 * @param host what comes with the accelerators in one instance
 * @param prices USD for an hour of one instance, oldest first
 */
public record Offer(
        String id,
        String provider,
        String instance,
        String region,
        String terms,
        String accelerator,
        boolean assumed,
        int count,
        boolean byDevice,
        Optional<Host> host,
        List<DatedPrice> prices) {

    /** USD for one instance and hour. */
    public static final Unit RATE = Unit.USD.per(Unit.HOUR).per(Unit.INSTANCE);

    /** By the hour, for as long as one likes. */
    public static final String ON_DEMAND = "on-demand";

    /**
     * By the hour; reserved for years, whether used or not; what may be taken back any time, at a
     * price that was seen or at one that its source reckoned; and reserved for days.
     */
    public static final List<String> TERMS =
            List.of(
                    ON_DEMAND,
                    "reserved-1y",
                    "reserved-3y",
                    "spot",
                    "spot-estimated",
                    "capacity-block");

    public Offer {
        prices = List.copyOf(prices);
    }

    /** What a reader calls it. */
    public String name() {
        return provider + " " + instance;
    }

    /** Accelerators that stand in one machine and can share a layer. */
    public int machine(Accelerator accelerator) {
        return byDevice ? accelerator.perNode() : count;
    }

    /** The price that held on a day. */
    public Optional<DatedPrice> on(Day day) {
        for (DatedPrice price : prices) {
            if (price.heldOn(day)) {
                return Optional.of(price);
            }
        }
        return Optional.empty();
    }

    /** The price on a day as a figure. */
    public Answer price(Day day) {
        Optional<Figure> figure = on(day).flatMap(this::figure);
        return figure.isPresent()
                ? figure.get()
                : new Missing("no-price", List.of(id, day.toString()));
    }

    /** One of its prices as a figure; nothing where it was withdrawn. */
    Optional<Figure> figure(DatedPrice dated) {
        return dated.price()
                .map(
                        price ->
                                new Figure(
                                        "offer:" + id + ".price@" + dated.from(),
                                        new Name("instance-price", name()),
                                        Estimate.exact(price.value(), RATE),
                                        new Given(dated.citation())));
    }

    /** Accelerators in one instance; stated by the source of its prices. */
    public Figure perInstance(Day day) {
        DatedPrice dated = on(day).orElse(prices.get(0));
        return new Figure(
                "offer:" + id + ".count",
                new Name("per-instance", name()),
                Estimate.exact(count, Unit.DEVICE.per(Unit.INSTANCE)),
                new Given(dated.citation()));
    }
}
