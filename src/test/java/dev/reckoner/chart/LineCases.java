package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The charts of lines and slopes that goldens and properties are checked on. All filler. */
final class LineCases {

    private LineCases() {}

    /** By name of the folder that holds the goldens. */
    static Map<String, Function<Layout, String>> all() {
        Map<String, Function<Layout, String>> cases = new LinkedHashMap<>();
        lines().forEach(
                        (name, lines) ->
                                cases.put(
                                        name,
                                        layout ->
                                                LineChart.svg(
                                                        lines,
                                                        layout,
                                                        "x",
                                                        Cases::plain,
                                                        y -> "$" + Cases.plain(y))));
        slopes().forEach(
                        (name, slopes) ->
                                cases.put(name, layout -> SlopeChart.svg(slopes, layout, "x")));
        return cases;
    }

    static Map<String, Lines> lines() {
        Map<String, Lines> cases = new LinkedHashMap<>();
        cases.put(
                "lines",
                lines(
                        "",
                        series("Llama 3.3 70B on two H100", Tone.FIRST, 20, 0.72, 1.3),
                        series("DeepSeek-R1 on sixteen H100", Tone.SECOND, 150, 0.75, 1.4),
                        series("gpt-oss-120b on one H100", Tone.THIRD, 6, 0.6, 1)));
        cases.put(
                "lines-five",
                lines(
                        "#how",
                        series("Llama 3.3 70B, H100", Tone.FIRST, 20, 0.72, 1),
                        series("Llama 3.3 70B, H200", Tone.SECOND, 21, 0.73, 1),
                        series("Llama 3.3 70B, MI300X", Tone.THIRD, 22, 0.74, 1),
                        series("Llama 3.3 70B, L40S and a long name to it", Tone.FOURTH, 24, 1, 1),
                        series("Others", Tone.CONTEXT, 26, 0.74, 1.2)));
        cases.put(
                "lines-one-point",
                new Lines(
                        "One",
                        "",
                        "Users",
                        "USD",
                        List.of(
                                new Lines.Series(
                                        "Alone",
                                        Tone.FIRST,
                                        List.of(new Lines.Point(1, 2, 1, 3, "$2", "2 at 1", "")))),
                        ""));
        cases.put(
                "lines-zh",
                new Lines(
                        "人越多，每百万token越便宜",
                        "",
                        "同时对话数（对数刻度）",
                        "每百万token，美元（对数刻度）",
                        List.of(
                                series("两张H100上的Llama 3.3 70B", Tone.FIRST, 20, 0.72, 1.3),
                                series("十六张H100上的DeepSeek-R1", Tone.SECOND, 150, 0.75, 1.4)),
                        ""));
        String bad = "</text><script>alert(1)</script> & \"\u0000";
        cases.put(
                "lines-hostile-text",
                new Lines(
                        bad,
                        bad,
                        bad,
                        bad,
                        List.of(
                                new Lines.Series(
                                        bad,
                                        Tone.FIRST,
                                        List.of(
                                                new Lines.Point(
                                                        1,
                                                        1e-90,
                                                        1e-90,
                                                        1e90,
                                                        bad,
                                                        bad,
                                                        "\"><script>")))),
                        ""));
        return cases;
    }

    static Lines lines(String href, Lines.Series... series) {
        return new Lines(
                "A crowd makes tokens cheap",
                "The same numbers stand in a table below.",
                "Conversations at once (log scale)",
                "USD for a million tokens (log scale)",
                List.of(series),
                href);
    }

    /** Falling with the number of users by a power of it. */
    static Lines.Series series(String label, Tone tone, double first, double power, double factor) {
        List<Lines.Point> points = new ArrayList<>();
        for (int users = 1; users <= 256; users *= 4) {
            double y = Math.round(1000 * first / Math.pow(users, power)) / 1000.0;
            String text = "$" + Math.round(100 * y) / 100.0;
            points.add(
                    new Lines.Point(
                            users,
                            y,
                            y / factor,
                            y * factor,
                            text,
                            label + ", " + users + " users, " + text,
                            "#why-x"));
        }
        return new Lines.Series(label, tone, points);
    }

    static Map<String, Slopes> slopes() {
        Map<String, Slopes> cases = new LinkedHashMap<>();
        cases.put(
                "slopes",
                slopes(
                        slope("Two p5, Llama 3.1 405B", Tone.FIRST, 143547, 80358),
                        slope("One p5, Llama 3.1 405B in FP8", Tone.SECOND, 71774, 40179),
                        slope("One p5en, DeepSeek-R1", Tone.THIRD, 61800, 46200),
                        slope("Azure", Tone.CONTEXT, 71774, 71774)));
        cases.put(
                "slopes-crowded",
                slopes(
                        slope("One with quite a long name, as names can be", Tone.FIRST, 100, 50),
                        slope("Two", Tone.SECOND, 101, 51),
                        slope("Three", Tone.THIRD, 102, 52),
                        slope("Four", Tone.FOURTH, 103, 50),
                        slope("Five", Tone.CONTEXT, 100, 0),
                        slope("Six", Tone.CONTEXT, 0, 0)));
        cases.put(
                "slopes-ranges",
                slopes(
                        new Slopes.Line(
                                "Estimated",
                                Tone.FIRST,
                                new Slopes.End(10, 8, 14, "10", ""),
                                new Slopes.End(4, 3, 5, "4", ""))));
        cases.put(
                "slopes-zh",
                new Slopes(
                        "六月降价，云租金少了四成",
                        "",
                        "2025年5月10日",
                        "2026年7月20日",
                        List.of(
                                new Slopes.Line(
                                        "两台p5，Llama 3.1 405B原精度",
                                        Tone.FIRST,
                                        end(143547, "14.4万美元"),
                                        end(80358, "8.04万美元")),
                                new Slopes.Line(
                                        "一台p5en，DeepSeek-R1",
                                        Tone.CONTEXT,
                                        end(61800, "6.18万美元"),
                                        end(46200, "4.62万美元")))));
        String bad = "</text><script>alert(1)</script> & \"\u0000";
        cases.put(
                "slopes-hostile-text",
                new Slopes(
                        bad,
                        bad,
                        bad,
                        bad,
                        List.of(
                                new Slopes.Line(
                                        bad,
                                        Tone.FIRST,
                                        new Slopes.End(0, 0, 0, bad, "\"><script>"),
                                        end(0, bad)))));
        return cases;
    }

    static Slopes slopes(Slopes.Line... lines) {
        return new Slopes(
                "The cut", "In a table below.", "10 May 2025", "20 July 2026", List.of(lines));
    }

    static Slopes.Line slope(String label, Tone tone, long before, long after) {
        return new Slopes.Line(label, tone, end(before, "$" + before), end(after, "$" + after));
    }

    private static Slopes.End end(double value, String text) {
        return new Slopes.End(value, value, value, text, "#why-x");
    }
}
