package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Question;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Options ALL =
            Options.of(
                    Question.of("llama-3.1-8b", "nvidia-h100-sxm-80gb").on(2026, 7, 30).scenario(),
                    Facts.CATALOGUE,
                    List.of("fp8"));

    /** Offers of the options with so many H100s. */
    private static Set<String> offers(int devices) {
        Set<String> ids = new TreeSet<>();
        for (Option option : ALL.served()) {
            Deployment deployment = option.scenario().deployment();
            boolean h100 = deployment.accelerator().id().equals("nvidia-h100-sxm-80gb");
            if (h100 && deployment.parallelism().orElseThrow().devices() == devices) {
                ids.add(deployment.offer().orElseThrow().id());
            }
        }
        return ids;
    }

    @Test
    void devicesThatShareALayerStandInOneMachine() {
        assertFalse(ALL.served().isEmpty());
        for (Option option : ALL.served()) {
            Deployment deployment = option.scenario().deployment();
            Parallelism layout = deployment.parallelism().orElseThrow();
            Offer offer = deployment.offer().orElseThrow();
            assertTrue(
                    layout.stage() <= offer.machine(deployment.accelerator()),
                    layout + " on " + offer.id());
        }
    }

    /**
     * The lowest price of a single H100 is that of a private host, 1.49 USD an hour; eight of one
     * machine are cheapest at Verda, 8 × 2.29 USD. (gpu-pricing, table of 2026-05-24)
     */
    @Test
    void aHostWithOneCardServesWhatFitsOnIt() {
        assertEquals(Set.of("vast-ai/h100-sxm5/on-demand"), offers(1));
        assertEquals(Set.of("verda/h100-sxm5/on-demand"), offers(8));
    }
}
