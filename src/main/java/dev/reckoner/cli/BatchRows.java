package dev.reckoner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a table into blocks of whole rows. A line end inside quotes does not end a row. No more is
 * kept than a block.
 */
final class BatchRows {

    /** Bytes of a block; no row may be longer. */
    static final int BLOCK = 1 << 18;

    private final InputStream in;
    private byte[] buffer = new byte[BLOCK];
    private int filled;
    private boolean ended;

    BatchRows(InputStream in) {
        this.in = in;
    }

    /** The first row that is not empty, without its end; empty when there is none. */
    byte[] header() throws IOException {
        fill();
        int start = 0;
        while (start < filled && (buffer[start] == '\n' || buffer[start] == '\r')) {
            start++;
        }
        int end = start;
        boolean quoted = false;
        while (end < filled && (quoted || buffer[end] != '\n' && buffer[end] != '\r')) {
            quoted ^= buffer[end] == '"';
            end++;
        }
        byte[] header = Arrays.copyOfRange(buffer, start, end);
        take(end);
        return header;
    }

    /**
     * The next whole rows; empty at the end.
     *
     * @throws RowTooLong where a row does not end within a block
     */
    byte[] next() throws IOException, RowTooLong {
        fill();
        int end = ended ? filled : 0;
        boolean quoted = false;
        for (int i = 0; !ended && i < filled; i++) {
            byte b = buffer[i];
            quoted ^= b == '"';
            end = b == '\n' && !quoted ? i + 1 : end;
        }
        if (end == 0 && filled > 0) {
            throw new RowTooLong();
        }
        return take(end);
    }

    /** A row that does not end, most often because a quote is never closed. */
    static final class RowTooLong extends Exception {
        private static final long serialVersionUID = 1;
    }

    private byte[] take(int end) {
        byte[] taken = Arrays.copyOf(buffer, end);
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        return taken;
    }

    private void fill() throws IOException {
        while (!ended && filled < buffer.length) {
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
    }
}
