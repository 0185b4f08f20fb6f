package dev.reckoner.chart;

import dev.reckoner.chart.PlacedVariants.Sample;
import dev.reckoner.chart.PlacedVariants.Spot;

/**
 * The last step of a chart of variants: discs, rings or squares by family, and a ring around each
 * model in full. A mark's title names it to all readers, as a tooltip too.
 */
final class VariantText {

    private static final double RING = 8.5;

    /** Radius within which a mark can be clicked: 24 pixels across, as large as a finger needs. */
    private static final double TARGET = 12;

    private final Svg svg = new Svg();

    private VariantText() {}

    static String of(PlacedVariants placed, String id) {
        return new VariantText().drawing(placed, id);
    }

    private String drawing(PlacedVariants placed, String id) {
        Variants variants = placed.variants();
        Svg.Alternative alternative = new Svg.Alternative(variants.title(), variants.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, variants.linked());
        svg.beginHidden();
        placed.plot().grid(svg);
        for (Words words : placed.texts()) {
            svg.words(words, "");
        }
        for (Sample sample : placed.samples()) {
            mark(sample.tone(), sample.full(), sample.x(), sample.y());
        }
        for (int i = 0; i < placed.lines().size(); i++) {
            String line = placed.lines().get(i);
            if (!line.isEmpty()) {
                Tone tone = variants.families().get(i).tone();
                svg.open("path", "pts " + tone.cssClass()).attribute("stroke-width", "1.5");
                svg.attribute("d", line).empty();
            }
        }
        svg.close("g");
        for (Spot spot : placed.spots()) {
            spot(spot);
        }
        return svg.end();
    }

    private void spot(Spot spot) {
        Variants.Mark mark = spot.mark();
        if (mark.linked()) {
            svg.open("a", "figure").attribute("href", mark.href());
        } else {
            svg.open("g", "").attribute("role", "img");
        }
        svg.inside().titled("title", mark.spoken());
        if (mark.linked()) {
            svg.open("circle", "").number("cx", spot.x()).number("cy", spot.y());
            svg.number("r", TARGET).attribute("fill-opacity", "0").empty();
        }
        mark(spot.tone(), mark.full(), spot.x(), spot.y());
        spot.label().ifPresent(label -> svg.words(label, mark.full() ? "v" : ""));
        svg.close(mark.linked() ? "a" : "g");
    }

    private void mark(Tone tone, boolean full, double x, double y) {
        Marker.draw(svg, tone, x, y);
        if (full) {
            svg.open("circle", "pts " + tone.cssClass()).number("cx", x).number("cy", y);
            svg.number("r", RING).attribute("stroke-width", "1.5").empty();
        }
    }
}
