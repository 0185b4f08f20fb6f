package dev.reckoner.chart;

import dev.reckoner.chart.Front.Mark;
import dev.reckoner.chart.Scatter.Group;
import dev.reckoner.chart.Scatter.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** The charts other than bars and steps that goldens and properties are checked on. All filler. */
final class PlotCases {

    static final Scatter.Texts TIMES =
            new Scatter.Texts(
                    "Measured, ms per token (log scale)",
                    "Predicted, ms per token (log scale)",
                    "predicted = measured",
                    "±25 %",
                    "Points at one spot:");

    private static final Front.Texts COSTS =
            new Front.Texts(
                    "Tokens per second for each user",
                    "USD per million tokens (log scale)",
                    "Cheapest at its speed",
                    "Another choice is cheaper and faster");

    private PlotCases() {}

    /** By name of the folder that holds the goldens. */
    static Map<String, Function<Layout, String>> all() {
        Map<String, Function<Layout, String>> cases = new LinkedHashMap<>();
        cases.put("scatter", layout -> svg(fourGroups(60), layout));
        cases.put("scatter-one-point", layout -> svg(onePoint(), layout));
        cases.put("scatter-zh", layout -> svg(inChinese(), layout));
        cases.put("scatter-hostile-text", layout -> svg(hostileScatter(), layout));
        cases.put("front", layout -> svg(speeds(), layout));
        cases.put("front-log", layout -> svg(sixty(), layout));
        cases.put("front-one-mark", layout -> svg(oneMark(), layout));
        cases.put("front-crowded", layout -> svg(crowded(), layout));
        cases.put("front-hostile-text", layout -> svg(hostileFront(), layout));
        VariantCases.all()
                .forEach((name, variants) -> cases.put(name, layout -> svg(variants, layout)));
        TileCases.all()
                .forEach(
                        (name, tiles) ->
                                cases.put(name, layout -> TileChart.svg(tiles, layout, "x")));
        cases.putAll(LineCases.all());
        cases.putAll(RowCases.all());
        return cases;
    }

    static String svg(Scatter scatter, Layout layout) {
        return ScatterChart.svg(scatter, layout, "x", Cases::plain);
    }

    static String svg(Front front, Layout layout) {
        return FrontChart.svg(front, layout, "x", Cases::plain, y -> "$" + Cases.plain(y));
    }

    static String svg(Variants variants, Layout layout) {
        return VariantChart.svg(variants, layout, "x", Cases::plain, y -> Cases.plain(y) + "%");
    }

    static PlacedFront placed(Front front, Layout layout) {
        return PlacedFront.of(front, layout, Cases::plain, y -> "$" + Cases.plain(y));
    }

    static Scatter scatter(Group... groups) {
        return new Scatter("Most are close", "Median error 9 %.", TIMES, List.of(groups), "#how");
    }

    static Group group(Tone tone, Point... points) {
        return new Group("Group " + tone, "", tone, List.of(points));
    }

    /** Times from 3 to 200 ms, most of them within a quarter; 4,000 points if 1,000 each. */
    static Scatter fourGroups(int each) {
        Random random = new Random(1);
        List<Group> groups = new ArrayList<>();
        String[] names = {"H100 SXM", "H200 SXM", "MI300X", "L40S"};
        for (int i = 0; i < names.length; i++) {
            List<Point> points = new ArrayList<>();
            for (int j = 0; j < each; j++) {
                double measured = 3 * Math.exp(random.nextDouble() * 4.2);
                double error = Math.exp(random.nextGaussian() * 0.12 + 0.05 * i);
                points.add(new Point(measured, measured * error));
            }
            groups.add(
                    new Group(
                            names[i],
                            each + " points, median error 9 %",
                            Tone.values()[i],
                            points));
        }
        return scatter(groups.toArray(Group[]::new));
    }

    private static Scatter onePoint() {
        return new Scatter(
                "One", "One point.", TIMES, List.of(group(Tone.CONTEXT, new Point(2, 2))), "");
    }

