package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tornadoes, small multiples and units that goldens are checked on. All filler. */
final class RowCases {

    private static final String BAD = "</text><script>alert(1)</script> & \"\u0000";

    private RowCases() {}

    /** By name of the folder that holds the goldens. */
    static Map<String, Function<Layout, String>> all() {
        Map<String, Function<Layout, String>> cases = new LinkedHashMap<>();
        tornadoes()
                .forEach(
                        (name, tornado) ->
                                cases.put(
                                        name,
                                        layout ->
                                                TornadoChart.svg(
                                                        tornado, layout, "x", RowCases::dollars)));
        multiples()
                .forEach(
                        (name, multiples) ->
                                cases.put(
                                        name, layout -> MultipleChart.svg(multiples, layout, "x")));
        units().forEach(
                        (name, units) ->
                                cases.put(name, layout -> UnitChart.svg(units, layout, "x")));
        return cases;
    }

    static String dollars(double value) {
        return "$" + Cases.plain(value);
    }

    static Map<String, Tornado> tornadoes() {
        Map<String, Tornado> cases = new LinkedHashMap<>();
        cases.put(
                "tornado",
                tornado(
                        41_000,
                        row("Share of the staff for this server", "0.1 – 1", 21_000, 140_345),
                        row("Years in use", "3 – 7 years", 49_500, 36_200),
                        row("Salaries, taxes and insurance included", "60% – 160%", 33_000, 52_500),
                        row("Interest", "4% – 12%", 39_900, 43_000),
                        row("Residual value", "0% – 20%", 42_100, 40_000)));
        cases.put(
                "tornado-one-side",
                new Tornado(
                        "One side",
                        "",
                        new Tornado.Texts("$100 as published", "at the low end", "at the high end"),
                        100,
                        "",
                        List.of(
                                row("Both lower", "", 90, 97),
                                new Tornado.Row(
                                        "No answer at the low end",
                                        "1 – 2",
                                        Optional.empty(),
                                        Optional.of(new Tornado.End(104, "$104"))),
                                row("Nothing moves", "", 100, 100))));
        cases.put(
                "tornado-zh",
                new Tornado(
                        "人手决定账单",
                        "",
                        new Tornado.Texts("公布值4.1万美元", "假设取低值", "假设取高值"),
                        41_000,
                        "#why-x",
                        List.of(
                                new Tornado.Row(
                                        "这台服务器占运维人员的时间",
                                        "10%–100%",
                                        Optional.of(new Tornado.End(21_000, "2.1万美元")),
                                        Optional.of(new Tornado.End(140_345, "14.0万美元"))),
                                new Tornado.Row(
                                        "使用年限",
                                        "3–7年",
                                        Optional.of(new Tornado.End(49_500, "4.95万美元")),
                                        Optional.of(new Tornado.End(36_200, "3.62万美元"))))));
        cases.put(
                "tornado-hostile-text",
                new Tornado(
                        BAD,
                        BAD,
                        new Tornado.Texts(BAD, BAD, BAD),
                        1,
                        "\"><script>",
                        List.of(
                                new Tornado.Row(
                                        BAD,
                                        BAD,
                                        Optional.of(new Tornado.End(0, BAD)),
                                        Optional.of(new Tornado.End(1e90, BAD))))));
        return cases;
    }

    private static Tornado tornado(double value, Tornado.Row... rows) {
        return new Tornado(
                "Who minds the machine decides the bill",
                "The same numbers stand in a table below.",
                new Tornado.Texts(
                        "$41,000 as published", "Assumption at its low end", "At its high end"),
                value,
                "#why-x",
                List.of(rows));
    }

    private static Tornado.Row row(String label, String detail, long low, long high) {
        return new Tornado.Row(
                label,
                detail,
                Optional.of(new Tornado.End(low, "$" + low)),
                Optional.of(new Tornado.End(high, "$" + high)));
    }

