package dev.reckoner.card;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Which glyph a character has.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType: cmap</a>
 */
record CharacterMap(Map<Integer, Integer> glyphs) {

    CharacterMap {
        glyphs = Map.copyOf(glyphs);
    }

    /** Reads all subtables of the formats 4 and 12, which are those of Unicode. */
    static CharacterMap of(ByteBuffer cmap) {
        Map<Integer, Integer> glyphs = new HashMap<>();
        for (int i = 0; i < cmap.getShort(2); i++) {
            int offset = cmap.getInt(4 + 8 * i + 4);
            ByteBuffer table = cmap.slice(offset, cmap.limit() - offset);
            if (table.getShort(0) == 4) {
                segments(table, glyphs);
            } else if (table.getShort(0) == 12) {
                groups(table, glyphs);
            }
        }
        return new CharacterMap(glyphs);
    }

    /** The number of the glyph; 0, the box, where the font has none. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    private static void segments(ByteBuffer table, Map<Integer, Integer> glyphs) {
        int twice = unsigned(table, 6);
        for (int i = 0; i < twice; i += 2) {
            int end = unsigned(table, 14 + i);
            int start = unsigned(table, 16 + twice + i);
            int delta = unsigned(table, 16 + 2 * twice + i);
            int rangeAt = 16 + 3 * twice + i;
            int range = unsigned(table, rangeAt);
            for (int code = start; code <= end && code != 0xFFFF; code++) {
                int listed =
                        range == 0 ? code : unsigned(table, rangeAt + range + 2 * (code - start));
                if (range == 0 || listed != 0) {
                    glyphs.put(code, listed + delta & 0xFFFF);
                }
            }
        }
    }

    private static void groups(ByteBuffer table, Map<Integer, Integer> glyphs) {
        for (int i = 0; i < table.getInt(12); i++) {
            int group = 16 + 12 * i;
            int start = table.getInt(group);
            for (int code = start; code <= table.getInt(group + 4); code++) {
                glyphs.put(code, table.getInt(group + 8) + code - start);
            }
        }
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
