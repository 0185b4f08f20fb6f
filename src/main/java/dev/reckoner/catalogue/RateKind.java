package dev.reckoner.catalogue;

import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rate says, and the units in which it may be written. */
public enum RateKind {
    ELECTRICITY_INDUSTRIAL("electricity-industrial", Unit.NONE, Units.TARIFFS),
    ELECTRICITY_COMMERCIAL("electricity-commercial", Unit.NONE, Units.TARIFFS),
    ELECTRICITY_HOUSEHOLD("electricity-household", Unit.NONE, Units.TARIFFS),
    /** In bulk, without what the grid charges. */
    ELECTRICITY_WHOLESALE("electricity-wholesale", Unit.NONE, Units.TARIFFS),
    /** Of greenhouse gases, for electricity from the grid. */
    CARBON("carbon", Unit.NONE, List.of(Unit.GRAM.per(Unit.KILOWATT_HOUR))),
    /** Energy of a whole site for each unit that its machines use. */
    PUE("pue", Unit.NONE, List.of(Unit.NONE)),
    /** Dollars for one of another currency. */
    EXCHANGE("exchange-rate", Unit.NONE, List.of(Unit.USD.per(Unit.EUR), Unit.USD.per(Unit.CNY))),
    SALARY("salary", Unit.NONE, List.of(Unit.USD.per(Unit.PERSON).per(Unit.YEAR))),
    /** Space with power and cooling ready, without the electricity. */
    COLOCATION("colocation", Unit.NONE, List.of(Unit.USD.per(Unit.KILOWATT).per(Unit.MONTH))),
    SERVER_PRICE("server-price", Unit.INSTANCE, List.of(Unit.USD)),
    ACCELERATOR_PRICE("accelerator-price", Unit.DEVICE, List.of(Unit.USD)),
    /** Over which a company writes its servers off. */
    SERVER_LIFE("server-life", Unit.NONE, List.of(Unit.YEAR)),
    /** The most that a whole server draws. */
    SERVER_POWER("server-power", Unit.INSTANCE, List.of(Unit.KILOWATT)),
    /** What a whole server draws at work. */
    SERVER_LOAD("server-load", Unit.INSTANCE, List.of(Unit.KILOWATT)),
    /** Greenhouse gases of making a server. */
    SERVER_EMBODIED("server-embodied", Unit.INSTANCE, List.of(Unit.GRAM)),
    /** Share of time or of capacity that somebody found in use. */
    OBSERVED_UTILISATION("observed-utilisation", Unit.NONE, List.of(Unit.NONE)),
    /** Dry pasta in shops. */
    PASTA_PRICE("pasta-price", Unit.NONE, List.of(Unit.USD.per(Unit.POUND))),
    /** A plate of pasta in a restaurant. */
    PLATE_PRICE("plate-price", Unit.NONE, List.of(Unit.EUR.per(Unit.PLATE)));

    private static final class Units {
        private static final List<Unit> TARIFFS =
                List.of(
                        Unit.USD.per(Unit.KILOWATT_HOUR),
                        Unit.EUR.per(Unit.KILOWATT_HOUR),
                        Unit.CNY.per(Unit.KILOWATT_HOUR));
    }

    private final String id;
    private final Unit each;
    private final List<Unit> units;

    RateKind(String id, Unit each, List<Unit> units) {
        this.id = id;
        this.each = each;
        this.units = units;
    }

    /** The name of its file, and the term by which words files explain it. */
    public String id() {
        return id;
    }

    /** The kind of that name. */
    public static Optional<RateKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Whether it is what a unit of electricity costs. */
    public boolean isTariff() {
        return units.equals(Units.TARIFFS);
    }

    /** What is meant by a written quantity; nothing where its unit does not fit. */
    public Optional<Quantity> meant(Quantity written) {
        return units.contains(written.unit())
                ? Optional.of(new Quantity(written.value(), written.unit().per(each)))
                : Optional.empty();
    }
}
