package dev.reckoner.throughput;

import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Significant;
import java.util.List;

/** Operations on the places of a store, one after the other. Each gives the next place. */
final class Steps {

    /** What is done with two numbers. */
    enum Op {
        ADD,
        SUB,
        MUL,
        DIV,
        CEIL,
        FLOOR,
        MIN,
        MAX,
        POW;

        double apply(double left, double right) {
            return switch (this) {
                case ADD -> left + right;
                case SUB -> left - right;
                case MUL -> left * right;
                case DIV -> left / right;
                case CEIL -> whole(left / right) ? left / right : Significant.ceil(left / right);
                case FLOOR -> whole(left / right) ? left / right : Significant.floor(left / right);
                case MIN -> Math.min(left, right);
                case MAX -> Math.max(left, right);
                case POW -> Estimate.power(left, right);
            };
        }

        /** Snapping takes long, and leaves whole numbers as they are. */
        private static boolean whole(double value) {
            return value == Math.rint(value);
        }
    }

    /** One operation on two places. */
    record Step(Op op, int left, int right) {}

    private final int first;
    private final Op[] ops;
    private final int[] left;
    private final int[] right;

    /**
     * @param first the place that the first step gives
     */
    Steps(int first, List<Step> steps) {
        this.first = first;
        this.ops = steps.stream().map(Step::op).toArray(Op[]::new);
        this.left = steps.stream().mapToInt(Step::left).toArray();
        this.right = steps.stream().mapToInt(Step::right).toArray();
    }

    /** How many places a store needs. */
    int places() {
        return first + ops.length;
    }

    void run(double[] store) {
        for (int i = 0; i < ops.length; i++) {
            store[first + i] = ops[i].apply(store[left[i]], store[right[i]]);
        }
    }
}
