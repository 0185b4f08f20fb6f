package dev.reckoner.throughput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.editing.CalibrationText;
import dev.reckoner.throughput.Comparison.Result;
import dev.reckoner.throughput.Scoreboard.Point;
import dev.reckoner.workload.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well the published catalogue's measurements are met by estimates that do not know them. */
class CalibrationTest {

    private static final Catalogue CATALOGUE = Facts.CATALOGUE;
    private static final Calibrator CALIBRATOR = Calibrator.on(CATALOGUE);
    private static final Calibration CALIBRATION =
            CalibrationText.rounded(CALIBRATOR.calibration());

    private static Errors errors(String data, String split, String metric) {
        return CALIBRATION.errors().stream()
                .filter(e -> e.data().equals(data) && e.unknown().equals(split))
                .filter(e -> e.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePublishedFileIsWhatTheMeasurementsTeach() throws IOException {
        String published = Files.readString(Path.of("content/catalogue/calibration.yaml"));
        boolean same = published.equals(CalibrationText.of(CALIBRATION));
        assertTrue(same, "calibration.yaml is out of date: run ./reckoner calibrate");
    }

    @ParameterizedTest
    @CsvSource({
        "inferencex, tpot_ms, 0.12, 0.40",
        "trtllm, output_tokens_per_s, 0.08, 0.25",
    })
    void modelsThatWereNotKnownAreMet(String data, String metric, double median, double p90) {
        Errors errors = errors(data, "model", metric);
        assertTrue(errors.median() <= median && errors.p90() <= p90, errors.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "inferencex, tpot_ms, 2847, 106",
        "trtllm, output_tokens_per_s, 965, 0",
    })
    void nearlyAllMeasurementsAreModelled(String data, String metric, int rows, int both) {
        Errors errors = errors(data, "model", metric);
        assertEquals(rows, errors.rows());
        if (both > 0) {
            // Each run that no layout explains has a row for either of its times.
            assertEquals(both, CALIBRATION.rejected().get("heads-do-not-divide").rows());
        }
        assertTrue(rows >= 0.9 * (rows + both / 2.0));
    }

    @Test
    void everyMeasurementIsFittedOrRejectedForAReason() {
        int rejected = 0;
        for (var some : CALIBRATION.rejected().values()) {
            rejected += some.rows();
        }
        int firsts = 0;
        for (String data : List.of("inferencex", "trtllm")) {
            firsts += errors(data, "nothing", "ttft_ms").rows();
        }
        assertEquals(
                CATALOGUE.measurements().size(), CALIBRATION.measurements() + firsts + rejected);
    }

    @ParameterizedTest
    @CsvSource({
        "inferencex, tpot_ms",
        "trtllm, output_tokens_per_s",
    })
    void fourOfFiveLieWithinTheRangeThatOtherModelsGive(String data, String metric) {
        for (String split : List.of("configuration", "model", "model-and-family")) {
            double coverage = errors(data, split, metric).coverage();
            assertTrue(coverage >= 0.75 && coverage <= 0.85, split + ": " + coverage);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tpot_ms", "output_tokens_per_s"})
    void theFullFormBeatsTheTextbooksRoofline(String metric) {
        List<Held> simple =
                Reference.roofline(Selection.of(CATALOGUE).orElseThrow().samples()).stream()
                        .filter(h -> h.sample().trial().metric().equals(metric))
                        .toList();
        List<Point> full =
                CALIBRATOR.scoreboard().points().stream()
                        .filter(p -> p.metric().equals(metric))
                        .toList();
        assertEquals(simple.size(), full.size());
        double[] simpleErrors = simple.stream().mapToDouble(h -> Math.abs(h.error())).toArray();
        double[] fullErrors = full.stream().mapToDouble(p -> Math.abs(p.error())).toArray();
        assertTrue(Quantile.median(fullErrors) < Quantile.median(simpleErrors));
        assertTrue(mean(fullErrors) < mean(simpleErrors));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Nothing reads faster than its memory; nothing is far slower than its makers say. */
    @Test
    void theCoefficientsArePhysicallySane() {
        Map<String, Double> coefficients = CALIBRATION.coefficients();
        coefficients.forEach((id, value) -> assertTrue(value >= 0, id + " is " + value));
        for (Term term : List.of(Term.DENSE_READ, Term.EXPERT_READ, Term.CACHE_READ)) {
            double reads = coefficients.get(term.coefficient());
            assertTrue(reads >= 0.9 && reads <= 2, term + ": " + reads);
        }
        for (Term term : List.of(Term.ARITHMETIC, Term.PREFILL)) {
            double peaks = coefficients.get(term.coefficient());
            assertTrue(peaks >= 1 && peaks <= 4, term + ": " + peaks);
        }
        double layer = coefficients.get(Term.LAYERS.coefficient());
        assertTrue(layer >= 1e-6 && layer <= 2e-4, "a layer starts in " + layer + " s");
        double share = coefficients.get(Formulas.WAIT);
        assertTrue(share <= 1, "waits for " + share + " of the others' prompts");
    }

    @Test
    void theScoreboardAndTheFileTellTheSameErrors() {
        for (String metric : List.of("tpot_ms", "output_tokens_per_s")) {
            double[] sizes =
                    CALIBRATOR.scoreboard().points().stream()
                            .filter(p -> p.metric().equals(metric))
                            .mapToDouble(p -> Math.abs(p.error()))
                            .toArray();
            String data = metric.equals("tpot_ms") ? "inferencex" : "trtllm";
            Errors errors = errors(data, "model", metric);
            assertEquals(errors.rows(), sizes.length);
            assertEquals(errors.median(), Quantile.median(sizes), 1e-5);
            assertEquals(errors.p90(), Quantile.of(sizes, 0.9), 1e-5);
        }
    }

    /** One way goes over parts of a sum, the other over explained figures. */
    @Test
    void whatIsHeldOutForTheScoreboardIsWhatAnArticleWouldSay() {
        List<Point> points = CALIBRATOR.scoreboard().points();
        Map<String, Calibration> known = new HashMap<>();
        Comparisons comparisons =
                new Comparisons(
                        CATALOGUE,
                        of ->
                                known.computeIfAbsent(
                                        of.model().id(),
                                        id -> CALIBRATOR.withoutModel(of.model())));
        for (int i = 0; i < points.size(); i += 97) {
            Point point = points.get(i);
            Result result = comparisons.of(point.measurement());
            double estimated = ((Result.Compared) result).comparison().estimated().value();
            String id = point.measurement().id();
            assertEquals(point.estimated(), estimated, 1e-6 * estimated, id);
        }
    }

    @Test
    void rowsAreRejectedByWhatTheySay() {
        for (String reason :
                List.of(
                        "static-batch",
                        "arrives-at-a-rate",
                        "disaggregated",
                        "one-conversation",
                        "a-percentile")) {
            assertTrue(CALIBRATION.rejected().containsKey(reason), reason);
        }
    }
}
