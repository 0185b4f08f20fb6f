package dev.reckoner.problem.reading;

import java.util.Objects;
import java.util.function.Function;

/** What came of understanding a text. */
public sealed interface Parsed<T> {

    /** A value. */
    record Value<T>(T value) implements Parsed<T> {
        public Value {
            Objects.requireNonNull(value);
        }
    }

    /**
     * A mistake.
     *
     * @param what goes on after the name of the key, such as {@code "80 Gi" is not a quantity}
     * @param hint what to do about it; may be empty
     */
    record Wrong<T>(String what, String hint) implements Parsed<T> {
        public Wrong {
            Objects.requireNonNull(what);
            Objects.requireNonNull(hint);
        }
    }

    /** What comes of going on with the value; a mistake stays as it is. */
    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        if (this instanceof Value<T> found) {
            return next.apply(found.value());
        }
        Wrong<T> wrong = (Wrong<T>) this;
        return new Wrong<>(wrong.what(), wrong.hint());
    }

    static <T> Parsed<T> value(T value) {
        return new Value<>(value);
    }

    /** A mistake about a text, which is shown shortened and without unseen characters. */
    static <T> Parsed<T> wrong(String text, String whatAboutIt, String hint) {
        return new Wrong<>(Excerpt.of(text) + " " + whatAboutIt, hint);
    }
}
