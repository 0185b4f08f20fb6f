package dev.reckoner.provenance;

import java.util.Objects;

/**
 * A document that facts were read in.
 *
 * @param id by which facts refer to it
 * @param publisher who answers for it
 * @param title of the document
 * @param address where it can be read
 * @param date of the document, as it states it; empty where it states none
 * @param licence under which it is published, or {@code none-stated}
 * @param rank how near it is to the fact
 */
public record Source(
        String id,
        String publisher,
        String title,
        String address,
        String date,
        String licence,
        Rank rank) {

    /** How near a source is to the fact, the nearest first. */
    public enum Rank {
        OFFICIAL,
        VENDOR,
        MEASURED,
        AGGREGATED,
        PRESS
    }

    public Source {
        Objects.requireNonNull(id);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(title);
        Objects.requireNonNull(address);
        Objects.requireNonNull(date);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(rank);
    }
}
