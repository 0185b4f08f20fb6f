package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;

/**
 * Where a text comes from.
 *
 * @param file as in {@link Place}
 * @param firstLine the line of the file on which the text begins, from 1
 */
record Origin(String file, int firstLine) {

    /** A place in the file, from one in the text; both count from 1. */
    Place place(int line, int column) {
        return new Place(file, firstLine - 1 + line, column);
    }
}
