package dev.reckoner.catalogue;

/** How a layer's attention is built; which decides what must be kept for every token. */
public sealed interface Attention {

    /** Query heads. */
    int heads();

    /**
     * Query heads share key and value heads; as many of both is multi-head attention.
     *
     * @param heads query heads
     * @param kvHeads key and value heads
     * @param headDim values in one head's key or value
     * @param gated whether a further matrix, as large as that of the queries, gates the output
     */
    record Grouped(int heads, int kvHeads, int headDim, boolean gated) implements Attention {
        public Grouped {
            if (kvHeads <= 0 || heads % kvHeads != 0 || headDim <= 0) {
                throw new IllegalArgumentException(
                        heads + " query heads cannot share " + kvHeads + " key-value heads");
            }
        }

        /** Attention without an output gate. */
        public Grouped(int heads, int kvHeads, int headDim) {
            this(heads, kvHeads, headDim, false);
        }

        /** Matrices of hidden size by all query heads: queries, output and, if any, the gate. */
        public int queryMatrices() {
            return gated ? 3 : 2;
        }
    }

    /**
     * Multi-head latent attention: all heads read one compressed vector for each token.
     *
     * @param kvRank length of the compressed key and value
     * @param queryRank length of the compressed query
     * @param ropeDim part of a key that carries the position
     * @param nopeDim part of a key that does not
     * @param valueDim length of one head's value
     */
    record Latent(int heads, int kvRank, int queryRank, int ropeDim, int nopeDim, int valueDim)
            implements Attention {}
}
