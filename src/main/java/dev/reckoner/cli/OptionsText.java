package dev.reckoner.cli;

import dev.reckoner.price.Option;
import dev.reckoner.price.Options;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Words;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Parallelism;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ways to serve a model, a line each. */
final class OptionsText {

    private final Words words;
    private final FigureText text;

    OptionsText(Words words) {
        this.words = words;
        this.text = new FigureText(words);
    }

    /**
     * The front, the fewest accelerators, the cheapest for a speed, and what does not do.
     *
     * @param speed tokens a second that a user wants to see
     */
    List<String> lines(Options all, double speed) {
        List<String> lines = new ArrayList<>();
        lines.add(words.phrase("options-front"));
        all.front().forEach(option -> lines.add("  " + line(option)));
        all.served().stream()
                .min(Comparator.comparingInt(option -> devices(option)))
                .ifPresent(few -> lines.add(words.phrase("options-fewest") + "\n  " + line(few)));
        all.cheapest(speed)
                .ifPresent(
                        cheap ->
                                lines.add(words.phrase("options-cheapest") + "\n  " + line(cheap)));
        Set<String> refused = new LinkedHashSet<>();
        all.rejected().forEach(layout -> refused.add("✗ " + layout.what() + ": " + reason(layout)));
        lines.addAll(refused);
        return List.copyOf(lines);
    }

    private String line(Option option) {
        Deployment deployment = option.scenario().deployment();
        Parallelism layout = deployment.parallelism().orElseThrow();
        return devices(option)
                + " × "
                + deployment.accelerator().name()
                + " · "
                + deployment.precision().weights().name()
                + " · tp "
                + layout.tensor()
                + " pp "
                + layout.pipeline()
                + " dp "
                + layout.data()
                + " · "
                + words.phrase(
                        "options-users",
                        Integer.toString(option.scenario().workload().concurrency()))
                + ": "
                + figure(option.interactivity())
                + "; "
                + figure(option.cost())
                + "; "
                + deployment.offer().orElseThrow().id();
    }

    private static int devices(Option option) {
        return option.scenario().deployment().parallelism().orElseThrow().devices();
    }

    private String figure(Figure figure) {
        String range = text.range(figure.estimate(), Metrics.format(figure));
        String value = text.text(figure.estimate(), Metrics.format(figure));
        return range.isEmpty() ? value : value + " (" + range + ")";
    }

    private String reason(Rejected layout) {
        List<String> about = new ArrayList<>();
        for (Figure named : layout.about()) {
            about.add(text.text(named.estimate(), Metrics.format(named)));
        }
        return words.reason(layout.reason(), about);
    }
}
