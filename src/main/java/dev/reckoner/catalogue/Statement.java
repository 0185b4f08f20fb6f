package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import java.util.Objects;
import java.util.Optional;

/**
 * That the catalogue says something, and where it was read.
 *
 * @param subject the record, such as {@code model:gemma-3-27b}
 * @param field its name in the data file; empty where the record says one thing
 * @param number whether it is a number, or holds some, such as a geometry
 * @param citation absent where none is known
 */
public record Statement(
        Kind kind, String subject, String field, boolean number, Optional<Citation> citation) {

    /** What is said. */
    public enum Kind {
        /** A property of a model, an accelerator, an instance, a format or an engine. */
        FACT("facts"),
        /** What a machine costs from one day to another. */
        OFFER("offers"),
        /** What tokens cost from one day to another. */
        TOKEN_PRICE("token-prices"),
        MEASUREMENT("measurements"),
        RATE("rates"),
        SCORE("scores"),
        CLAIM("claims"),
        /** What an assumption of ours leans on. */
        ASSUMPTION("assumptions"),
        /** What contradicts another statement. */
        CONFLICT("conflicts");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name for programs. */
        public String id() {
            return id;
        }
    }

    public Statement {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(field);
        Objects.requireNonNull(citation);
    }

    /** Whether it is a number for which no document answers. */
    public boolean unsourced() {
        return number && citation.isEmpty();
    }
}
