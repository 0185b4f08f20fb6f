package dev.reckoner.intake.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The architectures that are understood, by their {@code model_type}. Defaults are those of the
 * classes of <a href="https://github.com/huggingface/transformers">transformers</a>, which leave
 * out of a file what equals them.
 */
final class Families {

    private static final Map<String, Family> BY_TYPE = new TreeMap<>();

    static {
        Family dense = Family.DENSE;
        Family window = dense.seeing(config -> Sights.window(config, 0));
        Family mixture = window.having(Networks::experts);
        Family latent = mixture.attending(Attentions::latent).seeing(Sights::full);
        Family delta = dense.attending(Attentions::gated).seeing(Sights::deltaNet);

        put(dense, "llama", "qwen3_vl_text", "olmo2", "granite", "glm4");
        put(window, "mistral", "ministral3", "mistral3_text", "qwen2", "qwen3", "phi3", "olmo3");
        put(window, "exaone4", "mimo");
        put(window.withTiedTables(), "smollm3");
        put(window.having(Networks::plain).withTiedTables(), "starcoder2");
        put(dense.withTiedTables(), "gemma", "cohere");
        put(dense.seeing(config -> Sights.window(config, 4)).withTiedTables(), "cohere2");
        put(
                dense.seeing(config -> Sights.window(config, 2))
                        .withTiedTables()
                        .with("sliding_window", 4096)
                        .with("head_dim", 256),
                "gemma2");
        put(
                dense.seeing(config -> Sights.window(config, 6))
                        .withTiedTables()
                        .with("vocab_size", 262_208)
                        .with("num_attention_heads", 8)
                        .with("num_key_value_heads", 4)
                        .with("head_dim", 256)
                        .with("max_position_embeddings", 131_072)
                        .with("sliding_window", 4096),
                "gemma3_text",
                "gemma3");
        put(
                dense.attending(Attentions::global)
                        .seeing(Families::gemma4)
                        .having(Networks::beside)
                        .withTiedTables(),
                "gemma4_text");
        put(dense.having(Networks::plain).withTiedTables(), "opt");
        put(
                dense.attending(Attentions::falcon)
                        .having(Networks::plain)
                        .with("max_position_embeddings", 2048),
                "falcon");
        put(dense.having(Networks::plain), "gptj");

        put(mixture, "mixtral", "qwen2_moe", "qwen3_moe", "qwen3_vl_moe_text", "olmoe", "dots1");
        put(mixture, "glm4_moe", "phimoe", "grok-1", "step3p7");
        put(mixture.seeing(config -> Sights.window(config, 2)), "gpt_oss");
        put(mixture.seeing(Sights::chunk).with("n_shared_experts", 1), "llama4_text");
        put(
                mixture.attending(Attentions::uneven)
                        .seeing(
                                config ->
                                        Sights.ownHeads(
                                                config,
                                                config.whole("swa_num_attention_heads"),
                                                config.whole("swa_num_key_value_heads"),
                                                config.whole("swa_head_dim"),
                                                config.whole("swa_v_head_dim"))),
                "mimo_v2_flash");
        put(mixture.seeing(Sights::lightning), "minimax_text_01", "minimax_m1", "minimax_m2");
        put(latent, "deepseek_v2", "deepseek_v3", "kimi_k2", "glm4_moe_lite");
        put(latent.seeing(Sights::chosen), "deepseek_v32", "glm_moe_dsa");
        put(mixture.attending(Attentions::shared).seeing(Sights::compressed), "deepseek_v4");
        put(latent.seeing(Sights::deltaAttention), "kimi_linear");
        put(delta, "qwen3_5_text");
        put(delta.having(Networks::experts), "qwen3_next", "qwen3_5_moe_text");
        put(dense.seeing(Sights::letters).having(Networks::letters), "nemotron_h");
    }

    private Families() {}

    private static void put(Family family, String... types) {
        for (String type : types) {
            BY_TYPE.put(type, family);
        }
    }

    private static List<Map<String, Object>> gemma4(Config config) {
        int heads = config.whole("num_attention_heads");
        int dim = config.whole("head_dim");
        return Sights.ownHeads(config, heads, config.whole("num_key_value_heads"), dim, dim);
    }

    static Optional<Family> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** All types that are understood. */
    static Collection<String> types() {
        return Collections.unmodifiableSet(BY_TYPE.keySet());
    }
}
