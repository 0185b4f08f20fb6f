package dev.reckoner.chart;

import dev.reckoner.chart.Regions.Block;
import dev.reckoner.chart.Tiles.Area;
import dev.reckoner.chart.Words.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tiles with places. All lengths are whole pixels.
 *
 * @param texts of axes and panels, and of the key
 * @param names of regions
 * @param key samples of answers that are named nowhere else
 */
record PlacedTiles(
        Tiles tiles,
        Layout layout,
        double height,
        List<Field> fields,
        List<Words> texts,
        List<Words> names,
        List<Sample> key) {

    private static final int WIDE_TILE = 34;

    private static final int NARROW_TILE = 26;

    /** Between panels beside each other, and between one and the next below it. */
    private static final int GAP = 20;

    /** At least between two texts of an axis, and between a name and the edge of its region. */
    private static final double AIR = 6;

    private static final double BOTTOM = 8;

    private static final int SAMPLE = 16;

    PlacedTiles {
        fields = List.copyOf(fields);
        texts = List.copyOf(texts);
        names = List.copyOf(names);
        key = List.copyOf(key);
    }

    /** A panel; its tiles are all alike. */
    record Field(Tiles.Panel panel, int left, int top, int tileWidth, int tileHeight) {

        int right() {
            return left + tileWidth * panel.rows().get(0).size();
        }

        int bottom() {
            return top + tileHeight * panel.rows().size();
        }

        /** The left edge of a column. */
        int x(int column) {
            return left + column * tileWidth;
        }

        /** The upper edge of a row, counted from the bottom. */
        int y(int row) {
            return bottom() - (row + 1) * tileHeight;
        }
    }

    /** A square of the key. */
    record Sample(Area area, int left, int top) {}

    static PlacedTiles of(Tiles tiles, Layout layout) {
        Placing placing = new Placing(tiles, layout);
        placing.fields();
        placing.names();
        placing.key();
        double height = placing.y + BOTTOM;
        return new PlacedTiles(
                tiles,
                layout,
                height,
                placing.fields,
                placing.texts,
                placing.names,
                placing.samples);
    }

    /** Fills the drawing from top to bottom. */
    private static final class Placing {

        private final Tiles tiles;
        private final Layout layout;
        private final List<Field> fields = new ArrayList<>();
        private final List<Words> texts = new ArrayList<>();
        private final List<Words> names = new ArrayList<>();
        private final List<Sample> samples = new ArrayList<>();
        private final Set<Area> named = new LinkedHashSet<>();
        private double y;

        Placing(Tiles tiles, Layout layout) {
            this.tiles = tiles;
            this.layout = layout;
        }

        void fields() {
            boolean beside = layout == Layout.WIDE;
            int count = tiles.panels().size();
            int room = (int) Math.ceil(widest(tiles.up()) + AIR);
            int gaps = beside ? GAP * (count - 1) : 0;
            int each = (layout.width() - room - gaps) / (beside ? count : 1);
            int tile = each / tiles.across().size();
            for (String line : Wrap.lines(tiles.upName(), layout.detailSize(), layout.width(), 1)) {
                texts.add(Words.muted(line, 0, layout.lineHeight(), Anchor.START));
            }
            int left = room;
            int top = 2 * layout.lineHeight() + 12;
            for (Tiles.Panel panel : tiles.panels()) {
                int height = beside ? WIDE_TILE : NARROW_TILE;
                Field field = new Field(panel, left, top, tile, height);
                fields.add(field);
                double span = field.right() - field.left();
                for (String line : Wrap.lines(panel.name(), layout.labelSize(), span, 1)) {
                    texts.add(Words.plain(line, left, top - AIR));
                }
                if (!beside || left == room) {
                    rowTexts(field);
                }
                columnTexts(field);
                y = field.bottom() + Plot.TICK_BASELINE;
                left += beside ? field.right() - field.left() + GAP : 0;
                top = beside ? top : (int) y + GAP + layout.lineHeight();
            }
            y += Plot.NAME_BASELINE;
            double right = fields.get(fields.size() - 1).right();
            for (String line : Wrap.lines(tiles.acrossName(), layout.detailSize(), right, 1)) {
                texts.add(Words.muted(line, right, y, Anchor.END));
            }
        }

        private double widest(List<String> lines) {
            double widest = 0;
            for (String line : lines) {
                widest = Math.max(widest, TextWidth.of(line, layout.detailSize()));
            }
            return widest;
        }

        private void rowTexts(Field field) {
            for (int row = 0; row < tiles.up().size(); row++) {
                double middle = field.y(row) + field.tileHeight() / 2.0;
                double baseline = middle + Plot.MIDDLE_TO_BASELINE;
                texts.add(
                        Words.muted(tiles.up().get(row), field.left() - AIR, baseline, Anchor.END));
            }
        }

        /** One that would touch its neighbour is left out, and then each other one alike. */
        private void columnTexts(Field field) {
            double widest = widest(tiles.across()) + AIR;
            int stride = (int) Math.ceil(widest / field.tileWidth());
            for (int column = 0; column < tiles.across().size(); column += stride) {
                String text = tiles.across().get(column);
                double half = TextWidth.of(text, layout.detailSize()) / 2;
                double middle = field.x(column) + field.tileWidth() / 2.0;
                double x = Math.max(half, Math.min(middle, layout.width() - half));
                double baseline = field.bottom() + Plot.TICK_BASELINE;
                texts.add(Words.muted(text, x, baseline, Anchor.MIDDLE));
            }
        }

        void names() {
            for (Field field : fields) {
                for (List<Block> region : Regions.of(field.panel())) {
                    name(field, region);
                }
            }
        }

        /** The name in the roomiest rectangle that holds it, on one line or on two. */
        private void name(Field field, List<Block> region) {
            for (Block block : region) {
                double width = block.width() * field.tileWidth() - 2 * AIR;
                int most = block.height() * field.tileHeight() / layout.lineHeight();
                String name = block.area().name();
                List<String> lines = Wrap.lines(name, layout.labelSize(), width, 2);
                if (lines.size() <= most && fits(name, lines)) {
                    double middle = field.x(block.left()) + block.width() * field.tileWidth() / 2.0;
                    int top = field.y(block.bottom() + block.height() - 1);
                    double centre = top + block.height() * field.tileHeight() / 2.0;
                    double first = centre - (lines.size() - 1) * layout.lineHeight() / 2.0;
                    for (int i = 0; i < lines.size(); i++) {
                        double baseline = first + i * layout.lineHeight() + Plot.MIDDLE_TO_BASELINE;
                        double x = Tenths.round(middle);
                        names.add(
                                new Words(
                                        lines.get(i),
                                        "",
                                        x,
                                        Tenths.round(baseline),
                                        Anchor.MIDDLE));
                    }
                    named.add(block.area());
                    return;
                }
            }
        }

        /** Whether a name stands there whole, and no word of it is parted. */
        private static boolean fits(String name, List<String> lines) {
            String first = lines.get(0);
            boolean betweenSquares = TextWidth.isSquare(first.codePointBefore(first.length()));
            return String.join(" ", lines).equals(name)
                    || betweenSquares && String.join("", lines).equals(name);
        }

        void key() {
            Set<Area> all = new LinkedHashSet<>();
            for (Tiles.Panel panel : tiles.panels()) {
                panel.rows().forEach(all::addAll);
            }
            all.removeAll(named);
            for (Area area : all) {
                int top = (int) Math.round(y + BOTTOM);
                samples.add(new Sample(area, 0, top));
                double baseline = top + SAMPLE / 2.0 + Plot.MIDDLE_TO_BASELINE;
                double room = layout.width() - SAMPLE - AIR;
                for (String line : Wrap.lines(area.name(), layout.labelSize(), room, 1)) {
                    texts.add(Words.plain(line, SAMPLE + AIR, baseline));
                }
                y = top + SAMPLE;
            }
        }
    }

    /** Side of a square of the key. */
    static int sample() {
        return SAMPLE;
    }
}
