package dev.reckoner.wording;

import java.util.Objects;
import java.util.Optional;

/**
 * A short word for a large number.
 *
 * @param power of ten that it stands for
 * @param tick on an axis, such as {@code {}m}
 * @param sentence such as {@code {} million}; none where a sentence writes the digits
 */
public record Scale(int power, Phrase tick, Optional<Phrase> sentence) {

    public Scale {
        Objects.requireNonNull(tick);
        Objects.requireNonNull(sentence);
        if (power < 1 || power > 18) {
            throw new IllegalArgumentException("a power from 1 to 18 is needed");
        }
    }
}
