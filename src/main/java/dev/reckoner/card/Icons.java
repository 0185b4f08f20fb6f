package dev.reckoner.card;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The icons that browsers and telephones ask for. */
public final class Icons {

    /** Of an icon that others cut to a shape of theirs, this share of the width is safe. */
    private static final double SAFE = 0.8;

    private final Seal seal;

    Icons(Seal seal) {
        this.seal = seal;
    }

    /** All of them, by path in the site. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("icon.svg", svg().getBytes(StandardCharsets.UTF_8));
        files.put("favicon.ico", Ico.of(square(32)));
        files.put("icon-192.png", Png.of(square(192)));
        files.put("icon-512.png", Png.of(square(512)));
        files.put("apple-touch-icon.png", Png.of(full(180, 0.66)));
        // The corners of the character stay in the safe circle too.
        files.put("icon-mask-512.png", Png.of(full(512, SAFE * 0.66)));
        return files;
    }

    private Canvas square(int side) {
        Canvas canvas = new Canvas(side, side);
        seal.paint(canvas, 0, 0, side);
        return canvas;
    }

    private Canvas full(int side, double share) {
        Canvas canvas = new Canvas(side, side);
        seal.paintFull(canvas, side, share);
        return canvas;
    }

    /** The character as a path, so that it looks the same with every reader's fonts. */
    private String svg() {
        StringBuilder path = new StringBuilder();
        for (double[] polygon : seal.glyph(0, 0, 64).polygons()) {
            for (int i = 0; i < polygon.length; i += 2) {
                path.append(i == 0 ? 'M' : i == 2 ? 'L' : ' ');
                path.append(tenths(polygon[i])).append(' ').append(tenths(polygon[i + 1]));
            }
            path.append('z');
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
                + "<rect width=\"64\" height=\"64\" rx=\""
                + tenths(seal.corner(64))
                + "\" fill=\""
                + hex("seal")
                + "\"/><path fill=\""
                + hex("paper")
                + "\" d=\""
                + path
                + "\"/></svg>\n";
    }

    private String hex(String name) {
        String digits = Integer.toHexString(seal.inks().of(name));
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }

    private static String tenths(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
