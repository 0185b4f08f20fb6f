package dev.reckoner.catalogue;

import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A way to store weights. Files of one format may mix several: rules for single matrices come
 * first, then what tensor classes keep, then the base.
 *
 * @param bits for one weight, scales and offsets included
 * @param base id of the format of whatever no rule names; this one if empty
 * @param keeps tensor classes that stay in another format, with its id
 * @param rules for single matrices; the first that holds decides
 * @param rows which rows can be stored; empty if all can
 * @param arithmetic in which the weights are multiplied
 */
public record WeightFormat(
        String id,
        String name,
        double bits,
        Optional<String> base,
        Map<TensorClass, String> keeps,
        List<Rule> rules,
        Optional<Rows> rows,
        Arithmetic arithmetic,
        Citations citations) {

    /**
     * That a matrix is stored in another format.
     *
     * @param when all that must be so; none if always
     * @param format its id
     */
    public record Rule(TensorPart part, List<Circumstance> when, String format) {
        public Rule {
            when = List.copyOf(when);
        }

        /** Whether this rule is about a model's matrix. */
        public boolean holds(TensorPart asked, Model model, Circumstance.Position at) {
            if (part != asked) {
                return false;
            }
            for (Circumstance circumstance : when) {
                if (!circumstance.holds(model, at)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Rows are stored in whole blocks.
     *
     * @param of weights in a block
     * @param otherwise id of the format of a matrix whose rows do not divide by it
     */
    public record Rows(int of, String otherwise) {}

    public WeightFormat {
        keeps = Collections.unmodifiableMap(new TreeMap<>(keeps));
        rules = List.copyOf(rules);
    }

    /** A format that stores everything alike. */
    public WeightFormat(
            String id,
            String name,
            double bits,
            Map<TensorClass, String> keeps,
            Citations citations) {
        this(
                id,
                name,
                bits,
                Optional.empty(),
                keeps,
                List.of(),
                Optional.empty(),
                Arithmetic.BF16,
                citations);
    }

    /** Formats stand in maps, and ids tell them apart at once. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Bits for one parameter. */
    public Figure bitsFigure() {
        return citations.given("bits", "bits", bits, Unit.of(Dimension.BIT));
    }
}
