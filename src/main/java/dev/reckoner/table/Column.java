package dev.reckoner.table;

import java.util.Objects;

/**
 * A column.
 *
 * @param id for programs; the same in every language
 * @param head what a reader sees, in plain text; may be empty for the column of row heads
 * @param shownUnit the unit in which a reader sees the numbers; may be empty
 * @param unit the unit in which programs get them, such as {@code usd/month}; empty for texts and
 *     pure numbers
 */
public record Column(String id, String head, String shownUnit, String unit) {

    public Column {
        Objects.requireNonNull(id);
        Objects.requireNonNull(head);
        Objects.requireNonNull(shownUnit);
        Objects.requireNonNull(unit);
    }

    /** A column of texts or of pure numbers. */
    public Column(String id, String head) {
        this(id, head, "", "");
    }
}
