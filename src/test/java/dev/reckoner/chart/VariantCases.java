package dev.reckoner.chart;

import dev.reckoner.chart.Variants.Family;
import dev.reckoner.chart.Variants.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The charts of variants that goldens and properties are checked on. All filler. */
final class VariantCases {

    private static final Variants.Texts TEXTS =
            new Variants.Texts("Bytes of weights, GB (log scale)", "Score, %", "the model in full");

    private VariantCases() {}

    /** By name of the folder that holds the goldens. */
    static Map<String, Variants> all() {
        Map<String, Variants> cases = new LinkedHashMap<>();
        cases.put("variants", pupils());
        cases.put("variants-two-families", families());
        cases.put("variants-one-mark", variants(true, family("Alone", Tone.CONTEXT, one())));
        cases.put("variants-zh", inChinese());
        cases.put("variants-hostile-text", hostile());
        return cases;
    }

    static Variants variants(boolean logarithmic, Family... families) {
        return new Variants(
                "Pupils keep most", "In a table below.", TEXTS, logarithmic, List.of(families));
    }

    static Family family(String label, Tone tone, Mark... marks) {
        return new Family(label, tone, List.of(marks));
    }

    static Mark mark(String label, double x, double y, boolean full) {
        return new Mark(label, y + "% at " + x + " GB", x, y, full, "#why-x");
    }

    private static Mark one() {
        return new Mark("Alone", "", 2, 0, false, "");
    }

    static Variants pupils() {
        return variants(
                true,
                family(
                        "Great model",
                        Tone.FIRST,
                        mark("Great model", 670, 71.5, true),
                        mark("Pupil 70B", 141, 65.2, false),
                        mark("Pupil 32B", 65, 62.1, false),
                        mark("Pupil 14B", 29.5, 59.1, false),
                        mark("Pupil 7B", 15.2, 49.1, false)));
    }

    /** Two models in the same formats, on an axis in bits. */
    static Variants families() {
        List<Mark> small = new ArrayList<>();
        List<Mark> large = new ArrayList<>();
        String[] names = {"F16", "Q8", "Q6", "Q5", "Q4", "Q3", "Q2"};
        double[] bits = {16, 8.5, 6.6, 5.7, 4.9, 4, 3.2};
        for (int i = 0; i < names.length; i++) {
            small.add(mark(names[i], bits[i], 6.2 + 3.5 / bits[i] * i / 6, i == 0));
            large.add(mark(names[i], bits[i], 2.8 + 1.9 / bits[i] * i / 6, i == 0));
        }
        return variants(
                false,
                new Family("Small", Tone.FIRST, small),
                new Family("Large", Tone.SECOND, large),
                family("Square", Tone.THIRD, mark("A", 12, 1, false)),
                family("Frame", Tone.FOURTH, mark("B", 13, 1, true)));
    }

    private static Variants inChinese() {
        return new Variants(
                "学生保住大半",
                "",
                new Variants.Texts("权重，GB（对数刻度）", "得分，%", "完整模型"),
                true,
                List.of(
                        family(
                                "完整模型与学生",
                                Tone.FIRST,
                                mark("DeepSeek-R1", 670, 71.5, true),
                                mark("14B学生", 29.5, 59.1, false))));
    }

    private static Variants hostile() {
        String text = "</title><script>alert(1)</script> & \"\u0000";
        return new Variants(
                text,
                text,
                new Variants.Texts(text, text, text),
                true,
                List.of(
                        new Family(
                                text,
                                Tone.FIRST,
                                List.of(
                                        new Mark(text, text, 1e90, 1, true, "\"><script>"),
                                        new Mark(text, text, 1, 1e-90, false, "")))));
    }
}
