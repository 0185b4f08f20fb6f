package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What estimates must be better than, and how good they can be at all. */
final class Reference {

    private Reference() {}

    /**
     * The textbook's roofline, held out by model: three coefficients, of what takes longer of
     * reading and multiplying, of prompts, and of layers; no neighbours.
     */
    static List<Held> roofline(List<Sample> samples) {
        List<Sample> simple = samples.stream().map(Reference::simple).toList();
        List<Held> held = new ArrayList<>();
        Map<String, List<Sample>> geometries = new LinkedHashMap<>();
        simple.forEach(
                s -> geometries.computeIfAbsent(s.geometry(), g -> new ArrayList<>()).add(s));
        geometries.forEach(
                (geometry, out) -> {
                    List<Sample> rest = new ArrayList<>(simple);
                    rest.removeIf(sample -> sample.geometry().equals(geometry));
                    if (!rest.isEmpty()) {
                        double[] coefficients = Fit.of(rest);
                        out.forEach(
                                s ->
                                        held.add(
                                                new Held(
                                                        s,
                                                        s.computed(coefficients),
                                                        Distance.OTHER_MODELS)));
                    }
                });
        return List.copyOf(held);
    }

    private static Sample simple(Sample sample) {
        double reading =
                part(sample, Term.DENSE_READ)
                        + part(sample, Term.EXPERT_READ)
                        + part(sample, Term.CACHE_READ);
        return sample.with(
                Math.max(reading, part(sample, Term.ARITHMETIC)),
                part(sample, Term.PREFILL),
                part(sample, Term.LAYERS));
    }

    private static double part(Sample sample, Term term) {
        return sample.parts()[term.ordinal()];
    }

    /**
     * What was measured more than once, each estimated by the mean of the others. The very same
     * value is one run, published twice.
     */
    static List<Held> repeats(List<Sample> samples) {
        Map<List<Object>, List<Sample>> groups = new LinkedHashMap<>();
        for (Sample sample : samples) {
            Measurement measurement = sample.trial().measurement();
            List<Object> same =
                    List.of(
                            measurement.setup(),
                            measurement.layout(),
                            measurement.load(),
                            measurement.metric());
            List<Sample> group = groups.computeIfAbsent(same, s -> new ArrayList<>());
            double seconds = sample.trial().seconds();
            if (group.stream().noneMatch(s -> s.trial().seconds() == seconds)) {
                group.add(sample);
            }
        }
        List<Held> held = new ArrayList<>();
        for (List<Sample> group : groups.values()) {
            double sum = 0;
            for (Sample sample : group) {
                sum += sample.trial().seconds();
            }
            for (Sample sample : group) {
                double others = sum - sample.trial().seconds();
                if (group.size() > 1) {
                    double mean = others / (group.size() - 1);
                    held.add(new Held(sample, mean, Distance.SAME_MODEL));
                }
            }
        }
        return List.copyOf(held);
    }
}
