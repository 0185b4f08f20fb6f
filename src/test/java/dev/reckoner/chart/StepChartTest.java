package dev.reckoner.chart;

import static dev.reckoner.chart.StepCases.day;
import static dev.reckoner.chart.StepCases.gone;
import static dev.reckoner.chart.StepCases.step;
import static dev.reckoner.chart.StepCases.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.chart.PlacedSteps.Level;
import dev.reckoner.quantity.Day;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StepChartTest {

    private static PlacedSteps placed(Steps steps, Layout layout) {
        return PlacedSteps.of(steps, layout, Day::toString, Cases::plain);
    }

    private static Document drawn(Steps steps) {
        return Jsoup.parse(StepCases.drawn(steps).apply(Layout.WIDE));
    }

    @Test
    void aLineIsSolidFromTheFirstSightToTheLast() {
        PlacedSteps placed = placed(StepCases.cut(), Layout.WIDE);
        Level level = placed.levels().get(0);
        assertEquals(placed.plot().x(DayAxis.count(day("2023-12-11"))), level.from());
        assertEquals(placed.plot().x(DayAxis.count(day("2025-04-28"))), level.seen());
        String path = drawn(StepCases.cut()).select("a path").first().attr("d");
        assertEquals(
                "M"
                        + Tenths.text(level.from())
                        + " "
                        + Tenths.text(level.y())
                        + "H"
                        + Tenths.text(level.seen()),
                path);
    }

    @Test
    void theFieldSpansTheDaysOnWhichThePriceMayHaveChangedAndBothPrices() {
        List<Level> levels = placed(StepCases.cut(), Layout.WIDE).levels();
        Element field = drawn(StepCases.cut()).select("rect.tile").first();
        assertEquals(Tenths.text(levels.get(0).seen()), field.attr("x"));
        assertEquals(Tenths.text(levels.get(0).y()), field.attr("y"));
        double width = levels.get(1).from() - levels.get(0).seen();
        assertEquals(Tenths.text(width), field.attr("width"));
        double height = levels.get(1).y() - levels.get(0).y();
        assertEquals(Tenths.text(height), field.attr("height"));
    }

    @Test
    void aChangeFromOneDayToTheNextIsALine() {
        Document drawing =
                drawn(
                        steps(
                                Optional.empty(),
                                new Steps.Line(
                                        "A",
                                        List.of(
                                                step(2, "2020-01-01 2021-01-01 2021-01-02"),
                                                step(1, "2021-01-02 2022-01-01")))));
        assertEquals(0, drawing.select("rect").size());
        assertEquals(3, drawing.select("path.s1").size());
    }

    @Test
    void onlyWhatLastsEndsInADiscAndOnlyWhatIsGoneInABar() {
        String open = "2025-01-01 2025-02-01";
        String ended = open + " 2025-04-01";
        assertEquals(List.of(1, 0), ends(step(1, open)));
        assertEquals(List.of(0, 0), ends(step(1, ended)));
        assertEquals(List.of(0, 1), ends(gone(1, ended)));
    }

    private static List<Integer> ends(Steps.Step step) {
        Document drawing = drawn(steps(Optional.empty(), new Steps.Line("A", List.of(step))));
        long bars =
                drawing.select("path.s1").stream().filter(p -> p.attr("d").contains("v")).count();
        return List.of(drawing.select("circle").size(), (int) bars);
    }

    @Test
    void everyLineIsNamedInBothLayouts() {
        for (Steps steps : StepCases.all().values()) {
            for (Layout layout : Layout.values()) {
                String texts =
                        String.join(
                                "",
                                placed(steps, layout).texts().stream().map(Words::plain).toList());
                for (Steps.Line line : steps.lines()) {
                    String name = line.label().replace(" ", "");
                    boolean whole = texts.replace(" ", "").contains(name);
                    assertTrue(whole, layout + " " + texts);
                }
            }
        }
    }

    @Test
    void anAxisOfUpToSixYearsHasThreeToSixTicks() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Day from = random(random, 2020, 2);
            Day to = random(random, 2022, 4);
            if (from.compareTo(to) > 0 || to.since(from) > 6 * 365) {
                continue;
            }
            int ticks = DayAxis.over(from, to).days().size();
            assertTrue(ticks >= 3 && ticks <= 6, from + " " + to + " " + ticks + " seed 7");
        }
        assertEquals(
                "[2024-01-01, 2024-07-01, 2025-01-01, 2025-07-01, 2026-01-01, 2026-07-01]",
                DayAxis.over(day("2023-12-11"), day("2026-07-20")).days().toString());
        assertEquals(
                "[2026-02-16, 2026-03-01, 2026-03-16, 2026-04-01]",
                DayAxis.over(day("2026-03-03"), day("2026-03-21")).days().toString());
    }

    private static Day random(Random random, int year, int years) {
        int month = 1 + random.nextInt(12);
        return new Day(year + random.nextInt(years), month, 1 + random.nextInt(28));
    }

    @Test
    void eachStepIsALinkThatSaysItsPriceAndDays() {
        List<String> said = drawn(StepCases.cut()).select("a").eachAttr("aria-label");
        assertEquals(
                List.of(
                        "$98.32, seen 2023-12-11 2025-04-28 2025-06-23",
                        "$55.04, seen 2025-06-23 2026-07-20"),
                said);
    }

    @Test
    void textsTouchNoLine() {
        for (Layout layout : Layout.values()) {
            PlacedSteps placed = placed(StepCases.five(), layout);
            for (Level level : placed.levels()) {
                for (Words words : level.value()) {
                    for (Level other : placed.levels()) {
                        Box line = Box.around(other.from(), other.y(), other.seen(), other.y(), 0);
                        double width = TextWidth.ofBold(words.plain(), layout.labelSize());
                        double left =
                                switch (words.anchor()) {
                                    case START -> words.x();
                                    case MIDDLE -> words.x() - width / 2;
                                    case END -> words.x() - width;
                                };
                        Box text = new Box(left, words.y() - 9, left + width, words.y() + 2);
                        assertFalse(text.touches(line), layout + " " + words);
                    }
                }
            }
        }
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        Steps.Step open = step(1, "2025-01-01 2025-02-01");
        assertThrows(IllegalArgumentException.class, () -> step(-1, "2025-01-01 2025-02-01"));
        assertThrows(
                IllegalArgumentException.class, () -> step(Double.NaN, "2025-01-01 2025-02-01"));
        assertThrows(IllegalArgumentException.class, () -> step(1, "2025-02-02 2025-02-01"));
        assertThrows(
                IllegalArgumentException.class, () -> step(1, "2025-01-01 2025-02-01 2025-02-01"));
        assertThrows(IllegalArgumentException.class, () -> new Steps.Line("A", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Steps.Line(" ", List.of(open)));
        assertThrows(
                IllegalArgumentException.class, () -> new Steps.Line("A", List.of(open, open)));
        Steps.Line line = new Steps.Line("A", List.of(open));
        assertThrows(IllegalArgumentException.class, () -> steps(Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        steps(
                                Optional.empty(),
                                Collections.nCopies(6, line).toArray(Steps.Line[]::new)));
    }
}
