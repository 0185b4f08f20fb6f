package dev.reckoner.card;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlines of glyphs in units of the font: simple ones, and those put together of others.
 *
 * @param loca where each glyph begins
 * @param glyf the glyphs
 * @param wide whether places are 4 bytes instead of halved 2
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
 */
record Glyphs(ByteBuffer loca, ByteBuffer glyf, boolean wide) {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    Outline outline(int glyph) {
        int start = place(glyph);
        if (place(glyph + 1) == start) {
            return Outline.EMPTY;
        }
        ByteBuffer data = glyf.duplicate().position(start);
        int contours = data.getShort();
        data.position(start + 10);
        return contours < 0 ? composite(data) : simple(data, contours);
    }

    private int place(int glyph) {
        return wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    private static Outline simple(ByteBuffer data, int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = Short.toUnsignedInt(data.getShort());
        }
        data.position(data.position() + 2 + Short.toUnsignedInt(data.getShort(data.position())));
        int points = ends[contours - 1] + 1;
        int[] flags = flags(data, points);
        int[] x = coordinates(data, flags, SHORT_X, SAME_X);
        int[] y = coordinates(data, flags, SHORT_Y, SAME_Y);
        List<double[]> polygons = new ArrayList<>();
        int first = 0;
        for (int end : ends) {
            Contour contour = new Contour();
            for (int i = first; i <= end; i++) {
                contour.point(x[i], y[i], (flags[i] & ON_CURVE) != 0);
            }
            polygons.add(contour.polygon());
            first = end + 1;
        }
        return new Outline(polygons);
    }

    private static int[] flags(ByteBuffer data, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            int flag = Byte.toUnsignedInt(data.get());
            int more = (flag & REPEAT) == 0 ? 0 : Byte.toUnsignedInt(data.get());
            flags[i] = flag;
            for (; more > 0; more--) {
                i++;
                flags[i] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int small, int same) {
        int[] coordinates = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & same) != 0;
            if ((flags[i] & small) != 0) {
                int step = Byte.toUnsignedInt(data.get());
                at += marked ? step : -step;
            } else if (!marked) {
                at += data.getShort();
            }
            coordinates[i] = at;
        }
        return coordinates;
    }

    /** Parts that are scaled and moved; turned ones and those moved by points do not occur. */
    private Outline composite(ByteBuffer data) {
        Outline whole = Outline.EMPTY;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = Short.toUnsignedInt(data.getShort());
            int part = Short.toUnsignedInt(data.getShort());
            if ((flags & OFFSETS) == 0 || (flags & MATRIX) != 0) {
                throw new IllegalArgumentException("a glyph is put together in an unknown way");
            }
            double x = (flags & WORDS) == 0 ? data.get() : data.getShort();
            double y = (flags & WORDS) == 0 ? data.get() : data.getShort();
            double scaleX = (flags & (ONE_SCALE | TWO_SCALES)) == 0 ? 1 : scale(data);
            double scaleY = (flags & TWO_SCALES) == 0 ? scaleX : scale(data);
            whole = whole.with(outline(part).placed(scaleX, scaleY, x, y));
        }
        return whole;
    }

    /** A number with 14 binary places. */
    private static double scale(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }
}
