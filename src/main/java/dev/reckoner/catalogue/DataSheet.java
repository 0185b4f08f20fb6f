package dev.reckoner.catalogue;

import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import java.util.Objects;
import java.util.Optional;

/**
 * What the data sheet of an accelerator says beside the facts that sums use; what no source gives
 * is absent.
 *
 * @param released the day on which it was presented, or could be had where that is noted
 * @param formFactor how it is built in, such as {@code SXM} or {@code PCIe}; like a kind a filing,
 *     not a fact with a source
 * @param memoryType such as {@code HBM3e}
 * @param pcieGeneration of its link to the host
 * @param nvlink bytes a second to the other devices, both directions together, as its maker counts
 * @param note what a reader should know of where these facts come from
 */
public record DataSheet(
        Optional<Day> released,
        Optional<String> formFactor,
        Optional<String> memoryType,
        Optional<Integer> pcieGeneration,
        Optional<Quantity> nvlink,
        Optional<String> note) {

    /** Nothing known. */
    public static final DataSheet EMPTY =
            new DataSheet(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public DataSheet {
        Objects.requireNonNull(released);
        Objects.requireNonNull(formFactor);
        Objects.requireNonNull(memoryType);
        Objects.requireNonNull(pcieGeneration);
        Objects.requireNonNull(nvlink);
        Objects.requireNonNull(note);
    }
}
