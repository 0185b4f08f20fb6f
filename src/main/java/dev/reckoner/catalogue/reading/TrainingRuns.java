package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Training;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what a model's file says of its training. */
final class TrainingRuns {

    /** A run as written: hours of single devices, and the id of what they were. */
    record Run(
            @Says("Hours of single devices.") double hours,
            @Says("Id of what they were.") Bound<String> accelerator) {}

    private final Ids accelerators;
    private final Map<String, Accelerator> known;

    /**
     * @param known accelerators that could be read
     */
    TrainingRuns(Ids accelerators, Map<String, Accelerator> known) {
        this.accelerators = accelerators;
        this.known = known;
    }

    void check(Bound<Run> run, Checks checks) {
        checks.positive(run.value().hours(), run, "hours");
        Bound<String> on = run.value().accelerator();
        accelerators.check(on.value(), on.at(), checks);
    }

    /** What is known of a training; a run on what could not be read is not. */
    Training training(Optional<Double> tokens, Optional<Bound<Run>> run) {
        return new Training(
                tokens.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                run.map(Bound::value)
                        .filter(written -> known.containsKey(written.accelerator().value()))
                        .map(this::run));
    }

    private Training.Run run(Run written) {
        return new Training.Run(written.hours(), known.get(written.accelerator().value()));
    }
}
