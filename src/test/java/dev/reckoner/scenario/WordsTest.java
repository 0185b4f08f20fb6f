package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.price.Surface;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving;
import dev.reckoner.wording.Kind;
import dev.reckoner.wording.Words;
import dev.reckoner.wording.reading.WordsFile;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the engine may have to say can be said in every language. */
class WordsTest {

    private static final Accelerator T4 = Facts.accelerator("nvidia-t4-16gb");

    private static final Accelerator H200 = Facts.accelerator("nvidia-h200-sxm-141gb");
    private static final Count ONE = new Count.Exactly(1);

    private static final Set<String> MET = new HashSet<>();
    private static final Set<String> TERMS = new TreeSet<>();
    private static final Set<String> REASONS = new TreeSet<>();
    private static final Set<String> UNITS = new TreeSet<>();
    private static final Set<String> KINDS = new TreeSet<>();

    @BeforeAll
    static void askEverything() {
        for (Model model : Facts.CATALOGUE.models().values()) {
            for (Accelerator accelerator : Facts.CATALOGUE.accelerators().values()) {
                Question question = Question.of(model, accelerator);
                ask(question);
                ask(question.count(new Count.Exactly(3)));
            }
            ask(Question.of(model, T4).count(new Count.Floor()));
            ask(Question.of(model, T4).asking(30_000, 2000, 64));
            for (WeightFormat format : Facts.CATALOGUE.formats().values()) {
                ask(Question.of(model, T4).weights(format.id()));
            }
            Fields.of(model).values().forEach(WordsTest::meet);
        }
        for (Offer offer : Facts.CATALOGUE.offers().values()) {
            ask(Question.of("llama-3-8b", offer.accelerator()).offer(offer));
            ask(Question.of("llama-3-8b", offer.accelerator()).offer(offer).on(2026, 7, 20));
        }
        Facts.CATALOGUE
                .accelerators()
                .values()
                .forEach(accelerator -> Fields.of(accelerator).values().forEach(WordsTest::meet));
        Facts.CATALOGUE.assumptions().values().forEach(assumed -> meet(assumed.figure()));
        Facts.CATALOGUE.rates().values().forEach(rate -> meet(rate.on(new Day(2026, 7, 20))));
        askSpeed();
        askMoney();
        Model uneven = Shape.dense(60, 24, 6, 128).inner(60_000).model();
        ask(Question.of(uneven, Shape.card(16e9)));
        Model sparse = Shape.dense(2, 8, 8, 128).experts(new Experts(8, 1, 0, 1024, 0)).model();
        ask(Question.of(sparse, H200));
        TERMS.addAll(Metrics.BY_ID.keySet());
        meet(Asked.ledger().answer(Asked.expression("big.weights / 2")));
    }

    private static void askSpeed() {
        for (Model model : Facts.CATALOGUE.models().values()) {
            askSpeed(Question.of(model, H200));
        }
        for (Accelerator accelerator : Facts.CATALOGUE.accelerators().values()) {
            Question question = Question.of("llama-3-8b", accelerator.id());
            askSpeed(question.asking(100_000, 10, 4));
            askSpeed(question.asking(1, 4000, 1_000_000));
            askSpeed(question.engine("llama.cpp"));
            askSpeed(question.weights("q4_k_m").engine("llama.cpp"));
        }
        askSpeed(Question.of("llama-3-8b", T4.id()).asking(6000, 2000, 1).count(ONE));
        askSpeed(Question.of(Shape.dense(2, 8, 8, 128).model(), H200).asking(10, 10, 1));
        Scenario asked = Question.of("llama-3-8b", H200.id()).scenario();
        meet(
                Serving.tpot(
                        new Scenario(
                                asked.id(),
                                asked.workload(),
                                asked.deployment(),
                                asked.asOf(),
                                asked.assumptions(),
                                Optional.empty())));
    }

