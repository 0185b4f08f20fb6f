package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is wrong with files of accelerators. */
class AcceleratorFilesTest {

    @Test
    void anAcceleratorHasTheNameOfItsFile() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:1:5 id: "card" is not the name of this file | write card-8gb, or rename the file""",
                new SmallCatalogue()
                        .change(SmallCatalogue.CARD, "id: card-8gb", "id: card")
                        .told());
    }

    @Test
    void memoryIsInBytes() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:6:9 memory: has the wrong unit | give it in B, GB or GiB""",
                new SmallCatalogue()
                        .change(SmallCatalogue.CARD, "memory: 8 GiB", "memory: 8 W")
                        .told());
    }

    @Test
    void bandwidthIsInBytesASecond() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:7:19 memory_bandwidth: has the wrong unit | give it in GB/s""",
                new SmallCatalogue().change(SmallCatalogue.CARD, "400 GB/s", "400 GB").told());
    }

    @Test
    void powerIsInWatts() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:9:8 power: has the wrong unit | give it in W""",
                new SmallCatalogue().change(SmallCatalogue.CARD, "200 W", "200 USD").told());
    }

    @Test
    void aPriceIsInDollars() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:11:15 launch_price: has the wrong unit | give it in USD""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.CARD,
                                "per_node: 2",
                                "per_node: 2\nlaunch_price: 500")
                        .change(SmallCatalogue.CARD, "power]", "power, launch_price]")
                        .told());
    }

    @Test
    void aUnitIsKnown() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:6:9 memory: "Gib" is not a unit | did you mean "GiB"?""",
                new SmallCatalogue().change(SmallCatalogue.CARD, "8 GiB", "8 Gib").told());
    }

    @Test
    void aQuantityBeginsWithANumber() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:6:9 memory: "eight GiB" does not begin with a number | write a number, a space and a unit, such as 80 GiB""",
                new SmallCatalogue().change(SmallCatalogue.CARD, "8 GiB", "eight GiB").told());
    }

    @Test
    void quantitiesAreAboveZero() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:6:9 memory: must be above zero
                accelerators/maker/card-8gb.yaml:8:22 dense_tflops.fp16: must be above zero
                accelerators/maker/card-8gb.yaml:10:11 per_node: must be above zero""",
                new SmallCatalogue()
                        .change(SmallCatalogue.CARD, "8 GiB", "0 GiB")
                        .change(SmallCatalogue.CARD, "fp16: 20", "fp16: -20")
                        .change(SmallCatalogue.CARD, "per_node: 2", "per_node: 0")
                        .told());
    }

    @Test
    void visibleMemoryIsNoMoreThanThereIs() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:8:17 visible_memory: is more than the memory""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.CARD,
                                "memory_bandwidth: 400 GB/s",
                                "memory_bandwidth: 400 GB/s\nvisible_memory: 9 GiB")
                        .change(SmallCatalogue.CARD, "power]", "power, visible_memory]")
                        .told());
    }

    @Test
    void aRateIsOfAKnownNumberFormat() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:8:22 dense_tflops: "pf16" is not a number format | did you mean "bf16"?""",
                new SmallCatalogue().change(SmallCatalogue.CARD, "fp16: 20", "pf16: 20").told());
    }

    @Test
    void everyFactHasASource() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:9:8 power: no source is cited for it | name power in the fields of one""",
                new SmallCatalogue().change(SmallCatalogue.CARD, ", power]", "]").told());
    }

    @Test
    void aKindIsKnown() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:5:7 kind: "desktop" is none of the known words | known: server-gpu, server-asic, desktop-gpu, laptop-gpu, system-on-chip""",
                new SmallCatalogue().change(SmallCatalogue.CARD, "desktop-gpu", "desktop").told());
    }

    @Test
    void howManyShareAMachineMayHaveASourceButNeedsNone() {
        assertEquals(
                "",
                new SmallCatalogue()
                        .change(SmallCatalogue.CARD, "power]", "power, per_node]")
                        .told());
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:13:103 fields: "per_node" is no fact of this record | written are generation, interconnect, memory, memory_bandwidth, dense_tflops, power""",
                new SmallCatalogue()
                        .change(SmallCatalogue.CARD, "per_node: 2\n", "")
                        .change(SmallCatalogue.CARD, "power]", "power, per_node]")
                        .told());
    }

    @Test
    void whatTheDataSheetSaysHasItsSourceAndItsUnit() {
        assertEquals(
                """
                accelerators/maker/card-8gb.yaml:11:14 memory_type: no source is cited for it | name memory_type in the fields of one
                accelerators/maker/card-8gb.yaml:12:9 nvlink: has the wrong unit | give it in GB/s
                accelerators/maker/card-8gb.yaml:13:18 pcie_generation: must be above zero
                accelerators/maker/card-8gb.yaml:14:7 note: says nothing | write a text, or remove the key""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.CARD,
                                "per_node: 2",
                                """
                                per_node: 2
                                memory_type: GDDR6
                                nvlink: 600 GB
                                pcie_generation: 0
                                note: " "\
                                """)
                        .change(SmallCatalogue.CARD, "power]", "power, nvlink, pcie_generation]")
                        .told());
    }
}
