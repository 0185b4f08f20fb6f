package dev.reckoner.catalogue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A model whose geometry nobody publishes: it is listed, but no sum can be made.
 *
 * @param parameters as published
 * @param activeParameters multiplied for one token, as published
 * @param contextWindow tokens that it can look at
 * @param nativePrecision id of the weight format in which it was published
 */
public record Sketch(
        String id,
        String name,
        String vendor,
        ModelCard card,
        OptionalDouble parameters,
        OptionalDouble activeParameters,
        OptionalInt contextWindow,
        Optional<String> nativePrecision,
        Citations citations) {}
