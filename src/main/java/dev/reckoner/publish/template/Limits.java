package dev.reckoner.publish.template;

import java.time.Duration;

/**
 * How much a page may take.
 *
 * @param characters of output
 * @param time for one page
 */
public record Limits(int characters, Duration time) {

    /** 16 Mi characters, ten seconds. */
    public static final Limits USUAL = new Limits(16 << 20, Duration.ofSeconds(10));

    public Limits {
        if (characters < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(characters + " characters, " + time);
        }
    }
}
