package dev.reckoner.throughput;

import dev.reckoner.provenance.Expr;
import dev.reckoner.quantity.Unit;

/**
 * A step of the sums about speed.
 *
 * @param term what it gives; later formulas refer to it by this
 * @param unit of the result
 * @param expr over the terms of facts ({@link Facts}) and of earlier formulas
 */
public record Formula(String term, Unit unit, Expr expr) {}
