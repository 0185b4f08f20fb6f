package dev.reckoner.catalogue;

import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way to store weights.
 *
 * @param bits for one weight, scales and offsets included
 * @param keeps tensor classes that stay in another format, with its id
 */
public record WeightFormat(
        String id, String name, double bits, Map<TensorClass, String> keeps, Citations citations) {

    public WeightFormat {
        keeps = Collections.unmodifiableMap(new TreeMap<>(keeps));
    }

    /** Bits for one parameter. */
    public Figure bitsFigure() {
        return citations.given("bits", "bits", bits, Unit.of(Dimension.BIT));
    }
}
