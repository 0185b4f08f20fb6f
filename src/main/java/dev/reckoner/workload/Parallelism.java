package dev.reckoner.workload;

/**
 * How a model is spread over devices.
 *
 * @param tensor devices that share every layer's attention
 * @param pipeline stages of consecutive layers
 * @param data copies of the attention in each stage, each with sequences of its own, while all
 *     devices of the stage share the experts
 */
public record Parallelism(int tensor, int pipeline, int data) {

    public Parallelism {
        if (tensor <= 0 || pipeline <= 0 || data <= 0) {
            throw new IllegalArgumentException(
                    tensor + " × " + pipeline + " × " + data + " devices");
        }
    }

    /** A layout whose attention is there once. */
    public Parallelism(int tensor, int pipeline) {
        this(tensor, pipeline, 1);
    }

    public int devices() {
        return tensor * pipeline * data;
    }

    /** Devices that share a layer's experts. */
    public int stage() {
        return tensor * data;
    }
}
