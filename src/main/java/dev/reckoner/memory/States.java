package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;

/**
 * What recurrent layers keep of one sequence, whatever its length: tables in 32 bits, and in 16
 * bits what a convolution sees of earlier tokens. Linear attention keeps a table of key by value
 * for each value head; a state space so many numbers for each value of a head.
 *
 * <p>Nemotron 3 Nano 30B-A3B, from its config.json: 23 · (4 · 64 · 64 · 128 + 2 · 3 · (4,096 + 2 ·
 * 8 · 128)) = 49,082,368 bytes.
 */
public final class States {

    private States() {}

    /** Bytes of the states of a model that has such layers. */
    public static Figure of(Scenario scenario) {
        Model model = scenario.deployment().model();
        Geometry geometry = new Geometry(model);
        Sum sum = new Sum();
        Expr layers = sum.put(layers(geometry, model));
        Sight.Recurrent recurrent = model.recurrent().orElseThrow();
        Expr bytes =
                recurrent instanceof Sight.Linear linear
                        ? linear(linear, geometry, sum)
                        : space((Sight.StateSpace) recurrent, geometry, sum);
        return sum.is(
                "linear-states:" + model.id(),
                scenario.modelName("linear-states"),
                product(layers, bytes));
    }

    static Figure layers(Geometry geometry, Model model) {
        return geometry.layers("linear-layers", model.recurrentLayers());
    }

    private static Expr linear(Sight.Linear linear, Geometry geometry, Sum sum) {
        Expr keyDim = sum.put(geometry.layers("linear-key-dim", linear.keyDim()));
        Expr values =
                product(
                        sum.put(geometry.layers("linear-value-heads", linear.valueHeads())),
                        sum.put(geometry.layers("linear-value-dim", linear.valueDim())));
        Expr table = product(num(4, Unit.BYTE), values, keyDim);
        if (linear.convolution() == 0) {
            return table;
        }
        Expr keys =
                product(
                        num(2),
                        sum.put(geometry.layers("linear-key-heads", linear.keyHeads())),
                        keyDim);
        Expr inputs = product(earlier(linear.convolution(), geometry, sum), sum(keys, values));
        return sum(table, product(num(2, Unit.BYTE), inputs));
    }

    private static Expr space(Sight.StateSpace space, Geometry geometry, Sum sum) {
        Expr inner = inner(space, geometry, sum);
        Expr state = sum.put(geometry.layers("state-size", space.state()));
        Expr table = product(num(4, Unit.BYTE), inner, state);
        Expr inputs =
                product(
                        earlier(space.convolution(), geometry, sum),
                        sum(inner, shared(space, geometry, sum, state)));
        return sum(table, product(num(2, Unit.BYTE), inputs));
    }

    private static Expr earlier(int convolution, Geometry geometry, Sum sum) {
        return new Expr.Sub(sum.put(geometry.layers("convolution", convolution)), num(1));
    }

    /** Values of all heads of a state space. */
    static Expr inner(Sight.StateSpace space, Geometry geometry, Sum sum) {
        return product(
                sum.put(geometry.layers("state-heads", space.heads())),
                sum.put(geometry.layers("state-head-dim", space.headDim())));
    }

    /** What all groups write to and read from their states. */
    static Expr shared(Sight.StateSpace space, Geometry geometry, Sum sum, Expr state) {
        return product(num(2), sum.put(geometry.layers("state-groups", space.groups())), state);
    }
}
