package dev.reckoner.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A picture as a PNG file with a palette.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">W3C: Portable Network Graphics</a>
 */
final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte INDEXED = 3;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private Png() {}

    static byte[] of(Canvas canvas) {
        Palette palette = Palette.of(canvas);
        Png png = new Png();
        png.file.writeBytes(ByteBuffer.allocate(8).putLong(SIGNATURE).array());
        ByteBuffer head = ByteBuffer.allocate(13).putInt(canvas.width()).putInt(canvas.height());
        int depth = palette.size() <= 16 ? 4 : 8;
        png.chunk("IHDR", head.put((byte) depth).put(INDEXED).array());
        png.chunk("PLTE", palette.colours());
        if (palette.transparent()) {
            png.chunk("tRNS", palette.opacities());
        }
        png.chunk("IDAT", Deflate.zlib(rows(canvas, palette, depth)));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    /** Rows without a filter, as is best for places in a palette. */
    private static byte[] rows(Canvas canvas, Palette palette, int depth) {
        int perByte = 8 / depth;
        int bytes = (canvas.width() + perByte - 1) / perByte;
        byte[] rows = new byte[(bytes + 1) * canvas.height()];
        for (int y = 0; y < canvas.height(); y++) {
            int start = y * (bytes + 1) + 1;
            int place = palette.place(canvas.pixel(0, y));
            for (int x = 0; x < canvas.width(); x++) {
                if (x > 0 && canvas.pixel(x, y) != canvas.pixel(x - 1, y)) {
                    place = palette.place(canvas.pixel(x, y));
                }
                int shift = 8 - depth - x % perByte * depth;
                rows[start + x / perByte] |= (byte) (place << shift);
            }
        }
        return rows;
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(name).put(data).putInt((int) sum.getValue());
        file.writeBytes(chunk.array());
    }
}
