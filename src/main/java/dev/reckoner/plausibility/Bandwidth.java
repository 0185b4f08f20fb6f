package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Accelerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bandwidth against what goes with it. Moving bytes takes power, and makers widen the bus with the
 * memory: from P100 to B300 no accelerator reads 12 GB/s for a watt, and all read their whole
 * memory in between 15 milliseconds and a second. A slip of units is a factor of eight or a
 * thousand. Memory on the chip itself, of which there is less than a gigabyte, is of another kind.
 */
final class Bandwidth {

    private static final double MOST_PER_WATT = 15e9;
    private static final double SHORTEST_READ = 0.005;
    private static final double LONGEST_READ = 2;
    private static final double GIGA = 1e9;

    private Bandwidth() {}

    static List<Finding> of(Accelerator accelerator) {
        List<Finding> findings = new ArrayList<>();
        double bandwidth = accelerator.memoryBandwidth().value();
        double read = accelerator.memory().value() / bandwidth;
        double perWatt = accelerator.power().map(power -> bandwidth / power.value()).orElse(0.0);
        if (accelerator.memory().value() < GIGA) {
            return List.of();
        }
        if (perWatt > MOST_PER_WATT) {
            String what =
                    Said.three(bandwidth / GIGA)
                            + " GB/s at "
                            + Said.three(accelerator.power().orElseThrow().value())
                            + " W is more for a watt than any accelerator reads";
            findings.add(finding(accelerator, what));
        } else if (read < SHORTEST_READ || read > LONGEST_READ) {
            String what =
                    "at "
                            + Said.three(bandwidth / GIGA)
                            + " GB/s the whole memory is read in "
                            + Said.three(read)
                            + " s";
            findings.add(finding(accelerator, what));
        }
        return findings;
    }

    private static Finding finding(Accelerator accelerator, String what) {
        return new Finding(
                Rule.BANDWIDTH,
                accelerator.citations().subject(),
                Optional.empty(),
                List.of("memory_bandwidth", "memory", "power"),
                what,
                "look whether the source says bits or bytes, GB/s or TB/s, and for how many"
                        + " devices");
    }
}
