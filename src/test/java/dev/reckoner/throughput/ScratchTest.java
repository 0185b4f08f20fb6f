package dev.reckoner.throughput;

import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void run() {
        var catalogue = dev.reckoner.workload.Facts.CATALOGUE;
        List<Sample> samples = new ArrayList<>();
        Map<String, Integer> rejected = new TreeMap<>();
        Trials trials = new Trials(catalogue);
        long t0 = System.nanoTime();
        for (var m : catalogue.measurements()) {
            boolean fit =
                    m.id().startsWith("inferencex/")
                            || m.id().startsWith("trtllm/")
                                    && m.load().concurrency().isEmpty()
                                    && m.load().arrivalRate().isEmpty();
            if (!fit || Trial.speed(m).isEmpty()) continue;
            Trial.Result r = trials.of(m);
            if (r instanceof Trial.Result.Modelled mod)
                Sample.of(mod.trial())
                        .ifPresentOrElse(
                                samples::add,
                                () ->
                                        rejected.merge(
                                                m.id().split("/")[0] + " norate", 1, Integer::sum));
            else
                rejected.merge(
                        m.id().split("/")[0] + " " + ((Trial.Result.Rejected) r).reason(),
                        1,
                        Integer::sum);
        }
        System.out.println(samples.size() + " " + rejected + " " + (System.nanoTime() - t0) / 1e9);
        Calibrating all = Calibrating.on(samples);
        for (Term t : Term.values()) System.out.println(t + " " + all.coefficients()[t.ordinal()]);
        System.out.println(all.neighbours().size() + " cells " + (System.nanoTime() - t0) / 1e9);
        var held = Calibrating.leaveOut(samples, Sample::geometry);
        System.out.println((System.nanoTime() - t0) / 1e9);
        for (String set : List.of("inferencex", "trtllm")) {
            double[] e =
                    held.stream()
                            .filter(h -> h.sample().trial().measurement().id().startsWith(set))
                            .mapToDouble(h -> Math.abs(h.error()))
                            .sorted()
                            .toArray();
            System.out.println(
                    set
                            + " "
                            + e.length
                            + " median "
                            + e[e.length / 2]
                            + " p90 "
                            + e[e.length * 9 / 10]);
        }
        Map<String, List<Double>> by = new TreeMap<>();
        for (Held h : held) {
            var d = h.sample().trial().layout().scenario().deployment();
            by.computeIfAbsent(
                            h.sample().trial().measurement().id().split("/")[0]
                                    + " "
                                    + d.model().id()
                                    + " "
                                    + d.accelerator().id()
                                    + " "
                                    + d.engine().id()
                                    + " "
                                    + d.precision().weights().id(),
                            k -> new ArrayList<>())
                    .add(h.error());
        }
        by.forEach(
                (k, v) -> {
                    Collections.sort(v);
                    System.out.printf("%s %d %.3f%n", k, v.size(), v.get(v.size() / 2));
                });
    }
}
