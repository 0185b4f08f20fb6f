package dev.reckoner.chart;

import dev.reckoner.quantity.Day;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * Values over time as lines in steps, as one static SVG element, to stand inside an HTML page. A
 * line is solid from the first day on which a value was seen to the last. From there to the first
 * day on which another was seen, a shaded field lies between the two: somewhere in it the value
 * changed. A disc is the last sight of what lasts. Where nothing is known to follow, a thin line
 * goes on to the first day without the value; a bar across its end says that the thing was gone.
 */
public final class StepChart {

    private StepChart() {}

    /**
     * Draws the lines. Their labels stand at their ends where all have room, and below the plot,
     * each beside a sample, where they have not. A value without room stands in the table only.
     *
     * @param steps what to draw
     * @param layout for how wide a page; both layouts of the same lines can stand on one page
     * @param idPrefix begins the ids inside, unique on the page; no white space
     * @param dayText formats a day in the page's language: the first of a year or a month, or
     *     another, exactly enough to tell them apart
     * @param valueText the same for a value
     * @throws IllegalArgumentException if the prefix is empty or contains white space
     */
    public static String svg(
            Steps steps,
            Layout layout,
            String idPrefix,
            Function<Day, String> dayText,
            DoubleFunction<String> valueText) {
        String id = Svg.id(idPrefix, layout);
        return StepsText.of(PlacedSteps.of(steps, layout, dayText, valueText), id);
    }
}
