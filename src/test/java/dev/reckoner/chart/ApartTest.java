package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApartTest {

    @Test
    void labelsWithRoomStayWhereTheyAreWanted() {
        assertEquals(
                List.of(45.0, 5.0), Apart.tops(List.of(50.0, 10.0), List.of(10.0, 10.0), 0, 100));
    }

    @Test
    void labelsThatTouchShareTheWay() {
        assertEquals(
                List.of(40.0, 50.0), Apart.tops(List.of(50.0, 50.0), List.of(10.0, 10.0), 0, 100));
    }

    @Test
    void labelsStayBetweenBothEnds() {
        assertEquals(
                List.of(0.0, 10.0, 90.0),
                Apart.tops(List.of(0.0, 0.0, 100.0), List.of(10.0, 10.0, 10.0), 0, 100));
    }

    @Test
    void noTwoLabelsOverlapAndTheirOrderIsKept() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            List<Double> middles = new ArrayList<>();
            List<Double> heights = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(8); i++) {
                middles.add(random.nextInt(300) * 1.0);
                heights.add(10 + random.nextInt(20) * 1.0);
            }
            List<Double> tops = Apart.tops(middles, heights, 0, 300);
            for (int i = 0; i < tops.size(); i++) {
                double end = tops.get(i) + heights.get(i);
                String what = "seed 5: " + middles + heights + tops;
                assertTrue(tops.get(i) >= 0 && end <= 300 + 1e-9, what);
                for (int j = 0; j < tops.size(); j++) {
                    boolean apart = end <= tops.get(j) + 1e-9;
                    boolean below = tops.get(j) + heights.get(j) <= tops.get(i) + 1e-9;
                    assertTrue(i == j || apart || below, what);
                    assertTrue(middles.get(i) >= middles.get(j) || apart, what);
                }
            }
        }
    }
}
