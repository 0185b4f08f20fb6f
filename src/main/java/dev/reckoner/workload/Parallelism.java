package dev.reckoner.workload;

/**
 * How a model is spread over devices.
 *
 * @param tensor devices that share every layer
 * @param pipeline stages of consecutive layers, each on {@code tensor} devices
 */
public record Parallelism(int tensor, int pipeline) {

    public Parallelism {
        if (tensor <= 0 || pipeline <= 0) {
            throw new IllegalArgumentException(tensor + " × " + pipeline + " devices");
        }
    }

    public int devices() {
        return tensor * pipeline;
    }
}
