package dev.reckoner.workload;

import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.Rate;
import dev.reckoner.catalogue.RateKind;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Servers that no catalogue has, at prices that never change.
 *
 * @param count accelerators in one server
 * @param server USD for one
 * @param kilowatts that one draws at most
 * @param tariff USD for a kilowatt-hour
 * @param grams of greenhouse gases for a kilowatt-hour
 * @param space USD for a kilowatt and month
 * @param salary USD for a person and year
 */
public record Owned(
        int count,
        double server,
        double kilowatts,
        double tariff,
        double pue,
        double grams,
        OptionalDouble space,
        OptionalDouble salary) {

    private static final Unit TARIFF = Unit.USD.per(Unit.KILOWATT_HOUR);
    private static final Unit SPACE = Unit.USD.per(Unit.KILOWATT).per(Unit.MONTH);
    private static final Unit SALARY = Unit.USD.per(Unit.PERSON).per(Unit.YEAR);

    /** Servers that cost nothing but their price: no electricity, no space, nobody to pay. */
    public static Owned bought(int count, double usd) {
        return new Owned(count, usd, 1, 0, 1, 0, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The same with electricity at a tariff, on a site with a PUE. */
    public Owned powered(double usdPerKilowattHour, double sitePue) {
        return new Owned(
                count, server, kilowatts, usdPerKilowattHour, sitePue, grams, space, salary);
    }

    /** The same where a kilowatt-hour emits so many grams. */
    public Owned emitting(double other) {
        return new Owned(count, server, kilowatts, tariff, pue, other, space, salary);
    }

    /** The same with everything that costs money at k times its price. */
    public Owned times(double k) {
        return new Owned(
                count,
                k * server,
                kilowatts,
                k * tariff,
                pue,
                grams,
                times(k, space),
                times(k, salary));
    }

    private static OptionalDouble times(double k, OptionalDouble price) {
        return price.isPresent() ? OptionalDouble.of(k * price.getAsDouble()) : price;
    }

    /** Them alone, with the machines in use for a share of the time. */
    public Payment used(double share) {
        return new Payment(Optional.of(profile()), Optional.empty(), OptionalDouble.of(share));
    }

    public OwnProfile profile() {
        return new OwnProfile(
                "owned",
                "Owned",
                "card",
                count,
                rate(RateKind.SERVER_PRICE, server, Unit.USD),
                rate(RateKind.SERVER_POWER, kilowatts, Unit.KILOWATT),
                rate(RateKind.ELECTRICITY_INDUSTRIAL, tariff, TARIFF),
                Optional.empty(),
                rate(RateKind.PUE, pue, Unit.NONE),
                rate(RateKind.CARBON, grams, Unit.GRAM.per(Unit.KILOWATT_HOUR)),
                rate(RateKind.COLOCATION, space, SPACE),
                rate(RateKind.SALARY, salary, SALARY),
                Optional.empty(),
                Map.of());
    }

    private static Optional<Rate> rate(RateKind kind, OptionalDouble value, Unit unit) {
        return value.isPresent()
                ? Optional.of(rate(kind, value.getAsDouble(), unit))
                : Optional.empty();
    }

    /** A value from the first day of 2020 on. */
    public static Rate rate(RateKind kind, double value, Unit unit) {
        Quantity meant = kind.meant(new Quantity(value, unit)).orElseThrow();
        Day from = new Day(2020, 1, 1);
        return new Rate(
                kind.id() + "/made-up",
                kind,
                "Made up",
                List.of(new Rate.Dated(from, meant, Shape.CITATION)));
    }
}
