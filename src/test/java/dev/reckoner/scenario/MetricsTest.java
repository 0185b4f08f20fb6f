package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
        answered.add(monthsWithoutStaff().name().term());
        assertEquals(Metrics.BY_ID.keySet(), answered, "a metric that was never answered");
    }

    /** With staff, whether owning ever beats rent is within the ranges of what staff costs. */
    private static Figure monthsWithoutStaff() {
        Model model = Facts.model("llama-3-8b");
        Accelerator h100 = Facts.accelerator("nvidia-h100-sxm-80gb");
        OwnProfile alone = Facts.CATALOGUE.own().get("hgx-h100-us-unattended");
        Scenario scenario =
                Question.of(model, h100)
                        .offer(Facts.offer("aws/p5.48xlarge/us-east-1/on-demand"))
                        .paying(
                                new Payment(
                                        Optional.of(alone), Optional.empty(), OptionalDouble.of(1)))
                        .on(2026, 7, 20)
                        .scenario();
        return (Figure) Metrics.BY_ID.get("own-break-even-months").answer().apply(scenario);
    }

    @Test
    void aFloorHasNoLayout() {
        Model model = Facts.model("llama-3-8b");
        Accelerator h100 = Facts.accelerator("nvidia-h100-sxm-80gb");
        Scenario floor =
                Question.of(model, h100)
                        .offer(Facts.offer("aws/p5.48xlarge/us-east-1/on-demand"))
                        .paying(Asked.payment(model, h100))
                        .count(new Count.Floor())
                        .on(2026, 7, 20)
                        .scenario();
        Set<String> missing = new TreeSet<>();
        for (Metric metric : Metrics.BY_ID.values()) {
            Answer answer = metric.answer().apply(floor);
            if (!(answer instanceof Figure)) {
                missing.add(metric.id());
            }
        }
        List<String> expected =
                List.of(
                        "api-monthly-cost",
                        "average-power",
                        "bound-share",
                        "break-even-utilisation",
                        "capacity",
                        "carbon-per-million",
                        "carbon-per-month",
                        "cost-per-million",
                        "embodied-share",
                        "energy-per-million",
                        "energy-per-month",
                        "energy-per-token",
                        "interactivity",
                        "lowest-cost-per-million",
                        "max-concurrency",
                        "max-output-rate",
                        "memory-per-device",
                        "memory-use",
                        "output-rate",
                        "own-break-even-months",
                        "own-break-even-tokens",
                        "own-break-even-utilisation",
                        "own-cost-per-million",
                        "own-electricity",
                        "own-monthly-cost",
                        "own-running-cost",
                        "tokens-per-month",
                        "tpot",
                        "ttft");
        assertEquals(expected, List.copyOf(missing));
    }
}
