package dev.reckoner.chart;

import dev.reckoner.quantity.Day;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The charts of steps that goldens and properties are checked on. All filler. */
final class StepCases {

    private StepCases() {}

    /** By name of the folder that holds the goldens. */
    static Map<String, Steps> all() {
        Map<String, Steps> cases = new LinkedHashMap<>();
        cases.put("steps", cut());
        cases.put("steps-five", five());
        cases.put("steps-withdrawn", withdrawn());
        cases.put("steps-one-day", oneDay());
        cases.put("steps-zh", inChinese());
        cases.put("steps-hostile-text", hostile());
        return cases;
    }

    static Function<Layout, String> drawn(Steps steps) {
        return layout -> StepChart.svg(steps, layout, "c", Day::toString, Cases::plain);
    }

    static Day day(String text) {
        return Day.parse(text).orElseThrow();
    }

    /** From, last seen and, where it ended, to; as {@code 2025-01-01 2025-02-01 2025-03-01}. */
    static Steps.Step step(double value, String days) {
        String[] parts = days.split(" ");
        return new Steps.Step(
                day(parts[0]),
                day(parts[1]),
                parts.length > 2 ? Optional.of(day(parts[2])) : Optional.empty(),
                false,
                value,
                "$" + Cases.plain(value),
                "$" + Cases.plain(value) + ", seen " + days,
                "#why-x");
    }

    static Steps.Step gone(double value, String days) {
        Steps.Step step = step(value, days);
        return new Steps.Step(
                step.from(),
                step.lastSeen(),
                step.to(),
                true,
                value,
                step.text(),
                step.spoken(),
                step.href());
    }

    static Steps steps(Optional<Steps.Mark> mark, Steps.Line... lines) {
        return new Steps("What it cost", "", "USD an hour", List.of(lines), mark);
    }

    private static Optional<Steps.Mark> article(String day) {
        return Optional.of(new Steps.Mark(day(day), "this article"));
    }

    static Steps cut() {
        return steps(
                article("2025-05-10"),
                new Steps.Line(
                        "Cloud p5",
                        List.of(
                                step(98.32, "2023-12-11 2025-04-28 2025-06-23"),
                                step(55.04, "2025-06-23 2026-07-20"))));
    }

    /** More lines than labels find room for on a phone. */
    static Steps five() {
        Steps.Line[] lines = new Steps.Line[5];
        for (int i = 0; i < 5; i++) {
            lines[i] =
                    new Steps.Line(
                            "A provider with a rather long name, number " + (i + 1),
                            List.of(
                                    step(10 - i, "2024-01-15 2024-06-01 2024-07-15"),
                                    step(8 - i / 8.0, "2024-07-15 2024-12-01 2024-12-02"),
                                    step(7.5 - i / 4.0, "2024-12-02 2025-02-01")));
        }
        return steps(Optional.empty(), lines);
    }

    private static Steps withdrawn() {
        return steps(
                article("2026-01-01"),
                new Steps.Line(
                        "Gone for good",
                        List.of(
                                step(3, "2025-01-05 2025-03-01 2025-03-20"),
                                gone(2, "2025-03-20 2025-06-01 2025-08-01"))),
                new Steps.Line(
                        "Gone and back",
                        List.of(
                                gone(5, "2025-02-01 2025-04-01 2025-05-01"),
                                step(4, "2025-09-01 2025-11-01"))),
                new Steps.Line(
                        "Not followed", List.of(step(1, "2025-02-01 2025-02-01 2025-04-01"))));
    }

    private static Steps oneDay() {
        return steps(
                Optional.empty(),
                new Steps.Line("Once", List.of(step(2, "2026-03-03 2026-03-03"))));
    }

    private static Steps inChinese() {
        return new Steps(
                "六月降价",
                "",
                "每台每小时，美元",
                List.of(
                        new Steps.Line(
                                "亚马逊云的八卡机器",
                                List.of(
                                        step(98.32, "2025-01-11 2025-04-28 2025-06-23"),
                                        step(55.04, "2025-06-23 2026-07-20")))),
                Optional.of(new Steps.Mark(day("2025-05-10"), "本文")));
    }

    private static Steps hostile() {
        String bad = "</text><script>alert(1)</script>";
        return new Steps(
                "</title>" + bad,
                "\" onload=\"alert(1) & ",
                bad,
                List.of(
                        new Steps.Line(
                                bad,
                                List.of(
                                        new Steps.Step(
                                                day("2025-01-01"),
                                                day("2025-02-01"),
                                                Optional.empty(),
                                                false,
                                                0,
                                                bad,
                                                "\" onload=\"alert(1)",
                                                "#why-\"><script>")))),
                Optional.of(new Steps.Mark(day("2025-05-10"), bad)));
    }
}
