package dev.reckoner.scenario;

import dev.reckoner.provenance.Answer;
import dev.reckoner.quantity.Unit;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.function.Function;

/**
 * Something that can be asked of every scenario.
 *
 * @param id in kebab-case, as articles name it and words files explain it
 * @param unit of every figure it gives
 * @param format in which it is printed unless an author wants another; no short one, since tables
 *     and charts use it
 */
public record Metric(String id, Unit unit, Format format, Function<Scenario, Answer> answer) {

    public Metric {
        if (format.isShort()) {
            throw new IllegalArgumentException(id + " stands in tables, which have full numbers");
        }
    }

    /** A metric that is printed as its unit usually is. */
    Metric(String id, Unit unit, Function<Scenario, Answer> answer) {
        this(id, unit, Format.usual(unit), answer);
    }
}
