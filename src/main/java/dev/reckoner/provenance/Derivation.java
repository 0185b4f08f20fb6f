package dev.reckoner.provenance;

import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a figure came about. */
public sealed interface Derivation {

    /** A fact that a source states. */
    record Given(Citation citation) implements Derivation {
        public Given {
            Objects.requireNonNull(citation);
        }
    }

    /**
     * A choice of ours.
     *
     * @param reason why this value, by language tag
     * @param citations what the choice leans on; may be empty
     */
    record Assumed(Map<String, String> reason, List<Citation> citations) implements Derivation {
        public Assumed {
            reason = Collections.unmodifiableMap(new LinkedHashMap<>(reason));
            citations = List.copyOf(citations);
        }
    }

    /** A result that a source measured, and under which conditions. */
    record Measured(Citation citation, String conditions) implements Derivation {
        public Measured {
            Objects.requireNonNull(citation);
            Objects.requireNonNull(conditions);
        }
    }

    /**
     * A number that makes a formula agree with measurements.
     *
     * @param measurements how many it was fitted on
     * @param on the day of the fit
     */
    record Fitted(int measurements, Day on) implements Derivation {
        public Fitted {
            Objects.requireNonNull(on);
        }
    }

    /** What somebody set for the question asked, such as a number of tokens. */
    record Asked() implements Derivation {}

    /**
     * A pick among candidates.
     *
     * @param rule key of the words files: why this one
     * @param rejected the others that were looked at, each with its reason
     * @param inputs figures that decided
     */
    record Chosen(String rule, List<Rejected> rejected, Map<String, Figure> inputs)
            implements Derivation {
        public Chosen {
            Objects.requireNonNull(rule);
            rejected = List.copyOf(rejected);
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        }
    }

    /**
     * A candidate that was not taken.
     *
     * @param what such as {@code 8 × H100}
     * @param reason key of the words files; its sentence says also what would make it work
     * @param about what the sentence names, in its order
     */
    record Rejected(String what, String reason, List<Figure> about) {
        public Rejected {
            Objects.requireNonNull(what);
            Objects.requireNonNull(reason);
            about = List.copyOf(about);
        }
    }

    /**
     * What a sum shows beside its result.
     *
     * @param reason key of the words files
     * @param about what its sentence names, in its order
     */
    record Remark(String reason, List<Figure> about) {
        public Remark {
            Objects.requireNonNull(reason);
            about = List.copyOf(about);
        }
    }

    /**
     * A sum.
     *
     * @param formula what is evaluated, and printed
     * @param inputs the figure behind each symbol of the formula, in reading order
     * @param remark on the result, such as what takes most of a time
     */
    record Computed(Expr formula, Map<String, Figure> inputs, Optional<Remark> remark)
            implements Derivation {

        public Computed(Expr formula, Map<String, Figure> inputs) {
            this(formula, inputs, Optional.empty());
        }

        public Computed {
            Objects.requireNonNull(formula);
            Objects.requireNonNull(remark);
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        }

        /** The formula's value for the inputs. */
        public Estimate result() {
            return formula.evaluate(symbol -> inputs.get(symbol).estimate());
        }
    }
}
