package dev.reckoner.intake.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What other collections call the providers of {@code providers.yaml}. */
enum Providers {
    LITELLM(
            """
            azure_ai=azure-ai; baseten=baseten; bedrock=aws-bedrock;
            bedrock_converse=aws-bedrock; cerebras=cerebras; chutes=chutes; deepinfra=deepinfra;
            deepseek=deepseek; fireworks_ai=fireworks-ai; groq=groq; hyperbolic=hyperbolic;
            lambda_ai=lambda; minimax=minimax; mistral=mistral-ai; moonshot=moonshot-ai;
            nebius=nebius; novita=novita; nscale=nscale; openrouter=openrouter;
            sambanova=sambanova; scaleway=scaleway; together_ai=together-ai;
            vertex_ai-llama_models=google-vertex-ai; vertex_ai-openai_models=google-vertex-ai;
            vertex_ai-deepseek_models=google-vertex-ai; vertex_ai-qwen_models=google-vertex-ai;
            zai=z-ai
            """),
    MODELS_DEV(
            """
            amazon-bedrock=aws-bedrock; azure=azure-ai; baseten=baseten; cerebras=cerebras;
            chutes=chutes; deepinfra=deepinfra; deepseek=deepseek; fireworks-ai=fireworks-ai;
            google-vertex=google-vertex-ai; groq=groq; minimax=minimax; mistral=mistral-ai;
            moonshotai=moonshot-ai; nebius=nebius; novita-ai=novita; openrouter=openrouter;
            scaleway=scaleway; togetherai=together-ai; zai=z-ai
            """),
    LLM_PRICES(
            """
            deepseek=deepseek; minimax=minimax; mistral=mistral-ai; moonshot-ai=moonshot-ai
            """);

    private final Map<String, String> ids = new TreeMap<>();

    Providers(String pairs) {
        Arrays.stream(pairs.strip().split(";\\s*"))
                .map(pair -> pair.split("=", -1))
                .filter(pair -> !pair[1].isEmpty())
                .forEach(pair -> ids.put(pair[0], pair[1]));
    }

    /** Our id of a provider. */
    Optional<String> id(String theirs) {
        return Optional.ofNullable(ids.get(theirs));
    }

    /**
     * A model's name in the interface of its provider, from a key that may begin with the
     * provider's name: {@code together_ai/deepseek-ai/DeepSeek-R1}.
     */
    String ownName(String key) {
        int slash = key.indexOf('/');
        String first = slash < 0 ? "" : key.substring(0, slash);
        boolean named =
                ids.keySet().stream()
                        .anyMatch(id -> id.equals(first) || id.startsWith(first + "-"));
        return named && !first.isEmpty() ? key.substring(slash + 1) : key;
    }
}
