package dev.reckoner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.chart.Cases.Case;
import dev.reckoner.chart.PlacedBars.Mark;
import dev.reckoner.chart.PlacedBars.Upright;
import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every chart, on the cases and on 500 made from fixed seeds. */
class PlacedBarsTest {

    /** Rounding to tenths moves each of two edges by half a tenth. */
    private static final double TENTH = 0.1;

    private record Box(String text, double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right - TENTH
                    && other.left < right - TENTH
                    && top < other.bottom - TENTH
                    && other.top < bottom - TENTH;
        }
    }

    @Test
    void barsAreAsLongAsTheirValues() {
        everywhere(
                (drawn, placed) -> {
                    double scale = scale(drawn, placed);
                    for (Mark mark : placed.marks()) {
                        assertEquals(mark.bar().value() * scale, mark.width(), TENTH);
                        if (mark.bar().ranged()) {
                            assertEquals(
                                    mark.bar().low() * scale, mark.low() - mark.x(), 2 * TENTH);
                            assertEquals(
                                    mark.bar().high() * scale, mark.high() - mark.x(), 2 * TENTH);
                        }
                    }
                });
    }

    @Test
    void barsUseMostOfTheRoom() {
        everywhere(
                (drawn, placed) -> {
                    double right = 0;
                    for (Box box : boxes(placed)) {
                        right = Math.max(right, box.right);
                    }
                    for (Upright line : placed.grid()) {
                        right = Math.max(right, line.x());
                    }
                    if (drawn.bars().reach() > 0) {
                        assertEquals(placed.layout().width(), right, 2);
                    }
                });
    }

    @Test
    void noTextLeavesTheDrawing() {
        everywhere(
                (drawn, placed) -> {
                    for (Box box : boxes(placed)) {
                        assertTrue(box.left >= -TENTH && box.top >= 0, box::toString);
                        assertTrue(box.right <= placed.layout().width() + TENTH, box::toString);
                        assertTrue(box.bottom <= placed.height(), box::toString);
                    }
                });
    }

    @Test
    void noTextTouchesAnother() {
        everywhere(
                (drawn, placed) -> {
                    List<Box> boxes = boxes(placed);
                    for (int i = 0; i < boxes.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            Box one = boxes.get(i);
                            Box other = boxes.get(j);
                            assertTrue(!one.overlaps(other), () -> one + " on " + other);
                        }
                    }
                });
    }

    @Test
    void noTextTouchesABar() {
        everywhere(
                (drawn, placed) -> {
                    for (Mark mark : placed.marks()) {
                        double end = Math.max(mark.x() + mark.width(), mark.high());
                        double foot = mark.y() + mark.height();
                        Box bar = new Box("bar", mark.x(), mark.y(), end, foot);
                        for (Box box : boxes(placed)) {
                            assertTrue(!box.overlaps(bar), () -> box + " on " + bar);
                        }
                    }
                });
    }

    @Test
    void partsLieSideBySideAndFillTheirBar() {
        everywhere(
                (drawn, placed) -> {
                    for (Mark mark : placed.marks()) {
                        double end = mark.x();
                        for (PlacedParts.Segment segment : mark.segments()) {
                            assertEquals(end, segment.x(), TENTH);
                            end = segment.x() + segment.width();
                        }
                        if (!mark.segments().isEmpty()) {
                            assertEquals(mark.x() + mark.width(), end, TENTH);
                        }
                    }
                });
    }

    @Test
    void lineOfAPartPassesNoNameOfAnotherWhereThereIsRoom() {
        for (Layout layout : Layout.values()) {
            noLinePassesAName(Cases.all().get("parts").placed(layout));
        }
    }

    private static void noLinePassesAName(PlacedBars placed) {
        List<PlacedParts.Leader> leaders = placed.names().leaders();
        assertEquals(5, leaders.size());
        for (PlacedParts.Leader leader : leaders) {
            for (PlacedParts.Leader other : leaders) {
                if (other != leader && other.name().y() > leader.top()) {
                    double left = other.name().x();
                    double right = left + width(other.name(), placed.layout());
                    assertTrue(leader.x() < left || leader.x() > right, leader + " " + other);
                }
            }
        }
    }

    @Test
    void labelsOfAWideChartStandOnOneLineBesideTheirBars() {
        PlacedBars placed = Cases.all().get("long-labels").placed(Layout.WIDE);
        for (Mark mark : placed.marks()) {
            for (Words line : mark.label()) {
                assertEquals(mark.x() - SizedBars.LABEL_GAP, line.x(), TENTH);
                assertEquals(Anchor.END, line.anchor());
            }
        }
    }

    @Test
    void narrowLabelTakesItsDetailAlongOnlyWhereAllDo() {
        Mark joined = Cases.all().get("rent").placed(Layout.NARROW).marks().get(0);
        assertEquals("DeepSeek R1", joined.label().get(0).plain());
        assertEquals("BF16 · 24 × H100", joined.label().get(0).muted());
        List<Mark> apart = Cases.all().get("long-labels-zh").placed(Layout.NARROW).marks();
        assertEquals(2, apart.get(1).label().size());
    }

    @Test
    void zeroNeedsNoScale() {
        PlacedBars placed = Cases.all().get("all-zero").placed(Layout.WIDE);
        assertEquals(List.of(), placed.grid());
        assertEquals(1, placed.zero().size());
        assertEquals("0", placed.ticks().get(0).muted());
        assertEquals(0, placed.marks().get(0).width());
    }

    @Test
    void rangeMarkPushesTheValueBeyondIt() {
        for (Mark mark : Cases.all().get("ranges").placed(Layout.WIDE).marks()) {
            assertTrue(mark.value().x() >= mark.high() + 7.9);
        }
    }

    private static double scale(Case drawn, PlacedBars placed) {
        if (placed.grid().isEmpty()) {
            return 0;
        }
        List<SizedBars.Tick> ticks = drawn.sized(placed.layout()).ticks();
        double last = placed.grid().get(placed.grid().size() - 1).x() - placed.marks().get(0).x();
        return last / ticks.get(ticks.size() - 1).value();
    }

    private static void everywhere(BiConsumer<Case, PlacedBars> check) {
        List<Case> cases = new ArrayList<>(Cases.all().values());
        for (int seed = 0; seed < 500; seed++) {
            cases.add(new Case(random(new Random(seed)), Cases::plain));
        }
        for (Case drawn : cases) {
            for (Layout layout : Layout.values()) {
                check.accept(drawn, drawn.placed(layout));
            }
        }
    }

    private static Bars random(Random random) {
        double size = Math.pow(10, random.nextInt(14) - 4);
        List<Bar> bars = new ArrayList<>();
        int count = 1 + random.nextInt(15);
        for (int i = 0; i < count; i++) {
            double value = random.nextInt(5) == 0 ? 0 : random.nextDouble() * size;
            String label = words(random, 1 + random.nextInt(70));
            String detail = words(random, random.nextInt(90));
            Bar bar = Cases.bar("L" + label, detail, value, "V" + words(random, 12));
            if (i == 0 && random.nextInt(3) == 0) {
                bar = bar.madeOf(parts(random, value));
            }
            boolean ranged = random.nextBoolean();
            bars.add(ranged ? bar.within(value * random.nextDouble(), value * 1.3) : bar);
        }
        return new Bars("T", "", bars);
    }

    private static List<Part> parts(Random random, double value) {
        List<Part> parts = new ArrayList<>();
        double left = value;
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            double part = i == count - 1 ? left : left * random.nextDouble();
            String name = "P" + words(random, 1 + random.nextInt(40));
            parts.add(new Part(name, part, "V", Tone.values()[i], ""));
            left -= part;
        }
        return parts;
    }

    private static String words(Random random, int length) {
        String letters = "aeilmtwBMW019-/.,% 模型价格，（）";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static List<Box> boxes(PlacedBars placed) {
        Layout layout = placed.layout();
        List<Box> boxes = new ArrayList<>();
        for (Words tick : placed.ticks()) {
            boxes.add(box(tick, width(tick, layout), layout));
        }
        for (PlacedParts.Leader leader : placed.names().leaders()) {
            boxes.add(box(leader.name(), width(leader.name(), layout), layout));
        }
        for (Mark mark : placed.marks()) {
            for (Words line : mark.label()) {
                boxes.add(box(line, width(line, layout), layout));
            }
            Words value = mark.value();
            boxes.add(box(value, TextWidth.ofBold(value.plain(), layout.labelSize()), layout));
        }
        return boxes;
    }

    private static double width(Words words, Layout layout) {
        double plain = TextWidth.of(words.plain(), layout.labelSize());
        double muted = TextWidth.of(words.muted(), layout.detailSize());
        boolean both = plain > 0 && muted > 0;
        return plain + muted + (both ? layout.labelSize() / 2.0 : 0);
    }

    private static Box box(Words words, double width, Layout layout) {
        double left = words.x();
        if (words.anchor() != Anchor.START) {
            left -= words.anchor() == Anchor.END ? width : width / 2;
        }
        double top = words.y() - 0.8 * layout.labelSize();
        double bottom = words.y() + 0.2 * layout.labelSize();
        return new Box(words.plain() + words.muted(), left, top, left + width, bottom);
    }
}
