package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.provenance.Figure;
import dev.reckoner.workload.Draw;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Shape;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.function.UnaryOperator;

/** What more of something must never do, for models and cards by chance. */
class MorePropertyTest {

    private static final long SEED = 20250513;
    private static final int CASES = 1000;

    /** Devices of the smallest layout; more than any layout has, where none has room. */
    private static double devices(Question question) {
        return Sizing.accelerators(question.scenario()) instanceof Figure figure
                ? figure.value()
                : Double.MAX_VALUE;
    }

    private static double floor(Question question) {
        return Sizing.floor(question.scenario()).value();
    }

    private static void neverFewer(String rule, UnaryOperator<Question> more) {
        Draw draw = new Draw(new Random(SEED));
        for (int i = 0; i < CASES; i++) {
            Question question = draw.question();
            Question asMore = more.apply(question);
            String what = rule + ", seed " + SEED + ", case " + i + ": " + question;
            assertTrue(devices(asMore) >= devices(question), what);
            assertTrue(floor(asMore) >= floor(question), what);
        }
    }

    @Test
    void moreMemoryNeverTakesMoreDevices() {
        Draw draw = new Draw(new Random(SEED));
        for (int i = 0; i < CASES; i++) {
            Question question = draw.question();
            Accelerator card = question.accelerator();
            double bytes = card.memory().value() * (1 + i % 7 / 3.0);
            Question larger = question.accelerator(Shape.card(card.kind(), bytes, card.perNode()));
            String what = "seed " + SEED + ", case " + i + ": " + question;
            assertTrue(devices(larger) <= devices(question), what);
            assertTrue(floor(larger) <= floor(question), what);
        }
    }

    @Test
    void moreParametersNeverTakeFewerDevices() {
        Draw draw = new Draw(new Random(SEED));
        for (int i = 0; i < CASES; i++) {
            Shape shape = draw.shape();
            Question small = draw.question().model(shape.model());
            Question large = small.model(shape.inner(shape.inner() * 2).model());
            String what = "seed " + SEED + ", case " + i + ": " + small;
            assertTrue(devices(large) >= devices(small), what);
            assertTrue(floor(large) >= floor(small), what);
        }
    }

    @Test
    void moreBitsNeverTakeFewerDevices() {
        neverFewer("bf16 for fp8", question -> question.weights("bf16").kv("bf16"));
        neverFewer("f32 for any", question -> question.weights("f32").kv("f32"));
    }

    @Test
    void longerConversationsNeverTakeFewerDevices() {
        neverFewer(
                "more input",
                question ->
                        question.asking(
                                question.workload().inputTokens() + 5000,
                                question.workload().outputTokens(),
                                question.workload().concurrency()));
    }

    @Test
    void moreConversationsNeverTakeFewerDevices() {
        neverFewer(
                "twice the users",
                question ->
                        question.asking(
                                question.workload().inputTokens(),
                                question.workload().outputTokens(),
                                2 * question.workload().concurrency()));
    }

    @Test
    void aCacheIsExactlyLinearInConversations() {
        Draw draw = new Draw(new Random(SEED));
        for (int i = 0; i < CASES; i++) {
            Question one = draw.question().kv("bf16").asking(1000 + i, 24, 1);
            Question many = one.asking(1000 + i, 24, 1 + i);
            String what = "seed " + SEED + ", case " + i + ": " + one;
            double expected = (1 + i) * KvCache.of(one.scenario()).value();
            assertEquals(expected, KvCache.of(many.scenario()).value(), what);
        }
    }

    /** Without windows from the first token, with them once all are full. */
    @Test
    void aCacheIsExactlyLinearInTokens() {
        Draw draw = new Draw(new Random(SEED));
        int full = 8192;
        for (int i = 0; i < CASES; i++) {
            Shape shape = draw.shape();
            Question from = Question.of(shape.model(), Facts.accelerator("amd-mi300x"));
            double start = KvCache.perSequence(from.asking(full, 0, 1).scenario()).value();
            double one = KvCache.perSequence(from.asking(full, 1, 1).scenario()).value() - start;
            double more = KvCache.perSequence(from.asking(full, i, 1).scenario()).value() - start;
            String what = "seed " + SEED + ", case " + i + ": " + shape;
            assertEquals(i * one, more, what);
            if (shape.layers().size() == 1) {
                assertEquals(KvCache.perToken(from.scenario()).value(), one, what);
                assertEquals(full * one, start, what);
            }
        }
    }
}
