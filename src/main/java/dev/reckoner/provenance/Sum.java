package dev.reckoner.provenance;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum in the making: figures are put in under the name of their term, and the formula refers to
 * them by it.
 */
public final class Sum {

    private final Map<String, Figure> inputs = new LinkedHashMap<>();

    /** Puts a figure in and gives the reference to it. */
    public Expr put(Figure figure) {
        String symbol = figure.name().term();
        Figure present = inputs.get(symbol);
        if (present != null && !present.equals(figure)) {
            symbol = figure.id();
        }
        inputs.put(symbol, figure);
        return Expr.ref(symbol);
    }

    /** The figure that the formula gives for what was put in. */
    public Figure is(String id, Name name, Expr formula) {
        return Figure.computed(id, name, formula, inputs);
    }
}