    private static Scatter inChinese() {
        Group group =
                new Group(
                        "测量值来自公开榜单，按发布时的精度存放权重，只有一个人在用",
                        "3 个点，中位误差 12%",
                        Tone.SECOND,
                        List.of(new Point(4, 5), new Point(30, 28), new Point(30.1, 28.1)));
        return new Scatter(
                "预测大多接近实测",
                "3 个点，中位误差 12%。",
                new Scatter.Texts(
                        "实测，毫秒/token（对数坐标）", "预测，毫秒/token（对数坐标）", "预测 = 实测", "±25%", "同一处的点数："),
                List.of(group),
                "#how");
    }

    private static Scatter hostileScatter() {
        String text = "</text><script>alert(1)</script> & \"\u0000";
        return new Scatter(
                text,
                text,
                new Scatter.Texts(text, text, text, text, text),
                List.of(new Group(text, text, Tone.FIRST, List.of(new Point(1, 1e9)))),
                "\"><script>");
    }

    static Front front(Mark... marks) {
        return new Front(
                "Speed costs", "In a table below.", COSTS, Front.Spacing.LINEAR, List.of(marks));
    }

    static Mark mark(String label, double x, double y, boolean onFront) {
        return new Mark(
                label, "$" + y + " per million at " + x + " tokens/s", x, y, onFront, "#why-x");
    }

    static Front speeds() {
        return front(
                mark("8 × H200 · FP8 · 256 users", 22, 0.31, true),
                mark("8 × H100 · FP8 · 128 users", 24, 0.62, false),
                mark("8 × H200 · FP8 · 64 users", 48, 0.74, true),
                mark("8 × MI300X · FP8 · 64 users", 41, 0.92, false),
                mark("8 × H100 · FP8 · 32 users", 55, 1.9, false),
                mark("8 × H200 · FP8 · 16 users", 82, 1.95, true),
                mark("8 × B200 · NVFP4 · 8 users", 131, 3.4, true),
                mark("16 × H100 · BF16 · 8 users", 66, 8.5, false),
                mark("8 × H200 · FP8 · one user", 118, 23, false),
                mark("8 × B200 · NVFP4 · one user", 188, 27, true));
    }

    /** The most there may be, on two logarithmic axes. */
    static Front sixty() {
        Random random = new Random(2);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < Front.MOST; i++) {
            boolean onFront = i % 6 == 0;
            double x = 10 * Math.exp(i * 0.05);
            double y = 0.3 * Math.exp(i * 0.07) * (onFront ? 1 : 1.2 + 4 * random.nextDouble());
            String label = (i % 3 == 0 ? "8 × H200 · FP8 · " : "B200 · ") + (60 - i) + " users";
            marks.add(mark(label, Tenths.round(x), Math.round(y * 1000) / 1000.0, onFront));
        }
        return new Front("Speed costs", "", COSTS, Front.Spacing.LOGARITHMIC, marks);
    }

    private static Front oneMark() {
        return new Front(
                "One",
                "",
                COSTS,
                Front.Spacing.LOGARITHMIC,
                List.of(new Mark("Alone", "", 2, 2, true, "")));
    }

    /** Nine on the front that leave each other no room for labels. */
    static Front crowded() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            marks.add(mark("8 × H200 · FP8 · speculative · " + i, 100 + i, 1 + i * 0.02, true));
        }
        marks.add(mark("Far and dear", 20, 100, false));
        return front(marks.toArray(Mark[]::new));
    }

    private static Front hostileFront() {
        String text = "</title><script>alert(1)</script> & \"\u0000";
        return new Front(
                text,
                text,
                new Front.Texts(text, text, text, text),
                Front.Spacing.LINEAR,
                List.of(
                        new Mark(text, text, 1e90, 1, true, "\"><script>"),
                        new Mark(text, text, 1, 1e-90, false, "")));
    }
}
