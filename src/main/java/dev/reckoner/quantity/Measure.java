package dev.reckoner.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Quantities as data files write them: a number, a space, a unit ({@code 80 GiB}). */
public final class Measure {

    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final Map<String, Quantity> UNITS = units();

    private Measure() {}

    private static Map<String, Quantity> units() {
        Unit byteRate = Unit.BYTE.per(Unit.of(Dimension.SECOND));
        Unit usd = Unit.USD;
        Map<String, Quantity> units = new TreeMap<>();
        units.put("B", new Quantity(1, Unit.BYTE));
        units.put("GB", new Quantity(1e9, Unit.BYTE));
        units.put("GiB", new Quantity(GIB, Unit.BYTE));
        units.put("B/device", new Quantity(1, Unit.BYTE.per(Unit.DEVICE)));
        units.put("GB/device", new Quantity(1e9, Unit.BYTE.per(Unit.DEVICE)));
        units.put("GB/s", new Quantity(1e9, byteRate));
        units.put("Gbit/s", new Quantity(1e9 / 8, byteRate));
        units.put("flop/B", new Quantity(1, Unit.of(Dimension.FLOP).per(Unit.BYTE)));
        units.put("us", new Quantity(1e-6, Unit.of(Dimension.SECOND)));
        units.put("W", new Quantity(1, Unit.of(Dimension.WATT)));
        units.put("second", new Quantity(1, Unit.of(Dimension.SECOND)));
        units.put("flop/byte", new Quantity(1, Unit.of(Dimension.FLOP).per(Unit.BYTE)));
        units.put("USD", new Quantity(1, usd));
        units.put("USD/plate", new Quantity(1, usd.per(Unit.PLATE)));
        units.put("EUR/plate", new Quantity(1, Unit.EUR.per(Unit.PLATE)));
        units.put("USD/lb", new Quantity(1, usd.per(Unit.POUND)));
        units.put("hours/month", new Quantity(1, Unit.HOUR.per(Unit.MONTH)));
        units.put("USD/kW/month", new Quantity(1, usd.per(Unit.KILOWATT).per(Unit.MONTH)));
        units.put("USD/person/year", new Quantity(1, usd.per(Unit.PERSON).per(Unit.YEAR)));
        units.put("USD/kWh", new Quantity(1, usd.per(Unit.KILOWATT_HOUR)));
        units.put("EUR/kWh", new Quantity(1, Unit.EUR.per(Unit.KILOWATT_HOUR)));
        units.put("CNY/kWh", new Quantity(1, Unit.CNY.per(Unit.KILOWATT_HOUR)));
        units.put("USD/EUR", new Quantity(1, usd.per(Unit.EUR)));
        units.put("USD/CNY", new Quantity(1, usd.per(Unit.CNY)));
        units.put("g/kWh", new Quantity(1, Unit.GRAM.per(Unit.KILOWATT_HOUR)));
        units.put("kg", new Quantity(1000, Unit.GRAM));
        units.put("kW", new Quantity(1, Unit.KILOWATT));
        units.put(
                "hours/month/person", new Quantity(1, Unit.HOUR.per(Unit.MONTH).per(Unit.PERSON)));
        units.put("/year", new Quantity(1, Unit.NONE.per(Unit.YEAR)));
        units.put("years", new Quantity(1, Unit.YEAR));
        units.put("days", new Quantity(1, Unit.DAY));
        units.put("tokens", new Quantity(1, Unit.TOKEN));
        units.put("tokens/s", new Quantity(1, Unit.TOKEN.per(Unit.SECOND)));
        units.put("", new Quantity(1, Unit.NONE));
        return units;
    }

    /** The units that can be written. */
    public static Iterable<String> known() {
        return UNITS.keySet();
    }

    /** One of a unit, in the units we reckon in. */
    public static Optional<Quantity> unit(String written) {
        return Optional.ofNullable(UNITS.get(written));
    }

    /** Reads {@code 80 GiB} or {@code 0.98}; empty when the number or the unit is not one. */
    public static Optional<Quantity> parse(String text) {
        int space = text.indexOf(' ');
        String number = space < 0 ? text : text.substring(0, space);
        String unit = space < 0 ? "" : text.substring(space + 1);
        Quantity one = UNITS.get(unit);
        if (one == null || !isNumber(number)) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(Double.parseDouble(number) * one.value(), one.unit()));
    }

    /** Digits with at most one point inside, and not so many that they stop being exact. */
    public static boolean isNumber(String text) {
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i > 0 && i < text.length() - 1;
            if (c == '.' && inside && !point) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 18;
    }
}
