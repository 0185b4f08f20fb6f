package dev.reckoner.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** The charts that goldens and properties are checked on. The numbers are filler, not facts. */
final class Cases {

    private Cases() {}

    /** A chart and the way its axis is written. */
    record Case(Bars bars, DoubleFunction<String> tickText) {

        String svg(Layout layout) {
            return BarChart.svg(bars, layout, "rent", tickText);
        }

        SizedBars sized(Layout layout) {
            return SizedBars.of(bars, layout, tickText);
        }

        PlacedBars placed(Layout layout) {
            return PlacedBars.of(sized(layout));
        }
    }

    /** By name of the folder that holds the goldens. */
    static Map<String, Case> all() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("rent", new Case(rent(), Cases::dollars));
        cases.put("rent-zh", new Case(rentInChinese(), Cases::tenThousands));
        cases.put("ranges", new Case(ranges(), Cases::plain));
        cases.put("all-zero", new Case(allZero(), Cases::plain));
        cases.put("parts", new Case(parts(), Cases::dollars));
        cases.put("parts-zh", new Case(partsInChinese(), Cases::tenThousands));
        cases.put("one-bar", new Case(bars(bar("Mistral 7B", "BF16", 1, "1")), Cases::plain));
        cases.put("thirty-bars", new Case(thirty(), Cases::plain));
        cases.put("huge-spread", new Case(hugeSpread(), Cases::dollars));
        cases.put("long-labels", new Case(longLabels(), Cases::dollars));
        cases.put("long-labels-zh", new Case(longLabelsInChinese(), Cases::tenThousands));
        cases.put("long-values", new Case(longValues(), Cases::longTicks));
        cases.put("without-links", new Case(withoutLinks(), Cases::plain));
        cases.put("hostile-text", new Case(hostile(), value -> "<" + plain(value) + " & \""));
        return cases;
    }

    static Bars bars(Bar... bars) {
        return new Bars("Monthly rent", "The same numbers stand in a table below.", List.of(bars));
    }

    static Bar bar(String label, String detail, double value, String text) {
        return Bar.of(label, detail, value, text, Tone.FIRST, "#why-x");
    }

    static String plain(double value) {
        return value == Math.floor(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String dollars(double value) {
        return value == 0 ? "0" : "$" + plain(value / 1000) + "k";
    }

    private static String tenThousands(double value) {
        return value == 0 ? "0" : plain(value / 10000) + " 万";
    }

    private static String longTicks(double value) {
        return plain(value) + " dollars a month";
    }

    private static Bars rent() {
        return bars(
                toned("DeepSeek R1", "BF16 · 24 × H100", 215320.8, "$215k", Tone.SECOND),
                toned("Llama 3.1 405B", "BF16 · 16 × H100", 143547.2, "$144k", Tone.FIRST),
                toned("DeepSeek R1", "FP8 · 16 × H100", 143547.2, "$144k", Tone.SECOND),
                toned("Llama 3.1 405B", "FP8 · 8 × H100", 71773.6, "$72k", Tone.FIRST),
                toned("Qwen3 235B", "FP8 · 4 × H100", 71773.6, "$72k", Tone.CONTEXT),
                toned("Llama 3.3 70B", "BF16 · 2 × H100", 71773.6, "$72k", Tone.CONTEXT),
                toned("Gemma 3 27B", "BF16 · 1 × H100", 71773.6, "$72k", Tone.THIRD));
    }

    private static Bars rentInChinese() {
        return new Bars(
                "月租",
                "",
                List.of(
                        toned("DeepSeek R1", "BF16 · 24 张 H100", 215320.8, "21.5 万", Tone.SECOND),
                        toned("通义千问 3 235B", "FP8 · 4 张 H100", 71773.6, "7.18 万", Tone.CONTEXT),
                        toned("Gemma 3 27B", "BF16 · 1 张 H100", 71773.6, "7.18 万", Tone.FOURTH)));
    }

    private static Bars ranges() {
        return bars(
                toned("Llama 3.1 405B", "one user", 21, "21", Tone.FIRST).within(17, 26),
                toned("Gemma 3 27B", "one user", 60, "60", Tone.SECOND).within(44, 71),
                toned("Qwen3 32B", "one user", 52, "52", Tone.THIRD).within(52, 69),
                toned("Mistral 7B", "one user", 38, "38", Tone.FOURTH).within(20, 38),
                toned("Mixtral 8x7B", "one user", 47, "47", Tone.CONTEXT).within(46, 48),
                toned("gpt-oss-20b", "one user", 33, "33", Tone.CONTEXT));
    }

    private static Bars parts() {
        return bars(
                made("8 × H100", "bought", 26_000, 3_400, 1_300, 2_100, 9_000).within(33e3, 56e3),
                made("16 × H100", "bought", 52_000, 6_800, 2_600, 4_200, 9_000),
                made("8 × H100", "no staff", 26_000, 3_400, 1_300, 2_100, 0));
    }

    private static Bars partsInChinese() {
        return new Bars(
                "自有服务器每月成本",
                "",
                List.of(
                        toned("八卡服务器", "机房托管", 100_000, "10 万", Tone.CONTEXT)
                                .madeOf(
                                        List.of(
                                                part("设备折旧与利息", 1, "0.5 万", Tone.FIRST),
                                                part("电费（含制冷与供电损耗）", 1, "1 美元", Tone.SECOND),
                                                part("运维人员", 99_998, "10 万", Tone.THIRD)))));
    }

    private static Bar made(String label, String detail, double... values) {
        String[] names = {"Capital and interest", "Electricity", "Support", "Space", "Staff"};
        List<Part> parts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            parts.add(part(names[i], values[i], dollars(values[i]), Tone.values()[i]));
            sum += values[i];
        }
        return toned(label, detail, sum, dollars(sum), Tone.CONTEXT).madeOf(parts);
    }

    private static Part part(String name, double value, String text, Tone tone) {
        return new Part(name, value, text, tone, "#why-y");
    }

    private static Bars allZero() {
        return bars(bar("Idle", "no users", 0, "$0"), bar("Off", "", -0.0, "$0"));
    }

    private static Bars thirty() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 30; i > 0; i--) {
            double value = 3.7 * i;
            Tone tone = i % 7 == 0 ? Tone.FIRST : Tone.CONTEXT;
            bars.add(toned("Model " + i, "", value, plain(Tenths.round(value)), tone));
        }
        return new Bars("Thirty models", "", bars);
    }

    private static Bars hugeSpread() {
        return bars(
                bar("A rack for a year", "", 2_500_000_000.0, "$2.5bn"),
                bar("A card for a month", "", 1_795, "$1,795"),
                bar("A million tokens", "", 0.0004, "$0.0004"));
    }

    private static Bars longLabels() {
        return bars(
                bar(
                        "Llama 4 Maverick 17B active, 128 experts, instruction tuned, with vision"
                                + " tower and everything else that was ever published about it",
                        "FP8 weights, BF16 cache, 131,072 tokens of context · 16 × H100 SXM 80 GB",
                        143547.2,
                        "$144k"),
                bar(
                        "DeepSeek-R1-Distill-Qwen-32B-Instruct-2501-GPTQ-Int4",
                        "Q4_K_M",
                        71773.6,
                        "$72k"),
                bar("Pneumonoultramicroscopicsilicovolcanoconiosisandmore", "", 9570, "$9,570"),
                bar("T4", "", 500, "$500"));
    }

    private static Bars longLabelsInChinese() {
        return bars(
                bar(
                        "把最大的开源模型完整跑起来，要的是一整柜机器（八张卡一台），不是一台笔记本，也不是一张消费级显卡",
                        "按发布时的精度存放权重，上下文长度为 131072 个 token，只有一个人在用",
                        143547.2,
                        "14.4 万美元"),
                bar("深度求索 DeepSeek R1 完整版", "FP8 · 16 张 H100", 71773.6, "7.18 万美元"),
                bar("笔记本", "", 1500, "1,500 美元"));
    }

    private static Bars longValues() {
        return bars(
                bar("Full", "", 143547.2, "$143,547.20 a month, before discounts and taxes"),
                bar("Half", "", 71773.6, "$71,773.60").within(60000, 143000),
                bar(
                        "Free",
                        "",
                        0,
                        "$0, on a machine that stands in the office anyway and is paid"));
    }

    private static Bars withoutLinks() {
        return bars(
                Bar.of("DeepSeek R1", "FP8", 16, "16", Tone.FIRST, ""),
                Bar.of("Gemma 3 27B", "BF16", 1, "1", Tone.CONTEXT, ""));
    }

    private static Bars hostile() {
        return new Bars(
                "</title><script>alert(1)</script>",
                "\" onload=\"alert(1) & \u0000\u0008\uD800",
                List.of(
                        Bar.of(
                                "</text><script>alert(1)</script>",
                                "<!-- ]]> & \"quoted\" 'single'\n\tnew line",
                                2,
                                "<b>2</b>",
                                Tone.FIRST,
                                "#why-\"><script>")));
    }

    private static Bar toned(String label, String detail, double value, String text, Tone tone) {
        return Bar.of(label, detail, value, text, tone, "#why-x");
    }
}
