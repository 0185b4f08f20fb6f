package dev.reckoner.workload;

/**
 * What users ask of a model.
 *
 * @param inputTokens ISL, tokens in one prompt
 * @param outputTokens OSL, tokens in one answer
 * @param concurrency sequences in the whole deployment at once
 */
public record Workload(int inputTokens, int outputTokens, int concurrency) {

    public Workload {
        boolean nothing = inputTokens == 0 && outputTokens == 0;
        if (inputTokens < 0 || outputTokens < 0 || nothing || concurrency <= 0) {
            throw new IllegalArgumentException("tokens and users cannot be negative or none");
        }
    }

    /** Tokens of one sequence when its answer is complete. */
    public int tokens() {
        return inputTokens + outputTokens;
    }
}
