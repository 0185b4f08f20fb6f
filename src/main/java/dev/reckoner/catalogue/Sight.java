package dev.reckoner.catalogue;

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
     * A state of constant size that every token changes (a <a
     * href="https://arxiv.org/abs/2412.06464">gated delta net</a>): a table of key by value for
     * each value head, and the last inputs of a short convolution.
     *
     * @param keyHeads heads of queries, and as many of keys
     * @param valueHeads heads of values
     * @param keyDim values in one head's key
     * @param valueDim values in one head's value
     * @param convolution tokens that the convolution spans
     */
    record Linear(int keyHeads, int valueHeads, int keyDim, int valueDim, int convolution)
            implements Sight {
        public Linear {
            positive(keyHeads, valueHeads, keyDim, valueDim, convolution);
        }
    }

    private static void positive(int... sizes) {
        for (int size : sizes) {
            if (size <= 0) {
                throw new IllegalArgumentException("what a layer sees has a size above zero");
            }
        }
    }
}
