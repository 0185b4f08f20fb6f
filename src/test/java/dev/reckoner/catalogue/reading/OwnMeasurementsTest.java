package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Measurement;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The measurements that this repository publishes. */
class OwnMeasurementsTest {

    private static final Problems PROBLEMS = new Problems();
    private static final List<Measurement> READ = new ArrayList<>();

    @BeforeAll
    static void readAll() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content/catalogue/measurements"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                READ.addAll(MeasurementFiles.read(file.toString(), text, PROBLEMS));
            }
        }
    }

    @Test
    void everyRowIsWellFormed() {
        assertEquals(List.of(), PROBLEMS.errors().stream().map(Problem::what).toList());
        assertTrue(READ.size() >= 10_792, "rows: " + READ.size());
    }

    @Test
    void onlyOpenLicencesMayBeCopied() {
        Set<String> licences = new TreeSet<>();
        READ.forEach(measurement -> licences.add(measurement.origin().licence()));
        assertEquals(Set.of("Apache-2.0", "MIT"), licences);
    }

    @Test
    void theNumbersAreThoseOfTheSources() {
        var byId = new TreeMap<String, Measurement>();
        READ.forEach(measurement -> byId.put(measurement.id(), measurement));
        Measurement output = byId.get("trtllm/0001");
        assertEquals(29526.04, output.value());
        assertEquals("0.17", output.setup().engineVersion());
        Measurement split = byId.get("inferencex-disaggregated/0001");
        assertEquals("disagg P:1x(tp1adp8ep8) D:1x(tp1adp32ep32)", split.origin().note());
        assertTrue(split.layout().tensor().isEmpty());
        Measurement bits = byId.get("llama-cpp-quantize/0001");
        assertEquals(2.0042, bits.value());
        assertTrue(bits.setup().accelerator().isEmpty());
    }
}
