package dev.reckoner.chart;

import dev.reckoner.chart.Tiles.Area;
import dev.reckoner.chart.Tiles.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The tiles that goldens and properties are checked on. All filler. */
final class TileCases {

    static final Area RENT = new Area("rent", Tone.FIRST);
    static final Area API = new Area("API", Tone.SECOND);
    static final Area OWN = new Area("own", Tone.THIRD);
    static final Area CLOSE = new Area("too close to call", Tone.CONTEXT);

    private TileCases() {}

    /** By name of the folder that holds the goldens. */
    static Map<String, Tiles> all() {
        Map<String, Tiles> cases = new LinkedHashMap<>();
        cases.put(
                "tiles",
                tiles(
                        panel("10 May 2025", "AAAACC", "AAACRR", "AACCRR"),
                        panel("23 June 2025", "AAACCC", "AACCRR", "ACORRR"),
                        panel("20 July 2026", "AAACCC", "ACCRRR", "CCRRRR")));
        cases.put("tiles-one", tiles(panel("Always", "A")));
        cases.put("tiles-key", tiles(panel("A corner", "AAAAAA", "AAAAAA", "ACAAAA")));
        cases.put("tiles-crowded", random(new Random(7), 3, 8, 10));
        Area close = new Area("难分高下", Tone.CONTEXT);
        Area api = new Area("API", Tone.SECOND);
        cases.put(
                "tiles-zh",
                new Tiles(
                        "用得少，买API最便宜",
                        "",
                        "每天输出的token，百万",
                        "使用时间占比",
                        List.of("1", "10", "100"),
                        List.of("50%"),
                        List.of(new Panel("2026年7月20日", List.of(List.of(api, close, close)))),
                        ""));
        Area hostile = new Area("</text><script>alert(1)</script>", Tone.FIRST);
        cases.put(
                "tiles-hostile-text",
                new Tiles(
                        "</title><script>alert(1)</script>",
                        "\" onload=\"alert(1) & \u0000",
                        "<b>",
                        "&",
                        List.of("<1>"),
                        List.of("\"2\""),
                        List.of(new Panel("<i>", List.of(List.of(hostile)))),
                        "#why-\"><script>"));
        return cases;
    }

    static Tiles tiles(Panel... panels) {
        int columns = panels[0].rows().get(0).size();
        int rows = panels[0].rows().size();
        List<String> across = List.of("1", "10", "100", "1,000", "10,000", "100,000");
        List<String> up = List.of("10%", "50%", "100%");
        return new Tiles(
                "The API is cheapest where machines would stand idle",
                "The same stands in a table below.",
                "Millions of tokens of output a day",
                "Share of the time in use",
                across.subList(0, columns),
                up.subList(0, rows),
                List.of(panels),
                "#why-x");
    }

    /** Rows from the bottom up, a letter for each tile. */
    static Panel panel(String name, String... rows) {
        Map<Character, Area> areas = Map.of('R', RENT, 'A', API, 'O', OWN, 'C', CLOSE);
        List<List<Area>> tiles = new ArrayList<>();
        for (String row : rows) {
            List<Area> line = new ArrayList<>();
            for (char letter : row.toCharArray()) {
                line.add(areas.get(letter));
            }
            tiles.add(line);
        }
        return new Panel(name, tiles);
    }

    static Tiles random(Random random, int panels, int rows, int columns) {
        List<Panel> made = new ArrayList<>();
        for (int i = 0; i < panels; i++) {
            String[] lines = new String[rows];
            for (int row = 0; row < rows; row++) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < columns; column++) {
                    line.append("RAOC".charAt(random.nextInt(4)));
                }
                lines[row] = line.toString();
            }
            made.add(panel("Panel " + i, lines));
        }
        return wide(made);
    }

    /** Three panels alike. */
    static Tiles wide(String... rows) {
        return wide(List.of(panel("A", rows), panel("B", rows), panel("C", rows)));
    }

    private static Tiles wide(List<Panel> panels) {
        String[] across = new String[panels.get(0).rows().get(0).size()];
        String[] up = new String[panels.get(0).rows().size()];
        Arrays.setAll(across, i -> Cases.plain(Math.pow(10, i)));
        Arrays.setAll(up, i -> 10 * i + "%");
        return new Tiles(
                "Filler", "", "Across", "Up", List.of(across), List.of(up), panels, "#why-x");
    }
}
