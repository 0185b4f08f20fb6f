package dev.reckoner.scenario;

import java.util.Objects;

/** What came of reading an expression. */
public sealed interface Reading {

    /** An expression. */
    record Read(Expression expression) implements Reading {
        public Read {
            Objects.requireNonNull(expression);
        }
    }

    /**
     * A mistake.
     *
     * @param offset of the first letter that is wrong, from 0
     */
    record Refused(int offset, String what, String hint) implements Reading {
        public Refused {
            Objects.requireNonNull(what);
            Objects.requireNonNull(hint);
        }
    }
}
