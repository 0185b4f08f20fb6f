package dev.reckoner.wording;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.ref;

import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Expr.CeilDiv;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures to print. */
final class Sums {

    private Sums() {}

    /** The rent of whole machines, with a factor that only changes the unit. */
    static Figure rent() {
        Expr formula =
                product(
                        new CeilDiv(ref("cards"), ref("each")),
                        num(1, Unit.INSTANCE),
                        ref("price"),
                        ref("hours"));
        return Figure.computed(
                "r1.monthly-cost",
                new Name("monthly-cost", "DeepSeek R1"),
                formula,
                Map.of(
                        "cards", input("accelerators", 16, ""),
                        "each", input("per-instance", 8, ""),
                        "price", input("instance-price", 98.32, "usd/instance/hour"),
                        "hours", input("hours-per-month", 730, "hour/month")));
    }

    /** Of an expression over pure numbers, named a, b, c …, all with the same term. */
    static Figure of(Expr formula, double... values) {
        Map<String, Figure> inputs = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            String symbol = String.valueOf((char) ('a' + i));
            inputs.put(
                    symbol,
                    new Figure(
                            symbol,
                            new Name("monthly-cost", symbol),
                            Estimate.exact(values[i], Unit.NONE),
                            new Asked()));
        }
        return Figure.computed("sum", new Name("expression", ""), formula, inputs);
    }

    static Figure input(String term, double value, String unit) {
        return new Figure(
                term,
                new Name(term, "p5.48xlarge"),
                Estimate.exact(value, Units.of(unit)),
                new Asked());
    }

    static Computed computed(Figure figure) {
        return (Computed) figure.derivation();
    }
}
