package dev.reckoner.memory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Range;
import dev.reckoner.workload.Draw;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Walk;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What every range must keep to, for models and cards by chance. */
class RangePropertyTest {

    private static final long SEED = 20250514;
    private static final int CASES = 1000;

    private static List<Figure> figures(Scenario scenario) {
        List<Answer> answers = new ArrayList<>();
        answers.add(Weights.of(scenario));
        answers.add(KvCache.of(scenario));
        answers.add(Sizing.floor(scenario));
        answers.add(Sizing.accelerators(scenario));
        Sizing.layout(scenario)
                .ifPresent(
                        layout -> {
                            answers.add(layout.needed());
                            answers.add(layout.use());
                            answers.add(layout.maxConcurrency());
                        });
        List<Figure> figures = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer instanceof Figure figure) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static boolean real(double value) {
        boolean negativeZero = value == 0 && 1 / value < 0;
        return Double.isFinite(value) && !negativeZero;
    }

    @Test
    void everyValueIsRealAndWithinItsRange() {
        Draw draw = new Draw(new Random(SEED));
        for (int i = 0; i < CASES; i++) {
            Question question = draw.question();
            for (Figure top : figures(question.scenario())) {
                for (Figure figure : Walk.of(top)) {
                    Range range = figure.estimate().range();
                    String what = "seed " + SEED + ", case " + i + ": " + figure.name();
                    assertTrue(real(figure.value()), what);
                    assertTrue(real(range.low()) && real(range.high()), what);
                    assertTrue(range.low() <= figure.value(), what);
                    assertTrue(figure.value() <= range.high(), what);
                    boolean mayLack = figure.name().term().equals("shortage");
                    assertTrue(range.low() >= 0 || mayLack, what + " is negative");
                }
            }
        }
    }

    /** The same assumptions, each range cut by chance but still around the value. */
    private static Map<String, Assumption> narrowed(Random random) {
        Map<String, Assumption> narrow = new TreeMap<>();
        Facts.CATALOGUE
                .assumptions()
                .forEach(
                        (id, wide) ->
                                narrow.put(
                                        id,
                                        new Assumption(
                                                id,
                                                narrowed(wide.estimate(), random),
                                                wide.reason(),
                                                wide.citations())));
        return narrow;
    }

    private static Estimate narrowed(Estimate wide, Random random) {
        double value = wide.value();
        double low = wide.range().low() + random.nextDouble() * (value - wide.range().low());
        double high = wide.range().high() - random.nextDouble() * (wide.range().high() - value);
        return Estimate.between(Math.min(low, value), value, Math.max(high, value), wide.unit());
    }

    @Test
    void surerAssumptionsGiveSurerResults() {
        Random random = new Random(SEED);
        Draw draw = new Draw(random);
        for (int i = 0; i < CASES; i++) {
            Question question = draw.question();
            List<Figure> wide = figures(question.scenario());
            List<Figure> narrow = figures(question.assuming(narrowed(random)).scenario());
            for (int f = 0; f < wide.size(); f++) {
                Range outer = wide.get(f).estimate().range();
                Range inner = narrow.get(f).estimate().range();
                String what =
                        "seed "
                                + SEED
                                + ", case "
                                + i
                                + ": "
                                + wide.get(f).name()
                                + " "
                                + inner
                                + " in "
                                + outer
                                + " of "
                                + question;
                assertTrue(outer.low() <= inner.low() && inner.high() <= outer.high(), what);
            }
        }
    }
}
