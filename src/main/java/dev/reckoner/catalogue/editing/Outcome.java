package dev.reckoner.catalogue.editing;

/** What a sighting did to the catalogue. */
public sealed interface Outcome {

    /** Nothing: the row has the day and the price already. */
    record Known() implements Outcome {}

    /** The row was seen on one more day. */
    record Seen(String price) implements Outcome {}

    /** A row ended, and another began. */
    record Changed(String before, String after) implements Outcome {}

    /** A first row. */
    record Added(String price) implements Outcome {}

    /** Nothing, for a reason that an editor should look at. */
    record Refused(String why) implements Outcome {}
}
