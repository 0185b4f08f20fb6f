package dev.reckoner.intake.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What layers see, as a {@code config.json} and as a file of the catalogue write it. */
final class Sights {

    private static final String FULL = "full_attention";

    private Sights() {}

    static int layers(Config config) {
        return config.whole("num_hidden_layers", "n_layer", "num_layers");
    }

    /** All layers see all tokens. */
    static List<Map<String, Object>> full(Config config) {
        return groups(group(layers(config)));
    }

    /**
     * Layers with a sliding window among others: told layer by layer, by a pattern, or by rule.
     *
     * @param otherwise every how manieth layer sees all where nothing is told; 0 for none
     */
    static List<Map<String, Object>> window(Config config, int otherwise) {
        int layers = layers(config);
        int context = config.whole("max_position_embeddings");
        int window = config.maybe("sliding_window", "sliding_window_size").orElse(0);
        boolean used = config.flag("use_sliding_window", true);
        int full = seeingAll(config, layers, otherwise);
        if (window == 0 || window >= context || !used) {
            return full(config);
        }
        Map<String, Object> local = group(layers - full);
        local.put("window", window);
        return groups(local, group(full));
    }

    private static int seeingAll(Config config, int layers, int otherwise) {
        List<String> types = config.texts("layer_types");
        List<String> pattern = config.texts("hybrid_layer_pattern");
        int every = every(config).orElse(otherwise);
        String letters = config.text("sliding_window_pattern").orElse("");
        int first = config.maybe("max_window_layers").orElse(0);
        if (!types.isEmpty()) {
            return Collections.frequency(types, FULL);
        } else if (!pattern.isEmpty()) {
            return Collections.frequency(pattern, "0");
        } else if (letters.indexOf('G') >= 0) {
            return (int) at(letters, layers).chars().filter(c -> c == 'G').count();
        } else if (first > 0 && first < layers) {
            return first;
        }
        return every == 0 ? 0 : layers / every;
    }

    private static Optional<Integer> every(Config config) {
        boolean letters = config.text("sliding_window_pattern").orElse("").contains("G");
        return letters
                ? Optional.empty()
                : config.maybe("sliding_window_pattern", "_sliding_window_pattern");
    }

    private static String at(String pattern, int layers) {
        return pattern.repeat(layers / pattern.length() + 1).substring(0, layers);
    }

    /** Windows whose layers have heads of their own. */
    static List<Map<String, Object>> ownHeads(
            Config config, int heads, int kvHeads, int headDim, int valueDim) {
        List<Map<String, Object>> groups = window(config, 0);
        Map<String, Object> own = Attentions.grouped(config, heads, kvHeads, headDim);
        if (valueDim != headDim) {
            own.put("value_dim", valueDim);
        }
        groups.stream()
                .filter(group -> group.containsKey("window"))
                .forEach(group -> group.put("attention", own));
        return groups;
    }

    /** Three layers in four see the tokens of their chunk (Llama 4). */
    static List<Map<String, Object>> chunk(Config config) {
        int layers = layers(config);
        List<String> types = config.texts("layer_types");
        List<String> rotary = config.texts("no_rope_layers");
        int every = config.maybe("no_rope_layer_interval").orElse(4);
        int full = layers / every;
        if (!types.isEmpty()) {
            full = Collections.frequency(types, FULL);
        } else if (!rotary.isEmpty()) {
            full = Collections.frequency(rotary, "0");
        }
        Map<String, Object> chunked = group(layers - full);
        chunked.put("chunk", config.whole("attention_chunk_size"));
        return groups(chunked, group(full));
    }

    /** Gated delta nets, and every so manieth layer with attention (Qwen3-Next). */
    static List<Map<String, Object>> deltaNet(Config config) {
        int layers = layers(config);
        List<String> types = config.texts("layer_types");
        int every = config.maybe("full_attention_interval").orElse(4);
        int full = types.isEmpty() ? layers / every : Collections.frequency(types, FULL);
        Map<String, Object> linear = group(layers - full);
        linear.put(
                "linear",
                linear(
                        config.whole("linear_num_key_heads"),
                        config.whole("linear_num_value_heads"),
                        config.whole("linear_key_head_dim"),
                        config.whole("linear_value_head_dim"),
                        config.whole("linear_conv_kernel_dim")));
        return groups(linear, group(full));
    }

    /** Kimi delta attention. */
    static List<Map<String, Object>> deltaAttention(Config config) {
        Config inner = config.in("linear_attn_config");
        int full = inner.texts("full_attn_layers").size();
        int heads = inner.whole("num_heads");
        int dim = inner.whole("head_dim");
        Map<String, Object> linear = group(inner.texts("kda_layers").size());
        linear.put("linear", linear(heads, heads, dim, dim, inner.whole("short_conv_kernel_size")));
        return groups(linear, group(full));
    }

