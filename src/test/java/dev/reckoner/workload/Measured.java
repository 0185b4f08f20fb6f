package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Neighbour;
import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A made-up calibration with round numbers, near to what measurements give. */
public final class Measured {

    public static final Calibration CALIBRATION =
            new Calibration(
                    new Day(2026, 8, 1),
                    2847,
                    Map.ofEntries(
                            Map.entry("dense-read-coefficient", 1.5),
                            Map.entry("expert-read-coefficient", 1.25),
                            Map.entry("cache-read-coefficient", 2.0),
                            Map.entry("arithmetic-coefficient", 3.0),
                            Map.entry("layer-starts-coefficient", 0.00005),
                            Map.entry("expert-visits-coefficient", 0.000005),
                            Map.entry("sequence-layers-coefficient", 0.0000005),
                            Map.entry("exchange-coefficient", 1.5),
                            Map.entry("prefill-arithmetic-coefficient", 2.0),
                            Map.entry("prefill-experts-coefficient", 1.0),
                            Map.entry("prefill-exchange-coefficient", 1.0),
                            Map.entry("prompts-ahead", 0.1)),
                    Set.of(),
                    List.of(
                            new Neighbour(
                                    "vllm",
                                    Accelerator.Generation.HOPPER,
                                    70e9,
                                    8,
                                    1024,
                                    1024,
                                    16,
                                    1.25,
                                    8)),
                    List.of(
                            new Spread(Distance.OTHER_MODELS, "tpot_ms", 0.8, 1.25, 100),
                            new Spread(
                                    Distance.OTHER_MODELS, "output_tokens_per_s", 0.9, 1.1, 100)),
                    List.of(),
                    Map.of());

    private Measured() {}
}
