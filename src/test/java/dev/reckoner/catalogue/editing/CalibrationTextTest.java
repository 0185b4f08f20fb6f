package dev.reckoner.catalogue.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Accelerator.Generation;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.catalogue.Calibration.Rejected;
import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.quantity.Day;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalibrationTextTest {

    @Test
    void theFileReadsWell() {
        Map<String, Double> coefficients = new LinkedHashMap<>();
        coefficients.put("layer-starts", 3.2000001e-6);
        coefficients.put("dense-read", 1.02);
        Calibration calibration =
                new Calibration(
                        new Day(2026, 11, 24),
                        1234,
                        coefficients,
                        Set.of("layer-starts"),
                        List.of(
                                new Neighbour(
                                        "vllm",
                                        Generation.CDNA3,
                                        8030261248.0,
                                        8,
                                        1024,
                                        128.5,
                                        64,
                                        2 / 3.0,
                                        3)),
                        List.of(new Spread(Distance.OTHER_MODELS, "ttft_ms", 0.8, 1.3, 120)),
                        List.of(
                                new Errors(
                                        "lab",
                                        "unseen models",
                                        "tpot_ms",
                                        30,
                                        0.1,
                                        0.3,
                                        -0.02,
                                        0.8)),
                        Map.of("no-length", new Rejected(12, List.of("lab/0001"))));
        assertEquals(
                """
                # What measurements taught the formulas of speed.
                # `./reckoner calibrate` writes this file and nobody else: it does not keep changes.
                fitted_on: 2026-11-24
                measurements: 1234

                # What the terms of the formulas are multiplied by: pure numbers, or seconds each time.
                coefficients:
                  - {id: layer-starts, value: 3.2e-6, unit: second}
                  - {id: dense-read, value: 1.02, unit: none}

                # The middle 80 % of measured time / estimated time, where the measurement was not known.
                spreads:
                  - {distance: other-models, metric: ttft_ms, low: 0.8, high: 1.3, measurements: 120}

                # How far off estimates were: median and p90 of |estimated / measured - 1|, the median of
                # estimated / measured - 1, and the share of measurements within the estimated range.
                errors:
                  - {data: lab, split: "unseen models", metric: tpot_ms, rows: 30, median: 0.1, p90: 0.3, bias: -0.02, coverage: 0.8}

                # Measurements that were not fitted, by the reason, with some of their ids.
                rejected:
                  no-length: {rows: 12, examples: [lab/0001]}

                # Measured points: engine, generation, parameters multiplied for one token, devices, tokens
                # in, tokens out, sequences at once, measured time / time by the formulas, measurements.
                neighbours:
                  - [vllm, cdna3, 8.03026e9, 8, 1024, 128.5, 64, 0.666667, 3]
                """,
                CalibrationText.of(calibration));
    }
}
