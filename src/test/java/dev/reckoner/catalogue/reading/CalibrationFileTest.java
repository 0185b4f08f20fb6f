package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator.Generation;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.catalogue.Calibration.Rejected;
import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.catalogue.editing.CalibrationText;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from {@code calibration.yaml}, and what is wrong with it. */
class CalibrationFileTest {

    @Test
    void everythingIsRead() {
        assertEquals(
                new Calibration(
                        new Day(2025, 2, 1),
                        40,
                        Map.of("dense-read-coefficient", 1.02, "layer-starts-coefficient", 3.2e-6),
                        Set.of("layer-starts-coefficient"),
                        List.of(
                                neighbour(Generation.AMPERE, 2, 0.97, 3),
                                neighbour(Generation.HOPPER, 1, 1.1, 1)),
                        List.of(new Spread(Distance.SAME_MODEL, "ttft_ms", 0.8, 1.3, 12)),
                        List.of(
                                new Errors(
                                        "lab", "models", "tpot_p90_ms", 30, 0.1, 0.3, -0.02, 0.8)),
                        Map.of("no-length", new Rejected(2, List.of("lab/1", "lab/2")))),
                calibration(new SmallCatalogue().calibrated()));
    }

    private static Neighbour neighbour(
            Generation generation, double devices, double ratio, int measurements) {
        return new Neighbour(
                "server", generation, 8.03026e9, devices, 1024, 128.5, 8, ratio, measurements);
    }

