package dev.reckoner.provenance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sum in the making: figures are put in under the name of their term, and the formula refers to
 * them by it. A sum into which something missing was put has no figure, for the reason of the first
 * that is missing.
 */
public final class Sum {

    private final Map<String, Figure> inputs = new LinkedHashMap<>();
    private Optional<Missing> missing = Optional.empty();

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

    /** Puts in what may be missing. */
    public Expr put(Answer answer) {
        if (answer instanceof Figure figure) {
            return put(figure);
        }
        missing = missing.or(() -> Optional.of((Missing) answer));
        return Expr.ref("");
    }

    /**
     * The figure that the formula gives for what was put in.
     *
     * @throws IllegalStateException where something missing was put in
     */
    public Figure is(String id, Name name, Expr formula) {
        if (missing.isPresent()) {
            throw new IllegalStateException(id + " lacks " + missing.get());
        }
        return Figure.computed(id, name, formula, inputs);
    }

    /** The same where something may be missing. */
    public Answer answer(String id, Name name, Expr formula) {
        return missing.<Answer>map(known -> known).orElseGet(() -> is(id, name, formula));
    }
}