    static Map<String, Multiples> multiples() {
        Map<String, Multiples> cases = new LinkedHashMap<>();
        List<String> models = List.of("Gemma 3 27B", "Llama 3.3 70B", "DeepSeek-R1");
        cases.put(
                "multiples",
                new Multiples(
                        "The new card is cheaper for large models only",
                        "In a table below.",
                        models,
                        List.of(
                                panel("H100 SXM", models, 0.31, 0.62, 4.1),
                                panel("H200 SXM", models, 0.38, 0.55, 1.9),
                                panel("L40S", models, 0.42, 1.31, -1))));
        List<Multiples.Panel> eight = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            eight.add(panel("Provider number " + i + " with a long name", models, i, 9 - i, 3));
        }
        cases.put("multiples-eight", new Multiples("Eight", "", models, eight));
        List<String> rows = List.of("谷歌Gemma 3 27B", "深度求索DeepSeek-R1完整版");
        cases.put(
                "multiples-zh",
                new Multiples(
                        "新卡只让大模型更便宜",
                        "",
                        rows,
                        List.of(panel("H100八卡机", rows, 3.1, 4.1), panel("H200八卡机", rows, 0, 1.9))));
        cases.put(
                "multiples-hostile-text",
                new Multiples(
                        BAD,
                        BAD,
                        List.of(BAD),
                        List.of(
                                new Multiples.Panel(BAD, List.of(Optional.empty())),
                                new Multiples.Panel(
                                        BAD,
                                        List.of(
                                                Optional.of(
                                                        Bar.of(
                                                                BAD,
                                                                BAD,
                                                                1,
                                                                BAD,
                                                                Tone.FIRST,
                                                                "\"><script>")))))));
        return cases;
    }

    /** A value below 0 stands for none. */
    private static Multiples.Panel panel(String name, List<String> rows, double... values) {
        List<Optional<Bar>> bars = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            Tone tone = i == values.length - 1 ? Tone.FIRST : Tone.CONTEXT;
            bars.add(
                    value < 0
                            ? Optional.empty()
                            : Optional.of(
                                    Bar.of(rows.get(i), "", value, dollars(value), tone, "#why-x")
                                            .within(value * 0.8, value * 1.25)));
        }
        return new Multiples.Panel(name, bars);
    }

    static Map<String, Units> units() {
        Map<String, Units> cases = new LinkedHashMap<>();
        cases.put(
                "units",
                units(
                        false,
                        1,
                        "A square is one H100",
                        unit(
                                "DeepSeek-R1",
                                "BF16, three machines",
                                20,
                                8,
                                24,
                                "20 GPUs",
                                Tone.SECOND),
                        unit("Llama 3.1 405B", "FP8, one machine", 8, 8, 8, "8 GPUs", Tone.FIRST),
                        unit("Gemma 3 27B", "one machine", 1, 8, 8, "1 GPU", Tone.CONTEXT)));
        cases.put(
                "units-plates",
                units(
                        true,
                        100,
                        "A disc is 100 plates of spaghetti",
                        unit("Two p5 machines", "", 7_975, 0, 0, "7,975 plates", Tone.FIRST),
                        unit("A laptop", "by the month", 60, 0, 0, "60 plates", Tone.CONTEXT),
                        unit("Nothing", "", 0, 0, 0, "no plates", Tone.CONTEXT)));
        cases.put(
                "units-large-groups",
                units(
                        false,
                        1,
                        "A square is one GPU",
                        unit("One rack", "of seventy-two", 60, 72, 72, "60 GPUs", Tone.FIRST)));
        cases.put(
                "units-zh",
                new Units(
                        "十六张卡，两台机器",
                        "",
                        "一格是一张H100",
                        1,
                        false,
                        List.of(
                                unit("深度求索DeepSeek-R1", "原精度，两台", 16, 8, 16, "16张", Tone.FIRST),
                                unit("Gemma 3 27B", "一台", 1, 8, 8, "1张", Tone.CONTEXT))));
        cases.put(
                "units-hostile-text",
                new Units(
                        BAD,
                        BAD,
                        BAD,
                        1,
                        false,
                        List.of(new Units.Row(BAD, BAD, 3, 2, 4, BAD, Tone.FIRST, "\"><script>"))));
        return cases;
    }

    private static Units units(boolean round, double each, String key, Units.Row... rows) {
        return new Units("Things", "In a table below.", key, each, round, List.of(rows));
    }

    private static Units.Row unit(
            String label,
            String detail,
            double value,
            int group,
            int room,
            String text,
            Tone tone) {
        return new Units.Row(label, detail, value, group, room, text, tone, "#why-x");
    }
}
