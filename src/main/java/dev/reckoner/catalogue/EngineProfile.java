package dev.reckoner.catalogue;

import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Unit;

/**
 * How a serving engine uses memory.
 *
 * @param memoryFraction share of a device's memory that it takes
 */
public record EngineProfile(String id, String name, double memoryFraction, Citations citations) {

    public Figure memoryFractionFigure() {
        return citations.given("memory-fraction", "memory_fraction", memoryFraction, Unit.NONE);
    }
}