    @Test
    void withoutTheFileThereIsNoCalibration() {
        assertEquals(Optional.empty(), new SmallCatalogue().read().calibration());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "measurements: 40 => measurements: 0 => 2:15 measurements: must be above zero",
                "value: 1.02 => value: -1 => 4:41 value: must not be below zero",
                "value: 1.02 => value: .inf =>"
                        + " 4:41 value: \".inf\" is not a number | only finite numbers are allowed",
                "unit: second => unit: minute =>"
                        + " 5:57 unit: \"minute\" is none of the known words | known: none, second",
                "layer-starts => dense-read =>"
                        + " 5:5 this is written twice | the first is at calibration.yaml:4:5;"
                        + " remove one",
                "same-model => same => 7:16 distance: \"same\" is none of the known words"
                        + " | known: same-model, other-models, none",
                "metric: ttft_ms => metric: tfft_ms =>"
                        + " 7:36 metric: \"tfft_ms\" is not a metric | did you mean \"ttft_ms\"?",
                "low: 0.8 => low: 0 => 7:50 low: must be above zero",
                "high: 1.3 => high: 0.7 => 7:61 high: is below low",
                "p90: 0.3 => p90: 0.05 => 9:81 p90: is below the median",
                "coverage: 0.8 => coverage: 80 => 9:109 coverage: is not a share | from 0 to 1",
                "rows: 2 => rows: 1 => 11:14 no-length: 2 examples of 1 rows; at most 5",
                "[server, ampere => [sever, ampere =>"
                        + " 13:6 \"sever\" is not a known engine | did you mean \"server\"?",
                "[server, ampere => [server, amper =>"
                        + " 13:14 generation: \"amper\" is none of the known words | did you mean \"ampere\"?",
                "0.97, 3 => 0, 3 => 13:52 ratio: must be above zero",
                "0.97, 3 => 0.97 => 13:5 a neighbour is a list of 9 values | [engine, generation,"
                        + " active, devices, input, output, concurrency, ratio, measurements]",
                "1024, 128.5, 8, 0.97 => -1, 128.5, 8, 0.97 => 13:36 input: must not be below zero",
                "neighbours: => neighbors: => 12:1 unknown key \"neighbors\""
                        + " | did you mean \"neighbours\"?"
            })
    void mistakesAreToldAtTheirPlaces(String from, String to, String told) {
        assertEquals("calibration.yaml:" + told, changed(from, to));
    }

    private static String changed(String from, String to) {
        return new SmallCatalogue()
                .calibrated()
                .change(SmallCatalogue.CALIBRATION, from, to)
                .told();
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertEquals(
                """
                calibration.yaml:4:41 value: "one" is not a number | write digits alone, such as 1500, 0.25 or 1.5e3
                calibration.yaml:13:6 "sever" is not a known engine | did you mean "server"?
                calibration.yaml:14:6 "sever" is not a known engine | did you mean "server"?""",
                new SmallCatalogue()
                        .calibrated()
                        .change(SmallCatalogue.CALIBRATION, "value: 1.02", "value: one")
                        .change(SmallCatalogue.CALIBRATION, "[server", "[sever")
                        .told());
    }

    /** Random calibrations; each holds hundreds of numbers of any magnitude. */
    @Test
    void whatIsReadBackIsWhatWasWritten() {
        Random random = new Random(20250510);
        for (int i = 0; i < 20; i++) {
            Calibration written = random(random, 100);
            String text = CalibrationText.of(written);
            Calibration read = calibration(new SmallCatalogue().file("calibration.yaml", text));
            assertEquals(CalibrationText.rounded(written), read);
            assertEquals(text, CalibrationText.of(read), "the same bytes once more");
        }
    }

    @Test
    void anEmptyCalibrationIsReadBack() {
        Calibration empty =
                new Calibration(
                        new Day(2025, 2, 1),
                        1,
                        Map.of(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of());
        String text = CalibrationText.of(empty);
        assertEquals(empty, calibration(new SmallCatalogue().file("calibration.yaml", text)));
    }

    /** Texts that are YAML themselves, or that a reader of YAML takes for something else. */
    @Test
    void everyTextIsReadBack() {
        List<String> texts =
                List.of("no", "Null", "~", "3", "a: b", "a, b", "[a]", "#a", "\"\\n\"\n\t", "中 文");
        Map<String, Double> coefficients = new LinkedHashMap<>();
        Map<String, Rejected> rejected = new LinkedHashMap<>();
        List<Errors> errors = new ArrayList<>();
        for (String text : texts) {
            coefficients.put(text, 1.0);
            rejected.put(text, new Rejected(1, List.of(text)));
            errors.add(new Errors(text, text, "ttft_ms", 1, 0, 0, 0, 0));
        }
        Calibration written =
                new Calibration(
                        new Day(2025, 2, 1),
                        1,
                        coefficients,
                        Set.copyOf(texts),
                        List.of(),
                        List.of(),
                        errors,
                        rejected);
        SmallCatalogue catalogue =
                new SmallCatalogue().file("calibration.yaml", CalibrationText.of(written));
        assertEquals("", catalogue.told());
        assertEquals(written, calibration(catalogue));
    }

    private static Calibration calibration(SmallCatalogue catalogue) {
        return catalogue.read().calibration().orElseThrow();
    }

    private static Calibration random(Random random, int neighbours) {
        Map<String, Double> coefficients = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            coefficients.put("term-" + random.nextInt(1000), number(random));
        }
        List<Neighbour> near = new ArrayList<>();
        Generation[] generations = Generation.values();
        for (int i = 0; i < neighbours; i++) {
            near.add(
                    new Neighbour(
                            "server",
                            generations[random.nextInt(generations.length)],
                            number(random),
                            1 + random.nextInt(64),
                            number(random),
                            number(random),
                            1 + random.nextInt(4096),
                            number(random),
                            1 + random.nextInt(9)));
        }
        List<Spread> spreads = new ArrayList<>();
        for (Distance distance : Distance.values()) {
            double low = number(random);
            spreads.add(new Spread(distance, "ttft_ms", low, low * 2, 1 + random.nextInt(9)));
        }
        return new Calibration(
                new Day(2025, 2, 1),
                neighbours,
                coefficients,
                Set.of(coefficients.keySet().iterator().next()),
                near,
                spreads,
                List.of(new Errors("a", "b", "tpot_ms", 9, 0.1234567, 0.2, -0.3456789, 2 / 3.0)),
                Map.of());
    }

    /** From 1e-12 to 1e12, with all digits of a double. */
    private static double number(Random random) {
        double number = (1 + 9 * random.nextDouble()) * Math.pow(10, random.nextInt(24) - 12);
        assertTrue(number > 0);
        return number;
    }
}
