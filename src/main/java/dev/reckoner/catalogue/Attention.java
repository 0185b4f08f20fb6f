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
     * @param headDim values in one head's query or key
     * @param valueDim values in one head's value
     * @param gated whether a further matrix, as large as that of the queries, gates the output
     * @param oneProjection whether one matrix makes both keys and values, which are kept apart
     */
    record Grouped(
            int heads, int kvHeads, int headDim, int valueDim, boolean gated, boolean oneProjection)
            implements Attention {
        public Grouped {
            if (kvHeads <= 0 || heads % kvHeads != 0 || headDim <= 0 || valueDim <= 0) {
                throw new IllegalArgumentException(
                        heads + " query heads cannot share " + kvHeads + " key-value heads");
            }
            if (valueDim != headDim && (gated || oneProjection)) {
                throw new IllegalArgumentException("keys and values of one matrix differ");
            }
        }

        /** Values as long as keys. */
        public Grouped(int heads, int kvHeads, int headDim, boolean gated) {
            this(heads, kvHeads, headDim, headDim, gated, false);
        }

        /** Attention without an output gate. */
        public Grouped(int heads, int kvHeads, int headDim) {
            this(heads, kvHeads, headDim, false);
        }

        /** Matrices of hidden size by all query heads: queries, output and, if any, the gate. */
        public int queryMatrices() {
            return gated ? 3 : 2;
        }

        /** Matrices of hidden size by all key-value heads. */
        public int keyMatrices() {
            return oneProjection ? 1 : 2;
        }

        /** Whether values are as long as keys. */
        public boolean even() {
            return valueDim == headDim;
        }
    }

    /**
     * Multi-head latent attention: all heads read one compressed vector for each token.
     *
     * @param kvRank length of the compressed key and value
     * @param queryRank length of the compressed query, 0 where queries are not compressed
     * @param ropeDim part of a key that carries the position
     * @param nopeDim part of a key that does not
     * @param valueDim length of one head's value
     * @param gated whether a further matrix, as large as that of the output, gates the output
     */
    record Latent(
            int heads,
            int kvRank,
            int queryRank,
            int ropeDim,
            int nopeDim,
            int valueDim,
            boolean gated)
            implements Attention {

        /** Attention without an output gate. */
        public Latent(
                int heads, int kvRank, int queryRank, int ropeDim, int nopeDim, int valueDim) {
            this(heads, kvRank, queryRank, ropeDim, nopeDim, valueDim, false);
        }
    }

    /**
     * All heads read one vector for each entry, as key and as value; queries are compressed, and so
     * is the output, in groups of heads (DeepSeek-V4).
     *
     * @param headDim length of that vector
     * @param queryRank length of the compressed query
     * @param outputGroups groups of heads
     * @param outputRank to which the output of a group is compressed
     */
    record Shared(int heads, int headDim, int queryRank, int outputGroups, int outputRank)
            implements Attention {}
}
