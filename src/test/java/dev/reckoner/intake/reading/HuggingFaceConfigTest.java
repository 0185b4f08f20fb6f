package dev.reckoner.intake.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Json;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each architecture's configuration says of attention, layers and networks. */
class HuggingFaceConfigTest {

    private static final String SHAPE =
            "'hidden_size': 64, 'vocab_size': 100, 'max_position_embeddings': 9000, 'num_hidden_layers': 12, 'num_attention_heads': 8, 'intermediate_size': 200, ";

    private static Map<String, Object> read(String text) {
        Problems problems = new Problems();
        var read =
                Json.read("config.json", text.replace('\'', '"'), problems)
                        .flatMap(tree -> HuggingFaceConfig.read(tree, Set.of(), problems));
        assertEquals("[]", problems.errors().toString());
        return read.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'model_type': 'gemma2', 'num_key_value_heads': 4|[{count=6, window=4096}, {count=6}]",
                "'model_type': 'gemma3_text', 'sliding_window': 512|[{count=10, window=512}, {count=2}]",
                "'model_type': 'cohere2', 'sliding_window': 512|[{count=9, window=512}, {count=3}]",
                "'model_type': 'exaone4', 'sliding_window': 512, 'sliding_window_pattern': 'LLLG'|[{count=9, window=512}, {count=3}]",
                "'model_type': 'olmo3', 'sliding_window': 9000|[{count=12}]",
                "'model_type': 'qwen2', 'sliding_window': 512, 'use_sliding_window': false, 'max_window_layers': 10|[{count=12}]",
                "'model_type': 'qwen2', 'sliding_window': 512, 'use_sliding_window': true, 'max_window_layers': 10|[{count=2, window=512}, {count=10}]",
                "'model_type': 'llama4_text', 'attention_chunk_size': 512, 'num_local_experts': 4, 'num_experts_per_tok': 1|[{count=9, chunk=512}, {count=3}]",
                "'model_type': 'minimax_text_01', 'head_dim': 8, 'attn_type_list': [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1], 'num_local_experts': 4, 'num_experts_per_tok': 1|[{count=9, linear={key_heads=8, value_heads=8, key_dim=8, value_dim=8}}, {count=3}]",
                "'model_type': 'nemotron_h', 'hybrid_override_pattern': 'M-M*-M-', 'mamba_num_heads': 4, 'mamba_head_dim': 8, 'ssm_state_size': 16, 'n_groups': 2, 'conv_kernel': 4|[{count=3, state_space={heads=4, head_dim=8, state=16, groups=2, convolution=4}, network=false}, {count=1, network=false}, {count=3, attention={kind=none}}]",
                "'model_type': 'deepseek_v32', 'kv_lora_rank': 8, 'q_lora_rank': 8, 'qk_rope_head_dim': 4, 'qk_nope_head_dim': 4, 'v_head_dim': 8, 'n_routed_experts': 8, 'num_experts_per_tok': 2, 'index_topk': 5, 'index_n_heads': 3, 'index_head_dim': 7|[{count=12, chosen={entries=5, indexer={heads=3, dim=7}}}]"
            })
    void layersAreGroupedByWhatTheySee(String keys, String layers) {
        assertEquals(layers, read("{" + SHAPE + keys + "}").get("layers").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'model_type': 'qwen2_moe', 'num_experts': 8, 'num_experts_per_tok': 2, 'moe_intermediate_size': 10, 'shared_expert_intermediate_size': 40|null|{count=8, active=2, shared=4, size=10, dense_layers=0}",
                "'model_type': 'qwen3_moe', 'num_experts': 8, 'num_experts_per_tok': 2, 'moe_intermediate_size': 10, 'mlp_only_layers': [0, 1]|{size=200}|{count=8, active=2, shared=0, size=10, dense_layers=2}",
                "'model_type': 'glm4_moe', 'n_routed_experts': 8, 'n_shared_experts': 1, 'num_experts_per_tok': 2, 'moe_intermediate_size': 10, 'first_k_dense_replace': 3|{size=200}|{count=8, active=2, shared=1, size=10, dense_layers=3}",
                "'model_type': 'mixtral', 'num_local_experts': 8, 'num_experts_per_tok': 2|null|{count=8, active=2, shared=0, size=200, dense_layers=0}",
                "'model_type': 'llama4_text', 'attention_chunk_size': 512, 'num_local_experts': 4, 'num_experts_per_tok': 1, 'interleave_moe_layer_step': 2, 'intermediate_size_mlp': 300|{size=300}|{count=4, active=1, shared=1, size=200, dense_layers=6}",
                "'model_type': 'starcoder2'|{size=200, gated=false}|null",
                "'model_type': 'falcon', 'new_decoder_architecture': true, 'num_kv_heads': 2, 'ffn_hidden_size': 77|{size=77, gated=false}|null"
            })
    void networksAreDenseOrOfExperts(String keys, String dense, String experts) {
        Map<String, Object> facts = read("{" + SHAPE + keys + "}");
        assertEquals(dense, String.valueOf(facts.get("feed_forward")));
        assertEquals(experts, String.valueOf(facts.get("experts")));
    }

    /** Published configurations of old, whose keys have other names: GPT-J 6B and OPT-13B. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'model_type': 'gptj', 'n_embd': 4096, 'n_head': 16, 'n_inner': null, 'n_layer': 28, 'n_positions': 2048, 'rotary_dim': 64, 'tie_word_embeddings': false, 'vocab_size': 50400, 'summary_type': 'cls_index'}|{hidden_size=4096, vocabulary=50400, tied_embeddings=false, context_window=2048, attention={kind=grouped-query, heads=16, kv_heads=16, head_dim=256}, layers=[{count=28}], feed_forward={size=16384, gated=false}}",
                "{'model_type': 'opt', 'hidden_size': 5120, 'num_hidden_layers': 40, 'ffn_dim': 20480, 'num_attention_heads': 40, 'vocab_size': 50272, 'max_position_embeddings': 2048, 'word_embed_proj_dim': 5120, 'torch_dtype': 'float16'}|{hidden_size=5120, vocabulary=50272, tied_embeddings=true, context_window=2048, native_precision=fp16, attention={kind=grouped-query, heads=40, kv_heads=40, head_dim=128}, layers=[{count=40}], feed_forward={size=20480, gated=false}}"
            })
    void olderNamesOfKeysAreUnderstood(String config, String facts) {
        assertEquals(facts, read(config).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'torch_dtype': 'bfloat16'|bf16",
                "'dtype': 'float16'|fp16",
                "'dtype': 'bfloat16', 'quantization_config': {'quant_method': 'fp8', 'weight_block_size': [128, 128]}|fp8-block",
                "'dtype': 'bfloat16', 'quantization_config': {'quant_method': 'fp8'}|fp8",
                "'dtype': 'bfloat16', 'quantization_config': {'quant_method': 'modelopt', 'quant_algo': 'NVFP4'}|nvfp4",
                "'quantization_config': {'quant_method': 'mxfp4'}|mxfp4",
                "'quantization_config': {'quant_method': 'gptq', 'bits': 4}|int4-gptq",
                "'quantization_config': {'quant_method': 'gptq', 'bits': 8}|null",
                "'quantization_config': {'quant_method': 'awq', 'bits': 3}|null",
                "'dtype': 'bfloat16', 'quantization_config': {'quant_method': 'compressed-tensors'}|null"
            })
    void theFormatOfTheFilesIsNamedWhereItHasAName(String keys, String precision) {
        Map<String, Object> facts = read("{'model_type': 'llama', " + SHAPE + keys + "}");
        assertEquals(precision, String.valueOf(facts.get("native_precision")));
    }
}
