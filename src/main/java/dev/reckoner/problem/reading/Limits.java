package dev.reckoner.problem.reading;

/** What is more than anybody writes by hand. */
final class Limits {

    /** Bytes of a file. */
    static final int FILE = 32 << 20;

    /** Lists and maps inside one another. */
    static final int DEPTH = 50;

    /** Characters of a key. */
    static final int KEY = 1024;

    /** Characters of a line of YAML, over which SnakeYAML takes time that grows with the square. */
    static final int LINE = 1 << 18;

    /** Characters of one value. */
    static final int VALUE = 1 << 20;

    /** Values of a text of YAML, lists and maps included. */
    static final int VALUES = 200_000;

    /** Cells of a table. */
    static final int TABLE = 2_000_000;

    /** Cells of a row. */
    static final int CELLS = 1000;

    /** Characters of a number. */
    static final int NUMBER = 100;

    /** Digits after the point of a number; also the largest power of ten. */
    static final int SCALE = 40;

    /** Problems told of one text. */
    static final int PROBLEMS = 1000;

    private Limits() {}
}
