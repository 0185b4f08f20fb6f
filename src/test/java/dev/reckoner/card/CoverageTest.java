package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static String rows(Outline outline) {
        Coverage coverage = Coverage.of(outline);
        StringBuilder rows = new StringBuilder();
        for (int y = 0; y < coverage.height(); y++) {
            rows.append(Arrays.toString(coverage.row(y)));
        }
        return "from " + coverage.left() + " " + coverage.top() + " " + rows;
    }

    private static Outline polygon(double... points) {
        return new Outline(List.of(points));
    }

    @Test
    void aPixelIsCoveredByAsMuchAsLiesInIt() {
        assertEquals(
                "from 2 -1 [0.125, 0.25, 0.0625][0.5, 1.0, 0.25]",
                rows(Outline.rectangle(2.5, -0.25, 1.75, 1.25)));
    }

    @Test
    void aSlantedEdgeSharesEachPixelItCrosses() {
        assertEquals("from 0 0 [0.5, 0.0][1.0, 0.5]", rows(polygon(0, 0, 2, 2, 0, 2)));
    }

    @Test
    void aFlatEdgeSharesAWholeRow() {
        assertEquals("from 0 0 [0.125, 0.375, 0.625, 0.875]", rows(polygon(0, 1, 4, 0, 4, 1)));
    }

    @Test
    void anOverlapCountsOnce() {
        Outline two = Outline.rectangle(0, 0, 2, 1).with(Outline.rectangle(1, 0, 2, 1));
        assertEquals("from 0 0 [1.0, 1.0, 1.0]", rows(two));
    }

    @Test
    void whatRunsTheOtherWayRoundIsAHole() {
        Outline hole = polygon(1, 0, 1, 1, 2, 1, 2, 0);
        assertEquals("from 0 0 [1.0, 0.0, 1.0]", rows(Outline.rectangle(0, 0, 3, 1).with(hole)));
    }

    @Test
    void thePixelsOfATriangleAddUpToItsArea() {
        long seed = 20250510;
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            double[] p = random.doubles(6, -20, 20).toArray();
            double area =
                    Math.abs((p[2] - p[0]) * (p[5] - p[1]) - (p[4] - p[0]) * (p[3] - p[1])) / 2;
            Coverage coverage = Coverage.of(polygon(p));
            double sum = 0;
            for (int y = 0; y < coverage.height(); y++) {
                sum += Arrays.stream(coverage.row(y)).sum();
            }
            assertEquals(area, sum, 1e-9, "seed " + seed + ", case " + i);
        }
    }

    @Test
    void aCircleIsRound() {
        Coverage coverage = Coverage.of(Outline.circle(50, 50, 40));
        double sum = 0;
        for (int y = 0; y < coverage.height(); y++) {
            sum += Arrays.stream(coverage.row(y)).sum();
        }
        assertEquals(Math.PI * 1600, sum, 8);
    }
}
