package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Host;
import org.junit.jupiter.api.Test;

/** What comes with the accelerators in one instance. */
class InstanceFilesTest {

    private static final String FILE = "instances/cloud.csv";

    private static SmallCatalogue rows(String... rows) {
        return new SmallCatalogue()
                .file(
                        FILE,
                        "instance,vcpus,memory,disk,network,source,locator,checked_on\n"
                                + String.join("\n", rows)
                                + "\n");
    }

    @Test
    void anInstanceHasItsHostWhateverRegionTermsAndPrice() {
        var offers =
                rows(
                                "big,96,2 GiB,10 GB,8 Gbit/s,paper,page 3,2025-02-01",
                                "one,,4 GiB,,,paper,,2025-02-01")
                        .read()
                        .offers();
        Host big = offers.get("cloud/big/west/on-demand").host().orElseThrow();
        assertEquals(96, big.vcpus().orElseThrow());
        assertEquals(2 * 1024.0 * 1024 * 1024, big.memory().orElseThrow().value());
        assertEquals(10e9, big.disk().orElseThrow().value());
        assertEquals(1e9, big.network().orElseThrow().value());
        assertEquals("page 3", big.citation().locator());
        Host one = offers.get("cloud/one/spot").host().orElseThrow();
        assertTrue(one.vcpus().isEmpty() && one.disk().isEmpty() && one.network().isEmpty());
    }

    @Test
    void aProviderMaySayNothing() {
        var offers = rows("big,96,,,,paper,,2025-02-01").read().offers();
        assertTrue(offers.get("cloud/one/spot").host().isEmpty());
    }

    @Test
    void numbersAreAboveZeroAndInUnitsOfTheirKind() {
        assertEquals(
                """
                instances/cloud.csv:2:5 vcpus: must be above zero
                instances/cloud.csv:2:7 memory: is in another unit | write it in GiB or GB
                instances/cloud.csv:2:19 network: is in another unit | write it in Gbit/s""",
                rows("big,0,2 GB/s,1 GB,8 GB,paper,,2025-02-01").told());
    }

    @Test
    void anInstanceStandsOnce() {
        assertEquals(
                """
                instances/cloud.csv:3:1 instance: stands already at instances/cloud.csv:2:1 | keep one of both""",
                rows("big,96,,,,paper,,2025-02-01", "big,48,,,,paper,,2025-02-01").told());
    }

    @Test
    void anInstanceIsLet() {
        assertEquals(
                """
                instances/cloud.csv:2:1 no offer is of cloud/bgi | did you mean "cloud/big"?""",
                rows("bgi,96,,,,paper,,2025-02-01").told());
    }

    @Test
    void theProviderIsKnown() {
        assertEquals(
                """
                instances/clod.csv "clod" is not a known provider | did you mean "cloud"?""",
                rows("big,96,,,,paper,,2025-02-01")
                        .without(FILE)
                        .file(
                                "instances/clod.csv",
                                "instance,vcpus,memory,disk,network,source,locator,checked_on\n")
                        .told());
    }
}
