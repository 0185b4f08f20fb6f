package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;

/** A value and where it was read, so that later checks can name line and column. */
public record Bound<T>(T value, Node node) {

    /** Where the value, or something within it, stands; see {@link Node#at}. */
    public Place at(Object... path) {
        return node.at(path);
    }
}
