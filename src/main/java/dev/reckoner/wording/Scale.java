package dev.reckoner.wording;

import java.util.Objects;

/**
 * A short word for a large number, as axes use it.
 *
 * @param power of ten that it stands for
 * @param text such as {@code {}k}
 */
public record Scale(int power, Phrase text) {

    public Scale {
        Objects.requireNonNull(text);
        if (power < 1 || power > 18) {
            throw new IllegalArgumentException("a power from 1 to 18 is needed");
        }
    }
}