    /** Lightning attention (MiniMax-01). */
    static List<Map<String, Object>> lightning(Config config) {
        int heads = config.whole("num_attention_heads");
        int dim = config.whole("head_dim");
        List<String> types = config.texts("attn_type_list");
        if (!types.contains("0")) {
            return full(config);
        }
        Map<String, Object> linear = group(Collections.frequency(types, "0"));
        linear.put("linear", linear(heads, heads, dim, dim, 0));
        return groups(linear, group(Collections.frequency(types, "1")));
    }

    private static Map<String, Object> linear(
            int keyHeads, int valueHeads, int keyDim, int valueDim, int convolution) {
        Map<String, Object> linear = new LinkedHashMap<>();
        linear.put("key_heads", keyHeads);
        linear.put("value_heads", valueHeads);
        linear.put("key_dim", keyDim);
        linear.put("value_dim", valueDim);
        if (convolution > 0) {
            linear.put("convolution", convolution);
        }
        return linear;
    }

    /** A letter for each layer: state space, attention, network or experts (Nemotron-H). */
    static List<Map<String, Object>> letters(Config config) {
        String pattern = pattern(config);
        Map<String, Object> space = group(count(pattern, 'M'));
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("heads", config.whole("mamba_num_heads"));
        state.put("head_dim", config.whole("mamba_head_dim"));
        state.put("state", config.whole("ssm_state_size"));
        state.put("groups", config.whole("n_groups"));
        state.put("convolution", config.whole("conv_kernel"));
        space.put("state_space", state);
        space.put("network", false);
        Map<String, Object> attention = group(count(pattern, '*'));
        attention.put("network", false);
        Map<String, Object> network = group(count(pattern, '-') + count(pattern, 'E'));
        network.put("attention", Map.of("kind", "none"));
        return groups(space, attention, network);
    }

    /** The letters, also where a word is written for each. */
    static String pattern(Config config) {
        config.has("num_hidden_layers");
        config.has("moe_shared_expert_overlap");
        StringBuilder letters = new StringBuilder();
        for (String word : config.texts("layers_block_type")) {
            letters.append(
                    switch (word) {
                        case "mamba" -> 'M';
                        case "attention" -> '*';
                        case "moe" -> 'E';
                        default -> '-';
                    });
        }
        return config.text("hybrid_override_pattern").orElse(letters.toString());
    }

    static int count(String text, char letter) {
        return (int) text.chars().filter(c -> c == letter).count();
    }

    /** Every token sees some entries, which an indexer chooses (DeepSeek-V3.2). */
    static List<Map<String, Object>> chosen(Config config) {
        Map<String, Object> indexer = new LinkedHashMap<>();
        indexer.put("heads", config.whole("index_n_heads"));
        indexer.put("dim", config.whole("index_head_dim"));
        Map<String, Object> chosen = new LinkedHashMap<>();
        chosen.put("entries", config.whole("index_topk"));
        config.has("index_topk_freq");
        config.has("layer_types");
        config.has("num_experts");
        int shared = Collections.frequency(config.texts("indexer_types"), "shared");
        Map<String, Object> sharing = group(shared);
        sharing.put("chosen", new LinkedHashMap<>(chosen));
        chosen.put("indexer", indexer);
        Map<String, Object> choosing = group(layers(config) - shared);
        choosing.put("chosen", chosen);
        return groups(choosing, sharing);
    }

    /** A ratio of compression for each layer: none, one whose entries are chosen, or a larger. */
    static List<Map<String, Object>> compressed(Config config) {
        int layers = layers(config);
        int window = config.whole("sliding_window");
        List<String> all = config.texts("compress_ratios");
        List<String> ratios = all.subList(0, Math.min(layers, all.size()));
        Map<String, Object> indexer = new LinkedHashMap<>();
        indexer.put("heads", config.whole("index_n_heads"));
        indexer.put("dim", config.whole("index_head_dim"));
        Map<String, Object> local = group(Collections.frequency(ratios, "0"));
        local.put("window", window);
        Map<String, Object> chosen = new LinkedHashMap<>();
        chosen.put("entries", config.whole("index_topk"));
        chosen.put("ratio", 4);
        chosen.put("window", window);
        chosen.put("indexer", indexer);
        Map<String, Object> choosing = group(Collections.frequency(ratios, "4"));
        choosing.put("chosen", chosen);
        Map<String, Object> coarse = group(Collections.frequency(ratios, "128"));
        coarse.put("compressed", Map.of("ratio", 128, "window", window));
        List<Map<String, Object>> groups = groups(local, choosing, coarse);
        int sum = groups.stream().mapToInt(group -> (int) group.get("count")).sum();
        if (sum != layers) {
            config.wrong("compress_ratios", "not 0, 4 or 128 for each of " + layers, "");
        }
        return groups;
    }

    private static Map<String, Object> group(int count) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("count", count);
        return group;
    }

    @SafeVarargs
    private static List<Map<String, Object>> groups(Map<String, Object>... groups) {
        List<Map<String, Object>> filled = new ArrayList<>();
        for (Map<String, Object> group : groups) {
            if (!group.get("count").equals(0)) {
                filled.add(group);
            }
        }
        return filled;
    }
}
