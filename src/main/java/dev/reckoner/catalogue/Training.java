package dev.reckoner.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a model was trained, as far as its maker tells.
 *
 * @param tokens read in pre-training, repetitions included
 */
public record Training(OptionalDouble tokens, Optional<Run> run) {

    /** Nothing is told. */
    public static final Training UNTOLD = new Training(OptionalDouble.empty(), Optional.empty());

    /**
     * A training run.
     *
     * @param hours of single devices, such as 2,788,000 of an H800, trials before the run aside
     */
    public record Run(double hours, Accelerator on) {
        public Run {
            Objects.requireNonNull(on);
        }
    }

    public Training {
        Objects.requireNonNull(tokens);
        Objects.requireNonNull(run);
    }
}
