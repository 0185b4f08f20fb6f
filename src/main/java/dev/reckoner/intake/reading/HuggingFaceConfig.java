package dev.reckoner.intake.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A model's geometry from the {@code config.json} beside its files on Hugging Face. */
public final class HuggingFaceConfig {

    /** Words in keys of what may decide how much memory a model needs. */
    private static final Pattern DECISIVE =
            Pattern.compile(
                    "(^|.*_)(heads?|layers?|dim|rank|experts?|window|chunk|pattern|freq|interval"
                            + "|size|state|kernel|groups?|intermediate|ratios?|block|attention|swa"
                            + "|types?)(_.*|$)");

    /** Keys with such words that decide nothing of it, in the configurations of the families. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "add_full_attention_sink_bias",
                    "add_swa_attention_sink_bias",
                    "attention_bias",
                    "attention_dropout",
                    "attention_value_scale",
                    "attn_res_block_size",
                    "chunk_size",
                    "ep_size",
                    "expert_dtype",
                    "initializer_range",
                    "layer_norm_eps",
                    "layer_norm_epsilon",
                    "layernorm_epsilon",
                    "layernorm_full_attention_alpha",
                    "layernorm_full_attention_beta",
                    "layernorm_linear_attention_alpha",
                    "layernorm_linear_attention_beta",
                    "lm_head_bias",
                    "mlp_type",
                    "model_type",
                    "n_group",
                    "no_rope_layer_interval",
                    "no_rope_layers",
                    "norm_type",
                    "num_beam_groups",
                    "num_expert_group",
                    "num_hash_layers",
                    "order_of_interleaved_layers",
                    "output_gate_type",
                    "position_embedding_type",
                    "qk_norm_type",
                    "rope_local_base_freq",
                    "rotary_dim",
                    "summary_type",
                    "swa_rope_theta",
                    "time_step_rank",
                    "topk_group",
                    "use_bidirectional_attention",
                    "use_parallel_block");

    /** Keys of modules that draft tokens, which are no part of the decoder. */
    private static final List<String> DRAFTING =
            List.of(
                    "num_nextn_predict_layers",
                    "mtp_num_hidden_layers",
                    "mtp_transformer_layers",
                    "mtp_layers_block_type",
                    "mtp_hybrid_override_pattern",
                    "num_mtp_modules");

    private HuggingFaceConfig() {}

    /**
     * The facts of a model's file that follow: {@code hidden_size}, {@code vocabulary}, {@code
     * tied_embeddings}, {@code context_window}, {@code attention}, {@code layers}, {@code
     * feed_forward}, {@code experts} and, if it is told, {@code native_precision}; and {@code
     * note}, where the files hold modules that are not counted.
     *
     * @param harmless further keys that decide nothing
     * @return empty where something is missing, wrong or not understood, which is told
     */
    public static Optional<Map<String, Object>> read(
            Node root, Set<String> harmless, Problems problems) {
        Problems found = new Problems();
        Optional<Map<String, Object>> facts = facts(root, harmless, found);
        found.errors().forEach(p -> problems.add(p.place(), p.what(), p.hint()));
        return found.stopPublishing() ? Optional.empty() : facts;
    }

    private static Optional<Map<String, Object>> facts(
            Node root, Set<String> harmless, Problems problems) {
        if (!(root instanceof MapNode whole)) {
            problems.add(root.place(), "this is not a model's configuration", "");
            return Optional.empty();
        }
        MapNode text =
                whole.get("text_config")
                        .filter(MapNode.class::isInstance)
                        .map(MapNode.class::cast)
                        .orElse(whole);
        Config outer = new Config(whole, Map.of(), problems);
        String type =
                new Config(text, Map.of(), problems)
                        .text("model_type")
                        .or(() -> outer.text("model_type"))
                        .orElse("");
        Optional<Family> family = Families.of(type);
        if (family.isEmpty()) {
            refuse(type, text, problems);
            return Optional.empty();
        }
        Config config = new Config(text, family.get().defaults(), problems);
        Map<String, Object> facts = facts(family.get(), config, outer);
        List<String> left = config.left().stream().filter(key -> decisive(key, harmless)).toList();
        if (!left.isEmpty()) {
            String what = "architecture " + type + " with keys that are not understood: ";
            String hint = "--ignore KEY where one decides nothing about memory";
            problems.add(config.place(left.get(0)), what + String.join(", ", left), hint);
        }
        return Optional.of(facts);
    }

