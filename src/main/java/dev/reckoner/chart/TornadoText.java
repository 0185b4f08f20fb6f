package dev.reckoner.chart;

/** The last step of a tornado, which is one link: none of its ends stands on the page elsewhere. */
final class TornadoText {

    private final PlacedTornado placed;
    private final Svg svg = new Svg();

    private TornadoText(PlacedTornado placed) {
        this.placed = placed;
    }

    static String of(PlacedTornado placed, String id) {
        return new TornadoText(placed).drawing(id);
    }

    private String drawing(String id) {
        Tornado tornado = placed.tornado();
        Svg.Alternative alternative = new Svg.Alternative(tornado.title(), tornado.description());
        svg.begin(id, placed.layout(), placed.height(), alternative, !tornado.href().isEmpty());
        svg.beginHidden();
        StringBuilder grid = new StringBuilder();
        for (double x : placed.grid()) {
            grid.append('M').append(Tenths.text(x)).append(' ').append(Tenths.text(placed.top()));
            grid.append('V').append(Tenths.text(placed.bottom()));
        }
        svg.grid(grid.toString());
        for (int i = 0; i < placed.samples().size(); i++) {
            Box box = placed.samples().get(i);
            Tone tone = i == 0 ? Tone.FIRST : Tone.SECOND;
            rect(tone, box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
        }
        svg.texts(placed.texts());
        svg.close("g");
        svg.told(tornado.href(), tornado.texts().value());
        for (boolean under : new boolean[] {true, false}) {
            bars(Tone.FIRST, under);
            bars(Tone.SECOND, under);
        }
        StringBuilder bases = new StringBuilder();
        for (PlacedBars.Upright base : placed.bases()) {
            bases.append('M').append(Tenths.text(base.x())).append(' ');
            bases.append(Tenths.text(base.top())).append('V').append(Tenths.text(base.bottom()));
        }
        svg.open("path", "zero").attribute("d", bases.toString()).empty();
        svg.open("g", "v").inside().texts(placed.values()).close("g");
        return svg.untold(tornado.href()).end();
    }

    /** All bars of a colour as one path, which is much shorter than an element each. */
    private void bars(Tone tone, boolean under) {
        StringBuilder path = new StringBuilder();
        for (PlacedTornado.Bar bar : placed.bars()) {
            if (bar.tone() == tone && bar.under() == under) {
                String width = Tenths.text(bar.width());
                path.append('M').append(Tenths.text(bar.x())).append(' ');
                path.append(Tenths.text(bar.y())).append('h').append(width).append('v');
                path.append(Tenths.text(bar.height())).append("h-").append(width).append('z');
            }
        }
        if (path.length() > 0) {
            svg.open("path", "unit " + tone.cssClass()).attribute("d", path.toString()).empty();
        }
    }

    private void rect(Tone tone, double x, double y, double width, double height) {
        svg.open("rect", tone.cssClass()).number("x", x).number("y", y);
        svg.number("width", width).number("height", height).empty();
    }
}
