package dev.reckoner.provenance;

import dev.reckoner.quantity.Day;
import java.util.Objects;

/**
 * A place in a source, and when we last looked.
 *
 * @param locator page, file or row; may be empty
 */
public record Citation(Source source, String locator, Day checkedOn) {

    public Citation {
        Objects.requireNonNull(source);
        Objects.requireNonNull(locator);
        Objects.requireNonNull(checkedOn);
    }
}
