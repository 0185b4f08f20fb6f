package dev.reckoner.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prices that nobody has seen since 2025-01-01, where 31 days are not too long and 32 are. */
class FreshnessTest {

    private static final DatedPrice SEEN = Shape.offer(8, false, 20).prices().get(0);
    private static final Day FRESH = new Day(2025, 2, 1);
    private static final Day OLD = new Day(2025, 2, 2);

    private static Offer offer(Optional<Day> to) {
        DatedPrice price =
                new DatedPrice(
                        SEEN.from(),
                        to,
                        SEEN.price(),
                        SEEN.observed(),
                        SEEN.note(),
                        SEEN.citation());
        return new Offer(
                "cloud/eight/on-demand",
                "Cloud",
                "eight",
                "",
                "on-demand",
                "nvidia-h100-sxm-80gb",
                false,
                8,
                false,
                Optional.empty(),
                List.of(price));
    }

    private static TokenPrice tokens(Citation citation) {
        return new TokenPrice(
                "cloud/llama",
                "Cloud",
                "llama",
                Optional.of("llama-3-8b"),
                1,
                OptionalDouble.empty(),
                2,
                OptionalDouble.empty(),
                SEEN.from(),
                Optional.empty(),
                SEEN.observed(),
                Optional.empty(),
                citation);
    }

    private static Catalogue catalogue(Optional<Day> to, Optional<Assumption> limit) {
        Map<String, Assumption> assumptions = new TreeMap<>(Facts.CATALOGUE.assumptions());
        assumptions.remove("price-age");
        limit.ifPresent(found -> assumptions.put("price-age", found));
        return Facts.with(
                Facts.CATALOGUE.accelerators(),
                Map.of("cloud/eight/on-demand", offer(to)),
                List.of(tokens(SEEN.citation())),
                assumptions);
    }

    private static final Optional<Assumption> LIMIT =
            Optional.of(
                    new Assumption(
                            "price-age",
                            Estimate.exact(31, Unit.DAY),
                            Map.of("en", "Made up"),
                            List.of()));

    private static Problems read(String payment, Day day, Catalogue catalogue) {
        Problems problems = new Problems();
        String text =
                "s: {model: llama-3-8b, accelerator: nvidia-h100-sxm-80gb, input: 1, output: 1, "
                        + payment
                        + "}";
        Yaml.read("f", text, problems)
                .ifPresent(node -> ScenarioFile.read(node, Entries.NONE, catalogue, day, problems));
        return problems;
    }

    private static String warned(String payment, Day day) {
        return lines(read(payment, day, catalogue(Optional.empty(), LIMIT)).warnings());
    }

    private static String lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.what() + " | " + problem.hint())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aNumberThatRestsOnAnOldPriceIsToldWhereThePriceIsNamed() {
        assertEquals(
                "f:1:87 the price was last seen 32 days before 2025-02-02 | look again and add the"
                        + " day to observed, or take an earlier day",
                warned("offer: cloud/eight/on-demand", OLD));
        assertEquals(
                "f:1:85 the price was last seen 32 days before 2025-02-02 | look again and add the"
                        + " day to observed, or take an earlier day",
                warned("api: cloud/llama", OLD));
    }

    @Test
    void theLimitItselfIsStillFresh() {
        assertEquals("", warned("offer: cloud/eight/on-demand, api: cloud/llama", FRESH));
    }

    @Test
    void aDayLongAgoIsAskedForThePriceOfThatDay() {
        assertEquals("", warned("offer: cloud/eight/on-demand, as-of: 2025-01-01", OLD));
    }

    @Test
    void aPriceThatAnotherEndedIsKnownToHaveHeldUntilThen() {
        Catalogue ended = catalogue(Optional.of(new Day(2025, 12, 1)), LIMIT);
        assertEquals("", lines(read("offer: cloud/eight/on-demand", OLD, ended).warnings()));
    }

    @Test
    void anOldPriceIsNotChosenAsTheCheapest() {
        Catalogue catalogue = catalogue(Optional.empty(), LIMIT);
        assertEquals("", lines(read("offer: cheapest", FRESH, catalogue).errors()));
        assertEquals(
                "f:1:87 no on-demand offer of nvidia-h100-sxm-80gb carries it on 2025-02-02 | name"
                        + " other terms, another region or another day",
                lines(read("offer: cheapest", OLD, catalogue).errors()));
    }

    @Test
    void withoutALimitNoPriceIsOld() {
        Catalogue unlimited = catalogue(Optional.empty(), Optional.empty());
        assertEquals("", lines(read("offer: cloud/eight/on-demand", OLD, unlimited).warnings()));
        assertEquals("", lines(read("offer: cheapest", OLD, unlimited).errors()));
    }
}
