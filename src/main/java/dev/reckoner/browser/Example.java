package dev.reckoner.browser;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.DatedPrice;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.FeedForward;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Model;
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
import dev.reckoner.wording.DateStyle;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.FormatWords;
import dev.reckoner.wording.ListStyle;
import dev.reckoner.wording.NumberStyle;
import dev.reckoner.wording.Phrase;
import dev.reckoner.wording.Term;
import dev.reckoner.wording.Words;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.Collections;
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
    private static final List<String> SPEED =
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
                Map.of("a", accelerator()),
                Map.of(offer().id(), offer()),
                List.of(),
                Map.of("f", format()),
                Map.of(),
                assumptions(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
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
                DAY,
                "open",
                1e9,
                false,
                OptionalDouble.empty(),
                1024,
                32000,
                false,
                4096,
                "f",
                new Attention.Grouped(16, 4, 64),
                List.of(
                        new LayerGroup(8, new Sight.Window(512)),
                        new LayerGroup(8, new Sight.Full())),
                Optional.of(new FeedForward(4096, true)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
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
                facts("accelerator:a", "memory", "memory_bandwidth", "dense_tflops", "power"));
    }

    private static Offer offer() {
        DatedPrice price =
                new DatedPrice(
                        DAY,
                        Optional.empty(),
                        Optional.of(new Quantity(2, Unit.USD)),
                        List.of(DAY),
                        citation());
        return new Offer("p/i", "P", "i", "", "on-demand", "a", 8, false, List.of(price));
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

    static Words words() {
        Map<String, FormatWords> formats = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            formats.put(format.id(), new FormatWords(Phrase.of("{}"), "", Phrase.of("{}")));
        }
        return new Words(
                "en",
                "English",
                new NumberStyle(".", ",", "-"),
                new DateStyle("{day}", Collections.nCopies(12, "month")),
                new ListStyle(", ", " and "),
                List.of(),
                formats,
                Map.of(),
                Map.of(),
                terms(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("of-subject", "{0} ({1})", "range", "{0} to {1}"));
    }

    /** The terms that the example's formulas name, each called by its key. */
    private static Map<String, Term> terms() {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (String key :
                List.of(
                        "weights",
                        "stored-parameters",
                        "embedding-parameters",
                        "attention-parameters",
                        "feed-forward-parameters",
                        "norms-parameters",
                        "output-head-parameters",
                        "bits",
                        "kv-bits",
                        "kv-per-layer",
                        "kv-per-token",
                        "kv-per-sequence",
                        "kv-cache",
                        "layers",
                        "full-layers",
                        "window-layers",
                        "window",
                        "kv-heads",
                        "head-dim",
                        "sequence-tokens",
                        "concurrency",
                        "accelerators-floor",
                        "accelerators",
                        "device-memory",
                        "memory-per-device",
                        "weights-per-device",
                        "kv-per-device",
                        "kv-per-sequence-per-device",
                        "kv-allocated-per-token",
                        "kv-allocated-per-sequence",
                        "kv-allocated-per-sequence-per-device",
                        "max-concurrency",
                        "memory-use",
                        "instances",
                        "per-instance",
                        "hourly-cost",
                        "instance-price",
                        "monthly-cost",
                        "hours-per-month",
                        "yearly-cost",
                        "ttft",
                        "tpot",
                        "bound-share",
                        "interactivity",
                        "output-rate",
                        "max-output-rate",
                        "energy-per-token",
                        "correction",
                        "prompts-ahead",
                        "batch",
                        "output-length",
                        "step-time",
                        "prefill-time",
                        "request-time",
                        "power",
                        "busy-share",
                        "power-busy",
                        "utilisation",
                        "cost-per-million",
                        "lowest-cost-per-million",
                        "power-share",
                        "training-compute",
                        "training-hours",
                        "training-hours-published",
                        "training-mfu",
                        "training-cost",
                        "training-cost-published",
                        "upkeep-yearly",
                        "training-tokens",
                        "device-hour",
                        "mfu",
                        "upkeep-share",
                        "parameters",
                        "rate",
                        "hidden-size",
                        "vocabulary",
                        "memory",
                        "visible-memory",
                        "activation-memory",
                        "fine-tuning-memory",
                        "fine-tuning-accelerators",
                        "fine-tuning-compute",
                        "fine-tuning-hours",
                        "fine-tuning-cost",
                        "lora-memory",
                        "lora-accelerators",
                        "lora-compute",
                        "lora-hours",
                        "lora-cost",
                        "qlora-memory",
                        "qlora-accelerators",
                        "optimiser-memory",
                        "lora-share",
                        "step-tokens",
                        "fine-tuning-tokens",
                        "fine-tuning-mfu")) {
            terms.put(key, new Term(key, key, key));
        }
        for (String part : SPEED) {
            String coefficient = part + "-coefficient";
            terms.put(part, new Term(part, part, part));
            terms.put(coefficient, new Term(coefficient, coefficient, coefficient));
        }
        return terms;
    }
}
