package dev.reckoner.browser;

import dev.reckoner.wording.DateStyle;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.FormatWords;
import dev.reckoner.wording.ListStyle;
import dev.reckoner.wording.NumberStyle;
import dev.reckoner.wording.Phrase;
import dev.reckoner.wording.Term;
import dev.reckoner.wording.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of a language in which everything is called by its key. */
final class ExampleWords {

    private ExampleWords() {}

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
                        "spaghetti-index",
                        "plate-of-spaghetti",
                        "capacity",
                        "tokens-per-hour",
                        "tokens-per-month",
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
        for (String part : Example.SPEED) {
            String coefficient = part + "-coefficient";
            terms.put(part, new Term(part, part, part));
            terms.put(coefficient, new Term(coefficient, coefficient, coefficient));
        }
        return terms;
    }
}