    private static Map<String, Object> facts(Family family, Config config, Config outer) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("hidden_size", config.whole("hidden_size", "n_embd"));
        facts.put("vocabulary", config.whole("vocab_size"));
        boolean told = config.has("tie_word_embeddings");
        boolean tied =
                told
                        ? config.flag("tie_word_embeddings", false)
                        : outer.flag("tie_word_embeddings", family.tied());
        facts.put("tied_embeddings", tied);
        facts.put("context_window", config.whole("max_position_embeddings", "n_positions"));
        precision(config, outer).ifPresent(id -> facts.put("native_precision", id));
        facts.put("attention", family.attention().apply(config));
        facts.put("layers", family.layers().apply(config));
        facts.putAll(family.network().apply(config));
        note(config, outer).ifPresent(text -> facts.put("note", text));
        return facts;
    }

    private static Optional<String> note(Config config, Config outer) {
        boolean drafts = false;
        for (String key : DRAFTING) {
            drafts |= config.has(key) && !config.text(key).equals(Optional.of("0"));
        }
        List<String> apart = new ArrayList<>();
        if (outer.has("vision_config")) {
            apart.add("the vision tower");
        }
        if (drafts) {
            apart.add("the module for multi-token prediction");
        }
        return apart.isEmpty()
                ? Optional.empty()
                : Optional.of("Not counted: " + String.join(" and ", apart) + ".");
    }

    private static void refuse(String type, MapNode text, Problems problems) {
        Config config = new Config(text, Map.of(), problems);
        List<String> keys = config.left().stream().filter(key -> decisive(key, Set.of())).toList();
        Place place = config.place("model_type");
        String what =
                "architecture \""
                        + type
                        + "\" is not one that is understood; keys that may decide memory: "
                        + String.join(", ", keys);
        problems.add(place, what, "understood are " + String.join(", ", Families.types()));
    }

    private static boolean decisive(String key, Set<String> harmless) {
        return DECISIVE.matcher(key).matches()
                && !HARMLESS.contains(key)
                && !harmless.contains(key);
    }

    /** The weight format in which the files are published, where it is one that has a name here. */
    private static Optional<String> precision(Config config, Config outer) {
        Config quantised =
                outer.has("quantization_config")
                        ? outer.in("quantization_config")
                        : config.in("quantization_config");
        String method = quantised.text("quant_method").orElse("");
        String algorithm = quantised.text("quant_algo").orElse("");
        if (method.isEmpty() && algorithm.isEmpty()) {
            return config.text("dtype")
                    .or(() -> config.text("torch_dtype"))
                    .or(() -> outer.text("dtype"))
                    .or(() -> outer.text("torch_dtype"))
                    .flatMap(HuggingFaceConfig::plain);
        }
        if (method.equals("fp8") && config.text("expert_dtype").equals(Optional.of("fp4"))) {
            return Optional.of("mxfp4-fp8");
        }
        if (method.equals("fp8")) {
            return Optional.of(quantised.has("weight_block_size") ? "fp8-block" : "fp8");
        }
        boolean fourBits =
                !quantised.has("bits") || quantised.text("bits").equals(Optional.of("4"));
        if (!fourBits) {
            return Optional.empty();
        }
        return switch (algorithm.isEmpty() ? method : algorithm) {
            case "mxfp4" -> Optional.of("mxfp4");
            case "NVFP4" -> Optional.of("nvfp4");
            case "FP8" -> Optional.of("fp8");
            case "awq" -> Optional.of("int4-awq");
            case "gptq" -> Optional.of("int4-gptq");
            default -> Optional.empty();
        };
    }

    private static Optional<String> plain(String type) {
        return switch (type) {
            case "bfloat16" -> Optional.of("bf16");
            case "float16" -> Optional.of("fp16");
            case "float32" -> Optional.of("f32");
            default -> Optional.empty();
        };
    }
}
