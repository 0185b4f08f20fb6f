package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A source that contradicts the catalogue: both values are kept, and why one of them is used.
 *
 * @param about the record with its kind, such as {@code accelerator:nvidia-b200-sxm-180gb}
 * @param field its name in the data file
 * @param value what the other source says, as text
 * @param citation the other source
 * @param reason why the catalogue keeps its own value, by language tag
 */
public record Conflict(
        String about, String field, String value, Citation citation, Map<String, String> reason) {

    public Conflict {
        Objects.requireNonNull(about);
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
        Objects.requireNonNull(citation);
        reason = Collections.unmodifiableMap(new LinkedHashMap<>(reason));
    }
}
