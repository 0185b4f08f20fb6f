package dev.reckoner.browser;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.DataSheet;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.ModelCard;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.catalogue.Training;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A made-up model on a made-up machine, without any file. */
final class Example {

    private static final Day DAY = new Day(2025, 5, 10);
    private static final Unit PER_DEVICE = Unit.BYTE.per(Unit.DEVICE);

    /** What takes time. */
    static final List<String> SPEED =
            List.of("dense-read", "cache-read", "arithmetic", "layer-starts", "sequence-layers");

    private Example() {}

    static Scenario scenario() {
        Deployment deployment =
                new Deployment(
                        model(),
                        new Precision(
                                format(), Map.of("bf16", format(), "nf4", format()), format()),
                        accelerator(),
                        new Count.Smallest(),
                        engine(),
                        Optional.of(offer()));
        return new Scenario(
                "x",
                new Workload(1000, 1000, 4),
                deployment,
                DAY,
                assumptions(),
                Optional.of(calibration()));
    }

    static Catalogue catalogue() {
        return new Catalogue(
                Map.of(),
                Map.of("m", model()),
                Map.of(),
                Map.of("a", accelerator()),
                Map.of(offer().id(), offer()),
                List.of(),
                Map.of("f", format()),
                Map.of(),
                assumptions(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                DAY);
    }

    private static Calibration calibration() {
        Map<String, Double> coefficients = new LinkedHashMap<>();
        for (String part : SPEED) {
            coefficients.put(part + "-coefficient", 0.00001);
        }
        return new Calibration(
                DAY, 1, coefficients, Set.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static EngineProfile engine() {
        return new EngineProfile(
                "e",
                "E",
                0.9,
                EngineProfile.Pool.OF_TOTAL,
                EngineProfile.WindowLayers.CHARGED_IN_FULL,
                EngineProfile.KvDefault.AS_MODEL,
                facts("engine:e", "memory_fraction"));
    }

    private static Model model() {
        return new Model(
                "m",
                "M",
                "V",
                ModelCard.UNTOLD,
                1e9,
                false,
                OptionalDouble.empty(),
                1024,
                32000,
                false,
                4096,
                Optional.of("f"),
                new Attention.Grouped(16, 4, 64),
                List.of(
                        new LayerGroup(8, new Sight.Window(512)),
                        new LayerGroup(8, new Sight.Full())),
                Optional.of(new FeedForward(4096, true)),
                Optional.empty(),
                List.of(),
                new Training(
                        OptionalDouble.of(1e12),
                        Optional.of(new Training.Run(50_000, accelerator()))),
                facts(
                        "model:m",
                        "parameters",
                        "training_tokens",
                        "training_run",
                        "hidden_size",
                        "layers",
                        "attention",
                        "vocabulary",
                        "feed_forward"));
    }

    private static WeightFormat format() {
        return new WeightFormat("f", "F", 16, Map.of(), facts("format:f", "bits"));
    }

    private static Accelerator accelerator() {
        return new Accelerator(
                "a",
                "A",
                "A",
                "V",
                Accelerator.Kind.SERVER_GPU,
                Accelerator.Generation.HOPPER,
                new Quantity(8e9, Unit.BYTE),
                Optional.empty(),
                new Quantity(1e12, Unit.BYTE),
                Optional.empty(),
                Map.of("bf16", 100.0),
                Optional.of(new Quantity(400, Unit.of(Dimension.WATT))),
                8,
                Optional.empty(),
                DataSheet.EMPTY,
                facts("accelerator:a", "memory", "memory_bandwidth", "dense_tflops", "power"));
    }

    private static Offer offer() {
        DatedPrice price =
                new DatedPrice(
                        DAY,
                        Optional.empty(),
                        Optional.of(new Quantity(2, Unit.USD)),
                        List.of(DAY),
                        Optional.empty(),
                        citation());
        return new Offer(
                "p/i",
                "P",
                "i",
                "",
                "on-demand",
                "a",
                false,
                8,
                false,
                Optional.empty(),
                List.of(price));
    }

    private static Map<String, Assumption> assumptions() {
        Map<String, Assumption> all = new LinkedHashMap<>();
        put(all, "visible-memory", Estimate.between(0.97, 0.98, 1, Unit.NONE));
        put(all, "runtime-memory", Estimate.between(1e9, 1.5e9, 4e9, PER_DEVICE));
        Unit byteRate = Unit.BYTE.per(Unit.of(Dimension.SECOND));
        put(all, "interconnect", Estimate.exact(32e9, byteRate));
        put(all, "power-share", Estimate.between(0.4, 0.5, 0.6, Unit.NONE));
        put(all, "utilisation", Estimate.between(0.2, 1, 1, Unit.NONE));
        put(all, "power-busy", Estimate.between(0.2, 0.3, 0.4, Unit.NONE));
        put(all, "mfu", Estimate.exact(0.3, Unit.NONE));
        put(all, "upkeep-share", Estimate.exact(0.2, Unit.NONE.per(Unit.YEAR)));
        put(all, "optimiser-memory", Estimate.between(8, 12, 12, Unit.NONE));
        put(all, "lora-share", Estimate.exact(0.005, Unit.NONE));
        put(all, "step-tokens", Estimate.exact(4096, Unit.TOKEN));
        put(all, "fine-tuning-tokens", Estimate.exact(1e7, Unit.TOKEN));
        put(all, "fine-tuning-mfu", Estimate.exact(0.3, Unit.NONE));
        put(all, "hours-per-month", Estimate.exact(730, Unit.HOUR.per(Unit.MONTH)));
        return all;
    }

    private static void put(Map<String, Assumption> all, String id, Estimate estimate) {
        all.put(id, new Assumption(id, estimate, Map.of(), List.of()));
    }

    private static Citations facts(String subject, String... fields) {
        Map<String, Citation> byField = new LinkedHashMap<>();
        for (String field : fields) {
            byField.put(field, citation());
        }
        return new Citations(subject, subject, byField);
    }

    private static Citation citation() {
        Source source = new Source("s", "P", "T", "", "", "", Source.Rank.OFFICIAL);
        return new Citation(source, "", DAY);
    }
}