    private static void askMoney() {
        Accelerator h100 = Facts.accelerator("nvidia-h100-sxm-80gb");
        Model model = Facts.model("llama-3-8b");
        Question question =
                Question.of(model, h100)
                        .offer(Facts.offer("aws/p5.48xlarge/us-east-1/on-demand"))
                        .paying(Asked.payment(model, h100));
        Metric tuning = Metrics.BY_ID.get("lora-cost");
        Model mixture = Shape.dense(8, 8, 8, 128).experts(new Experts(4, 2, 0, 1000, 0)).model();
        meet(tuning.answer().apply(question.model(mixture).scenario()));
        askSpeed(question.asking(1000, 0, 1).on(2026, 7, 20));
        askSpeed(question.asking(20_000, 1000, 1).on(2026, 7, 20));
        for (int users : new int[] {1, 64}) {
            Question asked = question.asking(1000, 1000, users).count(new Count.Exactly(8));
            askSpeed(asked.on(2020, 1, 1));
            askSpeed(asked.on(2026, 7, 20));
            for (OwnProfile own : Facts.CATALOGUE.own().values()) {
                Payment payment =
                        new Payment(
                                Optional.of(own), asked.payment().api(), OptionalDouble.of(0.1));
                askSpeed(
                        asked.accelerator(Facts.accelerator(own.accelerator()))
                                .paying(payment)
                                .on(2026, 7, 20));
            }
            Day day = new Day(2026, 7, 20);
            for (Surface.Cell cell :
                    Surface.of(asked.scenario(), List.of(10.0), List.of(0.5), List.of(day))
                            .cells()) {
                cell.ways().known().forEach(way -> meet(way.monthly()));
            }
        }
    }

    private static void ask(Question question) {
        for (Metric metric : Metrics.BY_ID.values()) {
            if (Asked.QUICK.contains(metric.id())) {
                meet(metric.answer().apply(question.scenario()));
            }
        }
    }

    private static void askSpeed(Question question) {
        for (Metric metric : Metrics.BY_ID.values()) {
            if (!Asked.QUICK.contains(metric.id())) {
                meet(metric.answer().apply(question.scenario()));
            }
        }
    }

    private static void meet(Outcome outcome) {
        meet(((Outcome.Answered) outcome).answer());
    }

    private static void meet(Answer answer) {
        if (answer instanceof Missing missing) {
            REASONS.add(missing.reason());
            return;
        }
        Figure figure = (Figure) answer;
        if (!MET.add(figure.id())) {
            return;
        }
        TERMS.add(figure.name().term());
        KINDS.add(Kind.of(figure.derivation()).id());
        if (!figure.unit().equals(Unit.NONE)) {
            UNITS.add(figure.unit().toString());
        }
        figure.inputs().forEach(WordsTest::meet);
        figure.remark()
                .ifPresent(
                        remark -> {
                            REASONS.add(remark.reason());
                            remark.about().forEach(WordsTest::meet);
                        });
        if (figure.derivation() instanceof Chosen chosen) {
            REASONS.add(chosen.rule());
            for (Rejected rejected : chosen.rejected()) {
                REASONS.add(rejected.reason());
                rejected.about().forEach(WordsTest::meet);
            }
        }
    }

    private static Words words(String language) throws IOException {
        String file = "content/words/" + language + ".yaml";
        return WordsFile.read(file, Files.readString(Path.of(file)), new Problems()).orElseThrow();
    }

    private static Set<String> without(Set<String> used, Set<String> known) {
        Set<String> rest = new TreeSet<>(used);
        rest.removeAll(known);
        return rest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void everyTermReasonAndUnitHasItsWord(String language) throws IOException {
        Words words = words(language);
        assertEquals(Set.of(), without(TERMS, words.terms().keySet()), "terms");
        assertEquals(Set.of(), without(REASONS, words.reasons().keySet()), "reasons");
        assertEquals(Set.of(), without(UNITS, words.units().keySet()), "units");
        assertEquals(Set.of(), without(KINDS, words.kinds().keySet()), "kinds");
        for (Verdict verdict : Verdict.values()) {
            assertEquals(false, words.verdict(verdict.id()).isBlank());
        }
    }

    /** If this fails, a reason cannot be reached any more, or the questions above miss it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bound-by-multiplying",
                "bound-by-prompts",
                "bound-by-reading",
                "bound-by-waiting",
                "does-not-fit",
                "floor-count",
                "heads-do-not-divide",
                "kv-heads-do-not-divide",
                "memory-short",
                "no-active-parameters",
                "no-layout",
                "no-offer",
                "no-price",
                "no-training-hours",
                "no-training-tokens",
                "not-a-layout",
                "not-calibrated",
                "power-unknown",
                "smallest-layout",
                "trained-on-another"
            })
    void theQuestionsReachEveryReason(String reason) {
        assertEquals(Set.of(), without(Set.of(reason), REASONS));
    }
}
