package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Model;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.scenario.Outcome.Refused;
import dev.reckoner.scenario.reading.ScenarioFile;
import dev.reckoner.scenario.reading.ScenarioFile.Entries;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Payment;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What a ledger over a few scenarios answers, as text. */
final class Asked {

    /** Metrics that are answered at once; the others work out how fast something is, or more. */
    static final Set<String> QUICK =
            Set.of(
                    "weights",
                    "kv-per-token",
                    "kv-per-sequence",
                    "kv-allocated-per-token",
                    "kv-allocated-per-sequence",
                    "kv-cache",
                    "accelerators-floor",
                    "accelerators",
                    "memory-per-device",
                    "memory-use",
                    "max-concurrency",
                    "instances",
                    "hourly-cost",
                    "monthly-cost",
                    "yearly-cost",
                    "spaghetti-index");

    /** Everything that the catalogue knows of paying for the model on the accelerator. */
    static Payment payment(Model model, Accelerator accelerator) {
        return new Payment(
                Facts.CATALOGUE.own().values().stream()
                        .filter(own -> own.accelerator().equals(accelerator.id()))
                        .findFirst(),
                Facts.CATALOGUE.tokenPrices().stream()
                        .filter(price -> price.isOf(model.id()))
                        .filter(price -> price.to().isEmpty())
                        .findFirst()
                        .flatMap(price -> Facts.CATALOGUE.hosted(price.id())),
                OptionalDouble.of(0.5));
    }

    private static final Day DAY = new Day(2025, 5, 10);
    private static final String SCENARIOS =
            """
            big:
              model: llama-3.1-405b
              accelerator: nvidia-h100-sxm-80gb
              offer: aws/p5.48xlarge
              input: 7168
              output: 1024
            big-crowd: {extends: big, concurrency: 256}
            early: {extends: big, as-of: 2020-01-01}
            home:
              model: gemma-3-27b
              weights: q4_0
              engine: llama.cpp
              accelerator: nvidia-rtx-3090
              input: 7168
              output: 1024
            one-laptop: {extends: home, accelerator: nvidia-rtx-4060-laptop}
            """;

    private Asked() {}

    static Ledger ledger() {
        return ledger(Facts.CATALOGUE);
    }

    static Ledger ledger(Catalogue catalogue) {
        Problems problems = new Problems();
        Entries entries =
                Yaml.read("f", SCENARIOS, problems)
                        .map(n -> ScenarioFile.read(n, Entries.NONE, catalogue, DAY, problems))
                        .orElseThrow();
        assertEquals(List.of(), problems.errors());
        return new Ledger(catalogue, entries.scenarios(), DAY);
    }

    static Expression expression(String text) {
        return ((Reading.Read) ExpressionParser.read(text)).expression();
    }

    /** {@code 98.32 usd/hour}, {@code — reason: about}, or {@code what -- hint}. */
    static String told(Outcome outcome) {
        if (outcome instanceof Refused refused) {
            return refused.what() + (refused.hint().isEmpty() ? "" : " -- " + refused.hint());
        }
        if (((Answered) outcome).answer() instanceof Figure figure) {
            return (number(figure.value()) + " " + figure.unit()).strip();
        }
        return "— " + Ledger.why((Missing) ((Answered) outcome).answer());
    }

    private static String number(double value) {
        Decimal decimal = Decimal.of(value);
        String fraction = decimal.fraction(0);
        return decimal.whole() + (fraction.isEmpty() ? "" : "." + fraction);
    }
}
