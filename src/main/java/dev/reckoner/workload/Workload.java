package dev.reckoner.workload;

/**
 * What users ask of a model.
 *
 * @param inputTokens ISL, tokens in one prompt
 * @param outputTokens OSL, tokens in one answer
 * @param concurrency sequences in the whole deployment at once
 * @param cachedTokens of the prompt, which an engine has seen before and need not compute again
 */
public record Workload(int inputTokens, int outputTokens, int concurrency, int cachedTokens) {

    public Workload {
        if (cachedTokens < 0 || cachedTokens > inputTokens) {
            throw new IllegalArgumentException(cachedTokens + " of the prompt are known");
        }
        boolean nothing = inputTokens == 0 && outputTokens == 0;
        if (inputTokens < 0 || outputTokens < 0 || nothing || concurrency <= 0) {
            throw new IllegalArgumentException("tokens and users cannot be negative or none");
        }
    }

    /** Prompts that no engine has seen before. */
    public Workload(int inputTokens, int outputTokens, int concurrency) {
        this(inputTokens, outputTokens, concurrency, 0);
    }

    /** The same with so many sequences at once. */
    public Workload at(int otherConcurrency) {
        return new Workload(inputTokens, outputTokens, otherConcurrency, cachedTokens);
    }

    /** The same with prompts of another length, of which the same share is known. */
    public Workload reading(int otherInputTokens) {
        long known = inputTokens == 0 ? 0 : (long) cachedTokens * otherInputTokens / inputTokens;
        return new Workload(otherInputTokens, outputTokens, concurrency, (int) known);
    }

    /** The same with answers of another length. */
    public Workload writing(int otherOutputTokens) {
        return new Workload(inputTokens, otherOutputTokens, concurrency, cachedTokens);
    }

    /** Tokens of one sequence when its answer is complete. */
    public int tokens() {
        return inputTokens + outputTokens;
    }
}
