/**
 * Charts as SVG text (floor 7): series → sized → placed → text, each step a record.
 *
 * <p>Each kind of chart has a door, and a record that says what is drawn: {@link
 * dev.reckoner.chart.BarChart} (of parts, too), {@link dev.reckoner.chart.ScatterChart}, {@link
 * dev.reckoner.chart.FrontChart}, {@link dev.reckoner.chart.StepChart}, {@link
 * dev.reckoner.chart.VariantChart}, {@link dev.reckoner.chart.TileChart}, {@link
 * dev.reckoner.chart.LineChart}, {@link dev.reckoner.chart.TornadoChart}, {@link
 * dev.reckoner.chart.MultipleChart}, {@link dev.reckoner.chart.SlopeChart} and {@link
 * dev.reckoner.chart.UnitChart}. {@link dev.reckoner.chart.Layout} says for how wide a page.
 *
 * <p>Invariants: the same series gives the same text, byte for byte; coordinates are finite and
 * rounded to a tenth; every text is escaped; a chart carries classes and never a colour, a font or
 * a style of its own. Numbers arrive formatted, for a language, by the caller. Nothing here reads a
 * file, a clock or a locale, and everything compiles to JavaScript.
 *
 * <p>Classes for the stylesheet: {@code chart} with {@code wide} or {@code narrow} on the drawing;
 * {@code s1}…{@code s4} and {@code ctx} on bars and marks, as their colour, which {@code pts}
 * strokes instead of filling, {@code hollow} fills with the paper, {@code unit} fills a path, and
 * {@code tile} and {@code band} thin; {@code v} on value text, {@code m} on muted text; {@code
 * grid}, {@code zero}, {@code tol} (a thin line to judge points by), {@code rng} and, below a range
 * mark, {@code halo} on lines; {@code figure} on links. How thick a mark is, is measure and not
 * look: it stands in the drawing.
 */
package dev.reckoner.chart;
