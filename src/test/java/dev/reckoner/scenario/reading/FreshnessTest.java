package dev.reckoner.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.HostedAt;
import dev.reckoner.workload.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prices that nobody has seen for long, 30 days here. */
class FreshnessTest {

    private static final Offer SEEN = Shape.offer(8, false, 9);
    private static final Day LAST = SEEN.prices().get(0).lastSeen();

    private static final Catalogue CATALOGUE =
            Facts.with(
                    Map.of(SEEN.accelerator(), Shape.card("card", 80e9, 8)),
                    Map.of(SEEN.id(), SEEN),
                    List.of(HostedAt.of(1, 2).upTo(OptionalDouble.empty())),
                    Map.of("price-age", limit(30)));

    private static Assumption limit(int days) {
        return new Assumption(
                "price-age", Estimate.exact(days, Unit.DAY), Map.of("en", "Made up"), List.of());
    }

    private static String told(String payment, Day day) {
        Problems problems = new Problems();
        String entry = "s: {model: shape, accelerator: card, " + payment + "}";
        Yaml.read("f", entry, problems)
                .ifPresent(
                        node -> ScenarioFile.read(node, Entries.NONE, CATALOGUE, day, problems));
        return problems.warnings().stream()
                .map(warning -> warning.place() + " " + warning.what() + " | " + warning.hint())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aNumberThatRestsOnAPriceNotSeenForLongIsToldWhereThePriceIsNamed() {}
}
