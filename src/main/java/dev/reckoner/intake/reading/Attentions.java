package dev.reckoner.intake.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** How attention is written in a {@code config.json}, and how in a file of the catalogue. */
final class Attentions {

    private Attentions() {}

    /** Multi-head, grouped-query or multi-query attention. */
    static Map<String, Object> grouped(Config config) {
        int heads = config.whole("num_attention_heads", "n_head");
        int kvHeads = config.maybe("num_key_value_heads", "num_attention_groups").orElse(heads);
        return grouped(config, heads, kvHeads, headDim(config, heads));
    }

    /** The same with a matrix that gates the output, if the model has one. */
    static Map<String, Object> gated(Config config) {
        Map<String, Object> attention = grouped(config);
        if (config.flag("attn_output_gate", true)) {
            attention.put("gated", true);
        }
        return attention;
    }

    /** One key-value head for all query heads, unless the model is of a later make. */
    static Map<String, Object> falcon(Config config) {
        int heads = config.whole("num_attention_heads");
        boolean later = config.flag("new_decoder_architecture", false);
        boolean one = config.flag("multi_query", true);
        int kvHeads = later ? config.whole("num_kv_heads") : one ? 1 : heads;
        return grouped(config, heads, kvHeads, headDim(config, heads));
    }

    /** Layers that see all have other heads than those with a window. */
    static Map<String, Object> global(Config config) {
        Map<String, Object> attention = grouped(config);
        config.maybe("num_global_key_value_heads").ifPresent(n -> attention.put("kv_heads", n));
        config.maybe("global_head_dim").ifPresent(n -> attention.put("head_dim", n));
        if (config.flag("attention_k_eq_v", false)) {
            attention.put("one_projection", true);
        }
        return attention;
    }

    /** Values shorter than keys. */
    static Map<String, Object> uneven(Config config) {
        Map<String, Object> attention = grouped(config);
        config.has("attention_chunk_size");
        config.has("sliding_window_size");
        config.maybe("v_head_dim").ifPresent(n -> attention.put("value_dim", n));
        return attention;
    }

    /** Multi-head latent attention. */
    static Map<String, Object> latent(Config config) {
        config.has("num_key_value_heads");
        config.has("head_dim");
        config.has("qk_head_dim");
        Map<String, Object> attention = new LinkedHashMap<>();
        attention.put("kind", "latent");
        attention.put("heads", config.whole("num_attention_heads"));
        attention.put("kv_rank", config.whole("kv_lora_rank"));
        config.maybe("q_lora_rank").ifPresent(rank -> attention.put("query_rank", rank));
        attention.put("rope_dim", config.whole("qk_rope_head_dim"));
        attention.put("nope_dim", config.whole("qk_nope_head_dim"));
        attention.put("value_dim", config.whole("v_head_dim"));
        if (config.flag("mla_use_output_gate", false)) {
            attention.put("gated", true);
        }
        return attention;
    }

    /** All heads read one vector; queries and output are compressed (DeepSeek-V4). */
    static Map<String, Object> shared(Config config) {
        config.has("num_key_value_heads");
        config.has("qk_rope_head_dim");
        Map<String, Object> attention = new LinkedHashMap<>();
        attention.put("kind", "shared-vector");
        attention.put("heads", config.whole("num_attention_heads"));
        attention.put("head_dim", config.whole("head_dim"));
        attention.put("query_rank", config.whole("q_lora_rank"));
        attention.put("output_groups", config.whole("o_groups"));
        attention.put("output_rank", config.whole("o_lora_rank"));
        return attention;
    }

    static Map<String, Object> grouped(Config config, int heads, int kvHeads, int headDim) {
        if (kvHeads <= 0 || heads % kvHeads != 0) {
            String what = kvHeads + " does not divide the " + heads + " query heads";
            config.wrong("num_key_value_heads", what, "");
        }
        Map<String, Object> attention = new LinkedHashMap<>();
        attention.put("kind", "grouped-query");
        attention.put("heads", heads);
        attention.put("kv_heads", kvHeads);
        attention.put("head_dim", headDim);
        return attention;
    }

    private static int headDim(Config config, int heads) {
        return config.maybe("head_dim", "attention_head_dim")
                .orElseGet(() -> config.whole("hidden_size", "n_embd") / Math.max(1, heads));
    }
}
