package dev.reckoner.chart;

import static dev.reckoner.chart.Drawing.elements;
import static dev.reckoner.chart.Drawing.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.chart.PlacedTiles.Field;
import dev.reckoner.chart.Tiles.Area;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TileChartTest {

    private static final long SEED = 20260720;

    @Test
    void regionIsItsTilesAndItsRectanglesLieInsideIt() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            Tiles tiles = TileCases.random(random, 1, 1 + random.nextInt(8), 1 + random.nextInt(9));
            Tiles.Panel panel = tiles.panels().get(0);
            int counted = 0;
            for (List<Regions.Block> region : Regions.of(panel)) {
                Set<String> covered = new HashSet<>();
                int last = Integer.MAX_VALUE;
                for (Regions.Block block : region) {
                    int size = block.width() * block.height();
                    assertTrue(size <= last, "seed " + SEED + ", case " + i);
                    last = size;
                    for (int row = 0; row < block.height(); row++) {
                        for (int column = 0; column < block.width(); column++) {
                            int y = block.bottom() + row;
                            int x = block.left() + column;
                            assertEquals(block.area(), panel.rows().get(y).get(x));
                            covered.add(y + " " + x);
                        }
                    }
                }
                counted += covered.size();
            }
            int all = panel.rows().size() * panel.rows().get(0).size();
            assertEquals(all, counted, "seed " + SEED + ", case " + i);
        }
    }

    @Test
    void everyNameStandsOnTilesOfItsOwn() {
        for (Tiles tiles : TileCases.all().values()) {
            for (Layout layout : Layout.values()) {
                PlacedTiles placed = PlacedTiles.of(tiles, layout);
                for (Words name : placed.names()) {
                    double half = TextWidth.of(name.plain(), layout.labelSize()) / 2;
                    for (double x : new double[] {name.x() - half, name.x() + half}) {
                        Area under = under(placed, x, name.y() - 4);
                        assertTrue(under.name().contains(name.plain()), name + " on " + under);
                    }
                }
            }
        }
    }

    private static Area under(PlacedTiles placed, double x, double y) {
        for (Field field : placed.fields()) {
            if (x >= field.left() && x < field.right() && y >= field.top() && y < field.bottom()) {
                int column = (int) ((x - field.left()) / field.tileWidth());
                int row = (int) ((field.bottom() - y) / field.tileHeight());
                return field.panel().rows().get(row).get(column);
            }
        }
        throw new AssertionError("no tile at " + x + " " + y);
    }

    @Test
    void everyAnswerIsNamedInARegionOrInTheKey() {
        Random random = new Random(SEED);
        List<Tiles> cases = new ArrayList<>(TileCases.all().values());
        for (int i = 0; i < 100; i++) {
            cases.add(
                    TileCases.random(
                            random,
                            1 + random.nextInt(3),
                            1 + random.nextInt(8),
                            1 + random.nextInt(10)));
        }
        for (Tiles tiles : cases) {
            for (Layout layout : Layout.values()) {
                PlacedTiles placed = PlacedTiles.of(tiles, layout);
                StringBuilder named = new StringBuilder();
                placed.names().forEach(name -> named.append(name.plain()).append(' '));
                placed.key().forEach(sample -> named.append(sample.area().name()));
                for (Tiles.Panel panel : tiles.panels()) {
                    for (List<Area> row : panel.rows()) {
                        for (Area area : row) {
                            assertTrue(named.toString().contains(area.name()), area::name);
                        }
                    }
                }
            }
        }
    }

    @Test
    void cornerTooSmallForItsNameIsNamedInTheKey() {
        PlacedTiles placed = PlacedTiles.of(TileCases.all().get("tiles-key"), Layout.NARROW);
        assertEquals(List.of("API"), placed.names().stream().map(Words::plain).toList());
        assertEquals(List.of(TileCases.CLOSE), placed.key().stream().map(s -> s.area()).toList());
    }

    @Test
    void allTilesAreOneLink() throws Exception {
        String svg = TileChart.svg(TileCases.all().get("tiles"), Layout.WIDE, "x");
        assertEquals(1, elements(parse(svg), "a").size());
        assertEquals("#why-x", elements(parse(svg), "a").get(0).getAttribute("href"));
    }

    @Test
    void threePanelsOfEightyTilesWeighUnderFifteenKilobytes() {
        String[] close = new String[8];
        String[] bands = new String[8];
        for (int row = 0; row < 8; row++) {
            close[row] = "CCCCCCCCCC";
            bands[row] = "AAAAACCCRRRRRROOOOOO".substring(row, row + 10);
        }
        Tiles hatched = TileCases.wide(close);
        Tiles banded = TileCases.wide(bands);
        for (Tiles tiles : List.of(hatched, banded)) {
            for (Layout layout : Layout.values()) {
                String svg = TileChart.svg(tiles, layout, "x");
                int size = svg.getBytes(StandardCharsets.UTF_8).length;
                assertTrue(size <= 15_000, layout + ": " + size + " bytes");
            }
        }
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThrows(IllegalArgumentException.class, () -> new Area(" ", Tone.FIRST));
        assertThrows(
                IllegalArgumentException.class,
                () -> TileCases.tiles(TileCases.panel("A", "AA", "A")));
    }
}
