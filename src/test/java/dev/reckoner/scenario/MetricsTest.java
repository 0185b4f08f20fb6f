package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final List<Count> COUNTS =
            List.of(new Count.Smallest(), new Count.Exactly(3), new Count.Floor());

    /** Every model on every card, counted in each way, on machines let for it where there are. */
    private static List<Scenario> scenarios() {
        return Facts.CATALOGUE.models().values().stream()
                .flatMap(
                        model ->
                                Facts.CATALOGUE.accelerators().values().stream()
                                        .map(accelerator -> question(model, accelerator)))
                .flatMap(question -> COUNTS.stream().map(question::count))
                .map(Question::scenario)
                .toList();
    }

    /** What takes long to answer is asked of one model on all cards and all models on one. */
    private static boolean asks(Metric metric, Scenario scenario) {
        return Asked.QUICK.contains(metric.id())
                || scenario.deployment().model().id().equals("llama-3-8b")
                || scenario.deployment().accelerator().id().equals("nvidia-h200-sxm-141gb");
    }

    private static Question question(Model model, Accelerator accelerator) {
        Question question =
                Question.of(model, accelerator)
                        .paying(Asked.payment(model, accelerator))
                        .on(2026, 7, 20);
        return Facts.CATALOGUE.offers().values().stream()
                .filter(offer -> offer.accelerator().equals(accelerator.id()))
                .findFirst()
                .map(question::offer)
                .orElse(question);
    }

    @Test
    void everyFigureHasTheUnitOfItsMetric() {
        Set<String> answered = new HashSet<>();
        for (Scenario scenario : scenarios()) {
            for (Metric metric : Metrics.BY_ID.values()) {
                if (asks(metric, scenario)
                        && metric.answer().apply(scenario) instanceof Figure figure) {
                    answered.add(metric.id());
                    assertEquals(metric.unit(), figure.unit(), metric.id());
                    assertEquals(metric.id(), figure.name().term());
                }
            }
        }
        assertEquals(Metrics.BY_ID.keySet(), answered, "a metric that was never answered");
    }

    @Test
    void aFloorHasNoLayout() {
        Scenario floor =
                Question.of("llama-3-8b", "nvidia-t4-16gb").count(new Count.Floor()).scenario();
        Set<String> missing = new TreeSet<>();
        for (Metric metric : Metrics.BY_ID.values()) {
            Answer answer = metric.answer().apply(floor);
            if (!(answer instanceof Figure)) {
                missing.add(metric.id());
            }
        }
        assertEquals(
                Set.of(
                        "bound-share",
                        "cost-per-million",
                        "energy-per-token",
                        "fine-tuning-cost",
                        "hourly-cost",
                        "instances",
                        "interactivity",
                        "lora-cost",
                        "lowest-cost-per-million",
                        "max-concurrency",
                        "max-output-rate",
                        "memory-per-device",
                        "memory-use",
                        "monthly-cost",
                        "output-rate",
                        "tpot",
                        "training-cost",
                        "training-cost-published",
                        "ttft",
                        "upkeep-yearly",
                        "yearly-cost"),
                missing);
    }
}
