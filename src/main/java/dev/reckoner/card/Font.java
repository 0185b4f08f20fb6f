package dev.reckoner.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font: which characters it has, how wide they are and what they look like.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: organisation
 *     of a font</a>
 */
public final class Font {

    private static final int SFNT_TRUETYPE = 0x00010000;

    private final CharacterMap characters;
    private final Glyphs glyphs;
    private final ByteBuffer metrics;
    private final int measured;
    private final double unitsPerEm;
    private final double capitals;

    private Font(Map<String, ByteBuffer> tables) {
        ByteBuffer head = tables.get("head");
        this.characters = CharacterMap.of(tables.get("cmap"));
        this.glyphs = new Glyphs(tables.get("loca"), tables.get("glyf"), head.getShort(50) != 0);
        this.metrics = tables.get("hmtx");
        this.measured = Short.toUnsignedInt(tables.get("hhea").getShort(34));
        this.unitsPerEm = Short.toUnsignedInt(head.getShort(18));
        this.capitals = tables.get("OS/2").getShort(88) / unitsPerEm;
    }

    /**
     * Reads a font with outlines in a {@code glyf} table.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Font of(byte[] file) {
        ByteBuffer all = ByteBuffer.wrap(file).asReadOnlyBuffer();
        if (file.length < 12 || all.getInt(0) != SFNT_TRUETYPE) {
            throw new IllegalArgumentException("no TrueType font");
        }
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < all.getShort(4); i++) {
            int entry = 12 + 16 * i;
            String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, all.slice(all.getInt(entry + 8), all.getInt(entry + 12)));
        }
        return new Font(tables);
    }

    boolean has(int codePoint) {
        return characters.glyph(codePoint) != 0;
    }

    /** Height of capitals in em. */
    double capitals() {
        return capitals;
    }

    /** How far the next character stands from this one, in em. */
    double advance(int codePoint) {
        int glyph = Math.min(characters.glyph(codePoint), measured - 1);
        return Short.toUnsignedInt(metrics.getShort(4 * glyph)) / unitsPerEm;
    }

    /** What a character looks like, in em, y upwards from the baseline; a box if it is missing. */
    Outline outline(int codePoint) {
        Outline units = glyphs.outline(characters.glyph(codePoint));
        return units.placed(1 / unitsPerEm, 1 / unitsPerEm, 0, 0);
    }
}
