package dev.reckoner.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void thePackagesKeepTheirPromises() {
        List<Source> sources = Source.below(Path.of("src/main/java"));
        assertFalse(sources.isEmpty());
        assertEquals("", String.join("\n", Rules.breaches(sources)));
    }
}
