package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case in both layouts, against {@code chart/<case>/expected-<layout>.svg}. */
class ChartGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/chart");

    static Stream<Arguments> drawings() {
        return Stream.of(Cases.all(), PlotCases.all(), StepCases.all())
                .flatMap(cases -> cases.keySet().stream())
                .flatMap(
                        name ->
                                Stream.of(Layout.values())
                                        .map(layout -> Arguments.of(name, layout)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawsAsExpected(String name, Layout layout) throws IOException {
        String svg = svg(name, layout);
        Path golden = FOLDER.resolve(name).resolve("expected-" + layout.cssClass() + ".svg");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, svg);
        }
        assertTrue(Files.exists(golden), golden + " is missing; -Dgolden=update writes it");
        assertEquals(Files.readString(golden), svg);
    }

    private static String svg(String name, Layout layout) {
        if (StepCases.all().containsKey(name)) {
            return StepCases.drawn(StepCases.all().get(name)).apply(layout);
        }
        return PlotCases.all().containsKey(name)
                ? PlotCases.all().get(name).apply(layout)
                : Cases.all().get(name).svg(layout);
    }
}
