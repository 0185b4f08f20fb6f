package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.memory.DeviceMemory;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Significant;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a model runs on one accelerator, in its own precision or in smaller ones.
 *
 * @param fits the precisions looked at, the model's own first, then from the largest
 */
record Pair(Model model, Accelerator accelerator, List<Fit> fits) {

    private static final Parallelism ALONE = new Parallelism(1, 1);
    private static final List<String> ON_SERVERS = List.of("fp8", "int4-awq");
    private static final List<String> AT_HOME = List.of("q8_0", "q4_k_m", "q2_k");

    /** The straight answer. */
    enum Verdict {
        YES("yes"),
        QUANTISED("quantised"),
        NO("no");

        private final String id;

        Verdict(String id) {
            this.id = id;
        }

        /** As words files and programs have it. */
        String id() {
            return id;
        }
    }

    /**
     * One precision on one accelerator.
     *
     * @param refusal why it does not run; empty where it does
     */
    record Fit(Scenario scenario, Optional<Rejected> refusal) {

        boolean runs() {
            return refusal.isEmpty();
        }

        /** Bytes that the accelerator would have to hold. */
        Figure needed() {
            return new Layout(scenario, ALONE).needed();
        }

        /** Bytes that it has for that. */
        Figure offered() {
            return new Layout(scenario, ALONE).offered();
        }

        /** Tokens a second for one user. */
        Answer speed() {
            return Serving.interactivity(scenario);
        }

        /** Seconds to the first token. */
        Answer firstToken() {
            return Serving.ttft(scenario);
        }
    }

    Pair {
        fits = List.copyOf(fits);
    }

    /** Looks at the precisions that people run on such a machine. */
    static Pair of(Almanac almanac, Model model, Accelerator accelerator) {
        boolean server = accelerator.kind().inServers();
        Set<String> precisions = new LinkedHashSet<>(List.of("native"));
        precisions.addAll(server ? ON_SERVERS : AT_HOME);
        List<Fit> fits = new ArrayList<>();
        double last = Double.MAX_VALUE;
        for (String weights : precisions) {
            Optional<Scenario> scenario =
                    almanac.scenario(model, accelerator, weights, new Count.Exactly(1));
            double bits =
                    scenario.map(s -> s.deployment().precision().weights().bits()).orElse(last);
            // A format of the same name, or no smaller than one before it, answers nothing.
            if (scenario.isPresent() && bits < last && isNew(scenario.get(), fits)) {
                fits.add(fit(scenario.get()));
                last = bits;
            }
        }
        return new Pair(model, accelerator, fits);
    }

    private static boolean isNew(Scenario scenario, List<Fit> fits) {
        return fits.stream().noneMatch(fit -> fit.scenario().label().equals(scenario.label()));
    }

    /** The usual four bits on such a machine, as an id of a precision. */
    static String fourBits(Accelerator accelerator) {
        return accelerator.kind().inServers() ? "int4-awq" : "q4_k_m";
    }

    /** Whether one accelerator is enough in a precision; not where the catalogue lacks it. */
    static boolean alone(Almanac almanac, Model model, Accelerator accelerator, String weights) {
        return almanac.scenario(model, accelerator, weights, new Count.Exactly(1))
                .filter(Pair::hasRoom)
                .map(scenario -> new Layout(scenario, ALONE))
                .map(
                        layout ->
                                Significant.compare(
                                                layout.needed().value(), layout.offered().value())
                                        <= 0)
                .orElse(false);
    }

    /** Whether the engine itself leaves any memory. */
    private static boolean hasRoom(Scenario scenario) {
        return DeviceMemory.of(scenario).estimate().range().low() > 0;
    }

    private static Fit fit(Scenario scenario) {
        return new Fit(
                scenario, hasRoom(scenario) ? Sizing.refusal(scenario, ALONE) : noRoom(scenario));
    }

    private static Optional<Rejected> noRoom(Scenario scenario) {
        Layout layout = new Layout(scenario, ALONE);
        return Optional.of(
                new Rejected(
                        "1 × " + scenario.deployment().accelerator().name(),
                        "memory-short",
                        List.of(layout.needed(), layout.offered(), layout.shortage())));
    }

    /** The largest precision that runs. */
    Optional<Fit> best() {
        return fits.stream().filter(Fit::runs).findFirst();
    }

    Verdict verdict() {
        if (!fits.isEmpty() && fits.get(0).runs()) {
            return Verdict.YES;
        }
        return best().isPresent() ? Verdict.QUANTISED : Verdict.NO;
    }

    /** How many it takes in one of the precisions. */
    Answer count(Fit fit) {
        return Sizing.accelerators(
                fit.scenario().on(fit.scenario().deployment().of(new Count.Smallest())));
    }
}
