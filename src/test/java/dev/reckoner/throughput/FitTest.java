package dev.reckoner.throughput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.workload.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final long SEED = 20261124;
    private static final int CASES = 40;

    private static final Trial TIME = trial("tpot_ms");
    private static final Trial RATE = trial("output_tokens_per_s");

    private static Trial trial(String metric) {
        Trials trials = new Trials(Facts.CATALOGUE);
        return Facts.CATALOGUE.measurements().stream()
                .filter(m -> m.metric().id().equals(metric))
                .map(trials::of)
                .filter(Trial.Result.Modelled.class::isInstance)
                .map(result -> ((Trial.Result.Modelled) result).trial())
                .findFirst()
                .orElseThrow();
    }

    private static Sample sample(double seconds, double... parts) {
        Trial trial = new Trial(TIME.measurement(), TIME.layout(), seconds, false);
        return Sample.of(trial, parts, 1e9);
    }

    private static List<Sample> samples(Random random, double[] coefficients, double noise) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double[] parts = new double[coefficients.length];
            for (int j = 0; j < parts.length; j++) {
                parts[j] = 0.01 + random.nextDouble();
            }
            double seconds = Sample.sum(parts, coefficients);
            samples.add(sample(seconds * (1 + noise * (2 * random.nextDouble() - 1)), parts));
        }
        return samples;
    }

    @Test
    void knownCoefficientsAreFoundAgain() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            double[] coefficients = new double[1 + random.nextInt(11)];
            for (int j = 0; j < coefficients.length; j++) {
                coefficients[j] = 0.1 + 10 * random.nextDouble();
            }
            double[] found = Fit.of(samples(random, coefficients, 0));
            for (int j = 0; j < found.length; j++) {
                String what = "seed " + SEED + ", case " + i + ", coefficient " + j;
                assertEquals(coefficients[j], found[j], 0.05 * coefficients[j] + 0.05, what);
            }
        }
    }

    @Test
    void aFewMeasurementsFarOffChangeLittle() {
        Random random = new Random(SEED);
        double[] coefficients = {1.2, 3.4, 0.7};
        List<Sample> samples = samples(random, coefficients, 0.05);
        for (int i = 0; i < 15; i++) {
            Sample one = samples.get(i);
            samples.set(i, sample(20 * one.trial().seconds(), one.parts()));
        }
        double[] found = Fit.of(samples);
        for (int j = 0; j < found.length; j++) {
            double expected = coefficients[j];
            assertEquals(expected, found[j], 0.25 * expected, "seed " + SEED + ": " + j);
        }
    }

    @Test
    void noCoefficientIsBelowZero() {
        Random random = new Random(SEED);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double first = 1 + random.nextDouble();
            double second = random.nextDouble();
            samples.add(sample(first - 0.5 * second, first, second));
        }
        double[] found = Fit.of(samples);
        assertTrue(found[0] > 0, "seed " + SEED);
        assertEquals(0, found[1], "seed " + SEED);
    }

    /** Twice the time is half the rate: an error of +100 % of the one is −50 % of the other. */
    @Test
    void errorsAreOfTheMeasuredMetric() {
        Sample time = Sample.of(TIME, new double[0], 1);
        Sample rate = Sample.of(RATE, new double[0], 1);
        double late = 2 * TIME.seconds();
        assertEquals(1, new Held(time, late, Distance.NONE).error(), 1e-12);
        double slow = 2 * RATE.seconds();
        assertEquals(-0.5, new Held(rate, slow, Distance.NONE).error(), 1e-12);
    }

    @Test
    void quantilesLieBetweenNeighboursInProportion() {
        double[] values = {4, 1, 3, 2};
        assertEquals(2.5, Quantile.median(values));
        assertEquals(1.3, Quantile.of(values, 0.1), 1e-12);
        assertEquals(4, Quantile.of(values, 1));
        assertEquals(7, Quantile.median(new double[] {7}));
    }
}
