package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Shape;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitPriceTest {

    private static final Offer P5 = Facts.offer("aws/p5.48xlarge/us-east-1/on-demand");
    private static final Accelerator H100 = Facts.accelerator("nvidia-h100-sxm-80gb");
    private static final Day MAY = new Day(2025, 5, 10);

    private static Figure figure(Answer answer) {
        return (Figure) answer;
    }

    /** The list price of p5.48xlarge in us-east-1, 98.32 USD, for eight H100. */
    @Test
    void oneAcceleratorCostsItsShareOfTheInstance() {
        Figure price = figure(UnitPrice.ofDevice(P5, MAY));
        assertEquals(12.29, price.value(), 1e-9);
        assertEquals("usd/device/hour", price.unit().toString());
    }

    /** 80 GiB are 85.899345920 GB. */
    @Test
    void aGigabyteIsAThousandMillionBytes() {
        Figure price = UnitPrice.ofMemory(figure(UnitPrice.ofDevice(P5, MAY)), H100);
        assertEquals(12.29 / 85.89934592, price.value(), 1e-9);
        assertEquals("usd/gigabyte/hour", price.unit().toString());
    }

    /** NVIDIA's data sheet: 989 TFLOP/s in BF16 without sparsity. */
    @Test
    void aTeraflopsIsThatOfDenseBf16() {
        Figure price = figure(UnitPrice.ofRate(figure(UnitPrice.ofDevice(P5, MAY)), H100));
        assertEquals(12.29 / 989, price.value(), 1e-9);
        assertEquals("usd/teraflops/device/hour", price.unit().toString());
    }

    @Test
    void whatIsBoughtIsPaidOnce() {
        Figure launch = UnitPrice.atLaunch(H100).orElseThrow();
        Figure price = UnitPrice.ofMemory(launch, H100);
        assertEquals("usd/gigabyte", price.unit().toString());
        assertEquals(launch.value() / 85.89934592, price.value(), 1e-9);
    }

    @Test
    void noPriceIsMadeOfARateThatNobodyStates() {
        Accelerator card = Shape.card(24e9);
        Accelerator unrated =
                new Accelerator(
                        card.id(),
                        card.name(),
                        card.fullName(),
                        card.vendor(),
                        card.kind(),
                        card.generation(),
                        card.memory(),
                        card.visibleMemory(),
                        card.memoryBandwidth(),
                        card.interconnect(),
                        Map.of(),
                        card.power(),
                        card.perNode(),
                        card.launchPrice(),
                        card.sheet(),
                        card.citations());
        Answer price = UnitPrice.ofRate(figure(UnitPrice.ofDevice(P5, MAY)), unrated);
        assertEquals("no-peak-rate", ((Missing) price).reason());
    }

    @Test
    void whatWasNotYetLetHasNoPrice() {
        assertTrue(UnitPrice.ofDevice(P5, new Day(2001, 1, 1)) instanceof Missing);
    }
}
