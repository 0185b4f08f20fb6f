package dev.reckoner.problem.reading;

/** Understands a single value, such as {@code 80 GiB}; never throws. */
@FunctionalInterface
public interface ScalarParser<T> {

    /**
     * The value, or what is wrong with the text, which is neither YAML's null nor an empty cell.
     */
    Parsed<T> parse(String text);
}
