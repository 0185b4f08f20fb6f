package dev.reckoner.chart;

import java.util.Objects;

/**
 * A part of a bar.
 *
 * @param name what it is, said above the first bar and to those who do not see it; never blank
 * @param value its length, in the unit of the bar's
 * @param text the value, formatted for the page's language
 * @param tone the same for the same part of every bar
 * @param href address of the value's explanation; empty for no link
 */
public record Part(String name, double value, String text, Tone tone, String href) {

    /**
     * @throws IllegalArgumentException if the name is blank or the value is no length
     */
    public Part {
        Objects.requireNonNull(text);
        Objects.requireNonNull(tone);
        Objects.requireNonNull(href);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a part needs a name");
        }
        value = Bar.length(value, name);
    }

    boolean linked() {
        return !href.isEmpty();
    }

    String spoken() {
        return name + ", " + text;
    }
}
