package dev.reckoner.wording;

import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import java.util.Arrays;

/** Units by their text. */
final class Units {

    private Units() {}

    /** The unit written so, in whatever order. */
    static Unit of(String text) {
        String[] parts = text.split("/");
        Unit unit = Unit.NONE;
        for (int i = 0; i < parts.length; i++) {
            for (String symbol : parts[i].split("\\*")) {
                Unit one = symbol.isEmpty() || symbol.equals("1") ? Unit.NONE : one(symbol);
                unit = i == 0 ? unit.times(one) : unit.per(one);
            }
        }
        return unit;
    }

    private static Unit one(String symbol) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.symbol().equals(symbol))
                .findFirst()
                .map(Unit::of)
                .orElseThrow(() -> new IllegalArgumentException("no unit " + symbol));
    }
}
