package dev.reckoner.intake.reading;

import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import java.math.BigDecimal;
import java.util.Optional;

/** What {@code model.safetensors.index.json} tells of a model's files. */
public final class TensorIndex {

    private static final BigDecimal TWO_BYTES = BigDecimal.valueOf(2);

    private TensorIndex() {}

    /**
     * How many parameters the files hold: as told, or half of their bytes where a parameter has
     * two.
     *
     * @param precision id of the weight format in which they are published
     */
    public static Optional<BigDecimal> parameters(Node root, String precision) {
        Optional<Node> metadata = root.child("metadata");
        Optional<BigDecimal> told = metadata.flatMap(node -> number(node, "total_parameters"));
        boolean halves = precision.equals("bf16") || precision.equals("fp16");
        return told.or(
                () ->
                        metadata.flatMap(node -> number(node, "total_size"))
                                .filter(bytes -> halves)
                                .map(bytes -> bytes.divide(TWO_BYTES)));
    }

    private static Optional<BigDecimal> number(Node node, String key) {
        return node.child(key)
                .filter(ScalarNode.class::isInstance)
                .flatMap(scalar -> Quotes.price(((ScalarNode) scalar).text()))
                .filter(number -> number.signum() > 0);
    }
}
