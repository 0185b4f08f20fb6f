package dev.reckoner.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a measurement is of. Its id is that of its kind; times end in {@code _ms} and may name a
 * percentile before it: {@code ttft_ms}, {@code ttft_p90_ms}.
 *
 * @param percentile of the requests, from 1 to 99; empty for the mean, and for what is no time
 */
public record MeasuredMetric(Kind kind, OptionalInt percentile) {

    private static final String TIME = "_ms";
    private static final String PERCENTILE = "_p";

    /** The quantities that sources publish. */
    public enum Kind {
        /** From the request to its first token. */
        TTFT("ttft", Units.TIME),
        /** From one token to the next, without the first: the mean of each request. */
        TPOT("tpot", Units.TIME),
        /** From one piece of an answer to the next, as a client sees them arrive. */
        ITL("itl", Units.TIME),
        /** From the request to its last token. */
        LATENCY("latency", Units.TIME),
        /** Of the whole deployment. */
        OUTPUT_TOKENS_PER_S("output_tokens_per_s", Units.TOKEN_RATE),
        OUTPUT_TOKENS_PER_S_PER_GPU(
                "output_tokens_per_s_per_gpu", Map.of("tokens/s/gpu", 1.0, "tok/s/gpu", 1.0)),
        OUTPUT_TOKENS_PER_S_PER_USER(
                "output_tokens_per_s_per_user", Map.of("tokens/s/user", 1.0, "tok/s/user", 1.0)),
        PROMPT_TOKENS_PER_S("prompt_tokens_per_s", Units.TOKEN_RATE),
        /** Of prompts and answers together. */
        TOTAL_TOKENS_PER_S("total_tokens_per_s", Units.TOKEN_RATE),
        REQUESTS_PER_S("requests_per_s", Map.of("requests/s", 1.0, "req/s", 1.0)),
        /** For each token of output. */
        JOULES_PER_TOKEN("joules_per_token", Map.of("J/token", 1.0)),
        /** The mean over a run. */
        WATTS("watts", Map.of("W", 1.0)),
        FILE_SIZE("file_size", Units.SIZE),
        BITS_PER_WEIGHT("bits_per_weight", Map.of("bits", 1.0)),
        /** Tokens for which an engine found room in its cache. */
        KV_TOKENS("kv_tokens", Map.of("tokens", 1.0)),
        KV_BLOCKS("kv_blocks", Map.of("blocks", 1.0)),
        KV_CACHE("kv_cache", Units.SIZE),
        /** What an engine sets aside for a token. */
        KV_PER_TOKEN("kv_per_token", Units.SIZE),
        DEVICE_MEMORY("device_memory", Units.SIZE),
        MEMORY_FRACTION("memory_fraction", Map.of("share", 1.0)),
        PERPLEXITY("perplexity", Map.of("perplexity", 1.0)),
        /** Against the same model in full precision; may be zero or below. */
        PERPLEXITY_CHANGE("perplexity_change", Map.of("%", 1.0));

        private final String id;
        private final Map<String, Double> units;

        Kind(String id, Map<String, Double> units) {
            this.id = id;
            this.units = units;
        }

        /** Whether it is a duration, of which there are percentiles. */
        public boolean isTime() {
            return units.equals(Units.TIME);
        }

        /**
         * The units it may be written in, each as a multiple of the one that sums use:
         * milliseconds, bytes, or as the unit says.
         */
        public Map<String, Double> units() {
            return units;
        }
    }

    /** Units of several kinds. */
    private static final class Units {
        private static final Map<String, Double> TIME = Map.of("ms", 1.0, "s", 1000.0);
        private static final Map<String, Double> TOKEN_RATE =
                Map.of("tokens/s", 1.0, "token/s", 1.0, "tok/s", 1.0);
        private static final Map<String, Double> SIZE =
                Map.of("bytes", 1.0, "GB", 1e9, "GiB", 1024.0 * 1024 * 1024);
    }

    /** The metric with an id. */
    public static Optional<MeasuredMetric> parse(String id) {
        boolean timed = id.endsWith(TIME);
        String rest = timed ? id.substring(0, id.length() - TIME.length()) : id;
        int mark = timed ? rest.indexOf(PERCENTILE) : -1;
        String name = mark < 0 ? rest : rest.substring(0, mark);
        OptionalInt percentile =
                mark < 0
                        ? OptionalInt.empty()
                        : percentile(rest.substring(mark + PERCENTILE.length()));
        if (mark >= 0 && percentile.isEmpty()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.isTime() == timed && kind.id.equals(name)) {
                return Optional.of(new MeasuredMetric(kind, percentile));
            }
        }
        return Optional.empty();
    }

    private static OptionalInt percentile(String digits) {
        for (int percent = 1; percent < 100; percent++) {
            if (digits.equals(Integer.toString(percent))) {
                return OptionalInt.of(percent);
            }
        }
        return OptionalInt.empty();
    }

    /** The ids, those of percentiles aside. */
    public static List<String> known() {
        List<String> ids = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ids.add(new MeasuredMetric(kind, OptionalInt.empty()).id());
        }
        return List.copyOf(ids);
    }

    /** As data files write it. */
    public String id() {
        String of = percentile.isPresent() ? PERCENTILE + percentile.getAsInt() : "";
        return kind.id + of + (kind.isTime() ? TIME : "");
    }
}
