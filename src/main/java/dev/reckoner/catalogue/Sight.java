package dev.reckoner.catalogue;

import java.util.Optional;

/** What a layer's attention sees of the tokens before, and so what it keeps of them. */
public sealed interface Sight {

    /** All tokens. */
    record Full() implements Sight {}

    /** The latest tokens. */
    record Window(int tokens) implements Sight {
        public Window {
            positive(tokens);
        }
    }

    /** The tokens of the same chunk, from its first to the present one. */
    record Chunk(int tokens) implements Sight {
        public Chunk {
            positive(tokens);
        }
    }

    /**
     * Some entries, chosen anew for every token out of all, which are kept (<a
     * href="https://arxiv.org/abs/2512.02556">DeepSeek-V3.2</a>, section 2). An entry stands for
     * one token, or for several that are compressed; beside them the layer may see the latest
     * tokens themselves.
     *
     * @param entries that one token sees
     * @param ratio tokens in an entry
     * @param window of the latest tokens, 0 where there is none
     * @param indexer what chooses; empty where an earlier layer's choice is shared
     */
    record Chosen(int entries, int ratio, int window, Optional<Indexer> indexer) implements Sight {
        public Chosen {
            positive(entries, ratio);
            notNegative(window);
        }
    }

    /**
     * What chooses: it keeps a key of its own for each entry, in 8 bits, which all its heads read.
     *
     * @param heads heads of queries
     * @param dim values in a key
     */
    record Indexer(int heads, int dim) {
        public Indexer {
            positive(heads, dim);
        }
    }

    /**
     * All tokens, so many of them compressed to one entry, and the latest ones themselves.
     *
     * @param ratio tokens in an entry
     */
    record Compressed(int ratio, int window) implements Sight {
        public Compressed {
            positive(ratio, window);
        }
    }

    /** Nothing: the layer has no attention. */
    record Nothing() implements Sight {}

    /** A state of constant size that every token changes. */
    sealed interface Recurrent extends Sight {}

    /**
     * Linear attention: a table of key by value for each value head. A <a
     * href="https://arxiv.org/abs/2412.06464">gated delta net</a> has two numbers for each value
     * head and token besides, and the last inputs of a short convolution; Kimi delta attention (<a
     * href="https://arxiv.org/abs/2510.26692">Kimi Linear</a>) is one; lightning attention (<a
     * href="https://arxiv.org/abs/2501.08313">MiniMax-01</a>) has neither.
     *
     * @param keyHeads heads of queries, and as many of keys
     * @param valueHeads heads of values
     * @param keyDim values in one head's key
     * @param valueDim values in one head's value
     * @param convolution tokens that the convolution spans, 0 where there is none
     */
    record Linear(int keyHeads, int valueHeads, int keyDim, int valueDim, int convolution)
            implements Recurrent {
        public Linear {
            positive(keyHeads, valueHeads, keyDim, valueDim);
            notNegative(convolution);
        }
    }

    /**
     * A state space (<a href="https://arxiv.org/abs/2405.21060">Mamba-2</a>): so many numbers for
     * each value of a head, and the last inputs of a short convolution.
     *
     * @param heads whose values are the inner size
     * @param headDim values in one head
     * @param state numbers kept for each value
     * @param groups of heads that share what is written to and read from the state
     * @param convolution tokens that the convolution spans
     */
    record StateSpace(int heads, int headDim, int state, int groups, int convolution)
            implements Recurrent {
        public StateSpace {
            positive(heads, headDim, state, groups, convolution);
        }
    }

    private static void positive(int... sizes) {
        for (int size : sizes) {
            if (size <= 0) {
                throw new IllegalArgumentException("what a layer sees has a size above zero");
            }
        }
    }

    private static void notNegative(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("what a layer sees has no size below zero");
        }
    }
}
