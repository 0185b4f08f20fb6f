package dev.reckoner.intake.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Feed-forward networks and experts, as a {@code config.json} and the catalogue write them. */
final class Networks {

    private Networks() {}

    /** A dense network in every layer, with a third matrix that gates it. */
    static Map<String, Object> gated(Config config) {
        return Map.of("feed_forward", size(config.whole("intermediate_size"), true));
    }

    /** A dense network of two matrices in every layer. */
    static Map<String, Object> plain(Config config) {
        config.has("word_embed_proj_dim");
        config.has("intermediate_size");
        int four = 4 * config.whole("hidden_size", "n_embd");
        int size =
                config.maybe("ffn_hidden_size", "ffn_dim", "n_inner", "intermediate_size")
                        .orElse(four);
        return Map.of("feed_forward", size(size, false));
    }

    /** Experts, whose keys have many names; layers without them have a dense network. */
    static Map<String, Object> experts(Config config) {
        return experts(config, Sights.layers(config), dense(config), true);
    }

    /** Every layer has a dense network beside its experts, which is a shared expert by its use. */
    static Map<String, Object> beside(Config config) {
        config.has("vocab_size_per_layer_input");
        if (config.maybe("hidden_size_per_layer_input").orElse(0) > 0) {
            config.wrong("hidden_size_per_layer_input", "tables for each layer are not known", "");
        }
        if (!config.flag("enable_moe_block", false)) {
            return gated(config);
        }
        Map<String, Object> experts = new LinkedHashMap<>();
        experts.put("count", config.whole("num_experts"));
        experts.put("active", config.whole("top_k_experts"));
        experts.put("shared", 1);
        experts.put("size", config.whole("moe_intermediate_size"));
        experts.put("shared_size", config.whole("intermediate_size"));
        experts.put("dense_layers", 0);
        return Map.of("experts", experts);
    }

    /** Networks of two matrices where a letter says so (Nemotron-H). */
    static Map<String, Object> letters(Config config) {
        String pattern = Sights.pattern(config);
        int dense = Sights.count(pattern, '-');
        int layers = dense + Sights.count(pattern, 'E');
        return dense == layers
                ? Map.of("feed_forward", size(config.whole("intermediate_size"), false))
                : experts(config, layers, dense, false);
    }

    private static Map<String, Object> experts(
            Config config, int layers, int dense, boolean gated) {
        int size = config.whole("moe_intermediate_size", "expert_hidden_dim", "intermediate_size");
        Map<String, Object> experts = new LinkedHashMap<>();
        experts.put("count", config.whole("n_routed_experts", "num_experts", "num_local_experts"));
        experts.put(
                "active",
                config.whole("num_experts_per_tok", "num_experts_per_token", "experts_per_token"));
        putShared(config, size, experts);
        experts.put("dense_layers", dense);
        if (!gated) {
            experts.put("gated", false);
        }
        config.maybe("routed_expert_hidden_size", "moe_latent_size")
                .ifPresent(latent -> experts.put("latent", latent));
        Map<String, Object> facts = new LinkedHashMap<>();
        if (dense > 0) {
            int inner =
                    config.whole(
                            "dense_intermediate_size",
                            "intermediate_size_mlp",
                            "intermediate_size");
            facts.put("feed_forward", size(inner, gated));
        } else {
            config.has("intermediate_size");
            config.has("intermediate_size_mlp");
        }
        config.has("experts_per_token");
        facts.put("experts", experts);
        return facts;
    }

    /** One as large as several is so many; one of another size is told with its size. */
    private static void putShared(Config config, int size, Map<String, Object> experts) {
        int all =
                config.maybe(
                                "shared_expert_intermediate_size",
                                "moe_shared_expert_intermediate_size",
                                "shared_intermediate_size",
                                "share_expert_dim")
                        .orElse(0);
        int count = config.maybe("n_shared_experts", "num_shared_experts").orElse(all > 0 ? 1 : 0);
        boolean several = all > size && all % size == 0;
        experts.put("shared", several && count == 1 ? all / size : count);
        experts.put("size", size);
        if (all > 0 && all % size != 0) {
            experts.put("shared_size", all);
        }
    }

    /** Layers that have an ordinary network instead. */
    private static int dense(Config config) {
        int layers = Sights.layers(config);
        List<String> types = config.texts("mlp_layer_types");
        List<String> frequency = config.texts("moe_layer_freq");
        int first = config.maybe("first_k_dense_replace").orElse(0);
        int step = config.maybe("decoder_sparse_step").orElse(1);
        int every = config.maybe("interleave_moe_layer_step").orElse(1);
        int named = config.texts("mlp_only_layers").size();
        List<String> mixed = config.texts("moe_layers");
        if (!types.isEmpty()) {
            return Collections.frequency(types, "dense");
        } else if (!frequency.isEmpty()) {
            return Collections.frequency(frequency, "0");
        } else if (!mixed.isEmpty()) {
            return layers - mixed.size();
        } else if (step > 1 || every > 1) {
            return layers - layers / Math.max(step, every);
        } else if (config.text("moe_layer_freq").filter(text -> !text.equals("1")).isPresent()) {
            config.wrong("moe_layer_freq", "only 1, or a list, is understood", "");
        }
        return first + named;
    }

    private static Map<String, Object> size(int size, boolean gated) {
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("size", size);
        if (!gated) {
            network.put("gated", false);
        }
        return network;
    }
}
