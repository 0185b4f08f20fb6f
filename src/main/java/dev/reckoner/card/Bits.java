package dev.reckoner.card;

import java.io.ByteArrayOutputStream;

/** Bits in the order of deflate: the lowest of a byte first. */
final class Bits {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int count;

    /** Appends the lowest bits of a value, the lowest first; at most 16. */
    void put(int value, int length) {
        pending |= value << count;
        count += length;
        while (count >= 8) {
            bytes.write(pending);
            pending >>>= 8;
            count -= 8;
        }
    }

    /** All bytes; the last one is filled up with zeros. */
    byte[] bytes() {
        if (count > 0) {
            bytes.write(pending);
            pending = 0;
            count = 0;
        }
        return bytes.toByteArray();
    }
}
