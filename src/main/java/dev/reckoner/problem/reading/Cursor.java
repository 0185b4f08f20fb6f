package dev.reckoner.problem.reading;

import dev.reckoner.problem.Place;

/** Turns offsets into a text into places, if asked in rising order. */
final class Cursor {

    private final Origin origin;
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Cursor(Origin origin, String text) {
        this.origin = origin;
        this.text = text;
    }

    /** The place of the character at an offset that is not before the last one asked for. */
    Place at(int wanted) {
        int end = Math.min(wanted, text.length());
        while (offset < end) {
            int point = text.codePointAt(offset);
            offset += Character.charCount(point);
            if (point == '\n' || point == '\r' && !text.startsWith("\n", offset)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return origin.place(line, column);
    }
}
