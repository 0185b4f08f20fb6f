package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tornadoes, small multiples and units. */
class RowChartTest {

    @ParameterizedTest
    @EnumSource(Layout.class)
    void barsOfATornadoBeginAtTheValueThatIsMoved(Layout layout) {
        for (Tornado tornado : RowCases.tornadoes().values()) {
            PlacedTornado placed = PlacedTornado.of(tornado, layout, RowCases::dollars);
            double base = placed.bases().get(0).x();
            for (PlacedTornado.Bar bar : placed.bars()) {
                boolean begins = Math.abs(bar.x() - base) < 0.11;
                boolean ends = Math.abs(bar.x() + bar.width() - base) < 0.11;
                assertTrue(begins || ends, tornado.title() + bar);
            }
        }
    }

    @Test
    void ofTwoBarsOnOneSideTheLongerOneLiesBelow() {
        Tornado tornado = RowCases.tornadoes().get("tornado-one-side");
        List<PlacedTornado.Bar> bars =
                PlacedTornado.of(tornado, Layout.WIDE, RowCases::dollars).bars();
        assertTrue(bars.get(0).width() > bars.get(1).width());
        assertTrue(bars.get(0).under());
        assertTrue(!bars.get(1).under());
    }

    @Test
    void allPanelsHaveOneScale() {
        for (Layout layout : Layout.values()) {
            Multiples multiples = RowCases.multiples().get("multiples-eight");
            List<Double> scales = new ArrayList<>();
            for (PlacedMultiples.Mark mark : PlacedMultiples.of(multiples, layout).marks()) {
                scales.add(mark.width() / mark.bar().value());
            }
            for (double scale : scales) {
                assertEquals(scales.get(2), scale, 0.06, scales.toString());
            }
        }
    }

    @Test
    void aValueThatIsMissingIsADashAndNoBar() {
        PlacedMultiples placed =
                PlacedMultiples.of(RowCases.multiples().get("multiples"), Layout.WIDE);
        assertEquals(8, placed.marks().size());
        assertEquals(1, placed.texts().stream().filter(t -> t.muted().equals("—")).count());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void marksOfUnitsAreAsManyAsTheThingsAndDoNotTouch(Layout layout) {
        for (Units units : RowCases.units().values()) {
            for (PlacedUnits.Drawn row : PlacedUnits.of(units, layout).drawn()) {
                double full = row.full().isEmpty() ? 0 : row.full().size() - 1 + row.share();
                assertEquals(row.row().value(), full * units.each(), 1e-6);
                List<PlacedUnits.Spot> all = new ArrayList<>(row.full());
                all.addAll(row.empty());
                for (PlacedUnits.Spot spot : all) {
                    assertTrue(spot.x() + PlacedUnits.MARK <= layout.width() + 1, spot.toString());
                    for (PlacedUnits.Spot other : all) {
                        boolean apart =
                                Math.abs(spot.x() - other.x()) >= PlacedUnits.MARK
                                        || Math.abs(spot.y() - other.y()) >= PlacedUnits.MARK;
                        assertTrue(spot == other || apart, spot + " " + other);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "120, 1", "121, 5", "600, 10", "7975, 200", "60000000, 1000000"})
    void aMarkIsARoundNumberOfThings(double greatest, double each) {
        assertEquals(each, Units.each(greatest));
    }

    @Test
    void axisOfDifferencesMayBeginAboveZero() {
        assertEquals(List.of(90.0, 95.0, 100.0, 105.0), Axis.spanning(90, 104, 3, 5).ticks());
        assertEquals(0.5, Axis.spanning(90, 100, 2, 4).share(95));
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0), Axis.spanning(10, 60, 3, 5).ticks());
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        Units.Row row = new Units.Row("A", "", 3, 8, 8, "3", Tone.FIRST, "");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Units("T", "", "", 1, true, List.of(row)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Units.Row("A", "", 9, 8, 8, "9", Tone.FIRST, ""));
        Units.Row many = new Units.Row("A", "", 121, 0, 0, "121", Tone.FIRST, "");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Units("T", "", "", 1, false, List.of(many)));
        Multiples.Panel panel = new Multiples.Panel("A", List.of(Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Multiples("T", "", List.of("a"), List.of(panel)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Multiples("T", "", List.of("a", "b"), List.of(panel, panel)));
        Tornado.Texts texts = new Tornado.Texts("", "", "");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tornado("T", "", texts, 1, "", List.of()));
    }
}
