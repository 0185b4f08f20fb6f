package dev.reckoner.catalogue;

/**
 * What a rule of a mix may depend on: the model, or which layer it is. The names and thresholds are
 * those of llama.cpp's <a
 * href="https://github.com/ggml-org/llama.cpp/blob/007dbbf/src/llama-quant.cpp">llama-quant.cpp</a>;
 * fractions of layers are rounded down.
 */
public enum Circumstance {
    /** The first and the last eighth of the layers, and every third between. */
    MORE_BITS {
        @Override
        public boolean holds(Model model, Position at) {
            int eighth = at.layers() / 8;
            return at.layer() < eighth
                    || at.layer() >= 7 * at.layers() / 8
                    || (at.layer() - eighth) % 3 == 2;
        }
    },
    FIRST_SIXTEENTH {
        @Override
        public boolean holds(Model model, Position at) {
            return at.layer() < at.layers() / 16;
        }
    },
    FIRST_EIGHTH {
        @Override
        public boolean holds(Model model, Position at) {
            return at.layer() < at.layers() / 8;
        }
    },
    /** All but the first and the last eighth of the layers. */
    MIDDLE {
        @Override
        public boolean holds(Model model, Position at) {
            return at.layer() >= at.layers() / 8 && at.layer() < 7 * at.layers() / 8;
        }
    },
    FIRST_TWO {
        @Override
        public boolean holds(Model model, Position at) {
            return at.layer() < 2;
        }
    },
    FIRST_FOUR {
        @Override
        public boolean holds(Model model, Position at) {
            return at.layer() < 4;
        }
    },
    /** At least four query heads share a key and a value. */
    FOUR_QUERIES_A_KEY {
        @Override
        public boolean holds(Model model, Position at) {
            return model.attention() instanceof Attention.Grouped grouped
                    && grouped.heads() >= 4 * grouped.kvHeads();
        }
    },
    FOUR_EXPERTS {
        @Override
        public boolean holds(Model model, Position at) {
            return experts(model) >= 4;
        }
    },
    EIGHT_EXPERTS {
        @Override
        public boolean holds(Model model, Position at) {
            return experts(model) == 8;
        }
    },
    /** Recognised as llama.cpp does, by 80 layers whose query heads share keys and values. */
    SEVENTY_BILLION {
        @Override
        public boolean holds(Model model, Position at) {
            return model.layerCount() == 80
                    && model.experts().isEmpty()
                    && model.attention() instanceof Attention.Grouped grouped
                    && grouped.heads() > grouped.kvHeads();
        }
    },
    /** Rows that super-blocks of 256 weights do not fill. */
    UNEVEN_ROWS {
        @Override
        public boolean holds(Model model, Position at) {
            return at.row() % 256 != 0;
        }
    };

    /**
     * One matrix of a model.
     *
     * @param layer counted from 0, among the layers that have such a matrix
     * @param layers of them
     * @param row weights in one row
     */
    public record Position(int layer, int layers, int row) {}

    /** Whether this is so of a model's matrix. */
    public abstract boolean holds(Model model, Position at);

    private static int experts(Model model) {
        return model.experts().map(Experts::count).orElse(1);
    }
}
