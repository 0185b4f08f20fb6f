package dev.reckoner.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The names of what is measured. */
class MeasuredMetricTest {

    @Test
    void anIdIsReadAsItIsWritten() {
        for (String id : MeasuredMetric.known()) {
            assertEquals(Optional.of(id), MeasuredMetric.parse(id).map(MeasuredMetric::id));
        }
    }

    @Test
    void onlyTimesHavePercentiles() {
        assertEquals(
                new MeasuredMetric(MeasuredMetric.Kind.TTFT, OptionalInt.of(99)),
                MeasuredMetric.parse("ttft_p99_ms").orElseThrow());
        assertEquals(
                OptionalInt.empty(), MeasuredMetric.parse("itl_ms").orElseThrow().percentile());
        List<String> wrong =
                List.of("ttft", "ttft_p0_ms", "ttft_p100_ms", "watts_ms", "watts_p50", "", "_ms");
        for (String id : wrong) {
            assertEquals(Optional.empty(), MeasuredMetric.parse(id), id);
        }
    }
}
