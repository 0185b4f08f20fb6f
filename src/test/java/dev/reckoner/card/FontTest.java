package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The font that ships, and a tiny one with what that does not have: glyphs made of others. */
class FontTest {

    private static final Font SHIPPED = Samples.font();

    private static final Font MINI = Samples.font("src/test/resources/card/mini.ttf");

    /** In thousandths of an em. */
    private static String text(Outline outline) {
        List<String> polygons = new ArrayList<>();
        for (double[] polygon : outline.polygons()) {
            StringBuilder points = new StringBuilder();
            for (double number : polygon) {
                points.append(Math.round(number * 1000)).append(' ');
            }
            polygons.add(points.toString().strip());
        }
        return String.join(" / ", polygons);
    }

    @Test
    void widthsAreThoseOfTheFont() {
        assertEquals(0.622, SHIPPED.advance('A'));
        assertEquals(0.615, SHIPPED.advance('o'));
        assertEquals(0.225, SHIPPED.advance(' '));
        assertEquals(1, SHIPPED.advance('算'));
        assertEquals(0.733, SHIPPED.capitals());
    }

    @Test
    void aLetterOfStraightLinesHasItsCorners() {
        assertEquals("97 0 97 737 213 737 213 0", text(SHIPPED.outline('I')));
        assertEquals("", text(SHIPPED.outline(' ')));
    }

    @Test
    void aCurveStaysNearItsPolygon() {
        Outline.Bounds bounds = SHIPPED.outline('o').bounds();
        assertEquals(0.048, bounds.left(), 0.0005);
        assertEquals(2, SHIPPED.outline('o').polygons().size());
        assertTrue(SHIPPED.outline('o').polygons().get(0).length > 60);
    }

    @Test
    void everyCharacterOfGb2312IsThere() {
        Charset gb2312 = Charset.forName("GB2312");
        int seen = 0;
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String text = new String(new byte[] {(byte) row, (byte) cell}, gb2312);
                if (text.codePointAt(0) != 0xFFFD) {
                    assertTrue(SHIPPED.has(text.codePointAt(0)), text);
                    seen++;
                }
            }
        }
        assertEquals(6763, seen);
    }

    @Test
    void whatTheFontLacksIsABox() {
        assertFalse(SHIPPED.has(0x1F980));
        assertEquals(text(SHIPPED.outline(0xFFFE)), text(SHIPPED.outline(0x1F980)));
        assertFalse(SHIPPED.outline(0x1F980).polygons().isEmpty());
    }

    @Test
    void aGlyphMadeOfOthersHasThemScaledAndMoved() {
        assertEquals("100 0 100 700 300 700 300 0", text(MINI.outline('A')));
        assertEquals(
                "100 0 100 700 300 700 300 0 / -20 800 -20 850 180 850 180 800",
                text(MINI.outline('Ȧ')));
    }

    @Test
    void charactersBeyondTheFirst65536AreFound() {
        assertTrue(MINI.has(0x20000));
        assertEquals(0.15, MINI.advance(0x20000));
    }

    @Test
    void theFontIsTheOneOfWhichTheReadmeTells() throws Exception {
        Path fonts = Path.of("src/main/resources/fonts");
        byte[] font = Files.readAllBytes(fonts.resolve("NotoSansSC-Medium-subset.ttf"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(font);
        String told = Files.readString(fonts.resolve("README.md"));
        assertTrue(told.contains(HexFormat.of().formatHex(hash)));
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        byte[] text = "no font at all".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> Font.of(text));
        byte[] empty = Files.readAllBytes(Path.of("src/main/resources/fonts/OFL.txt"));
        assertThrows(IllegalArgumentException.class, () -> Font.of(empty));
    }
}
