package dev.reckoner.card;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes as zlib does, but the same on every machine: which zlib a Java brings differs
 * between its builds, and so do the bytes that it writes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1950">RFC 1950: zlib</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951: deflate</a>
 */
final class Deflate {

    private static final int DYNAMIC = 2;
    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int MOST_BITS = 15;

    /** Symbols that share a code. */
    private static final int BLOCK = 32_768;

    /** The order in which the lengths of the code for lengths stand. */
    private static final int[] ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    private final byte[] data;
    private final Matches matches;
    private final Bits bits = new Bits();
    private final int[] lengths = new int[BLOCK];
    private final int[] values = new int[BLOCK];
    private int place;

    private Deflate(byte[] data) {
        this.data = data;
        this.matches = new Matches(data);
    }

    /** The bytes as a zlib stream. */
    static byte[] zlib(byte[] data) {
        Deflate deflate = new Deflate(data);
        deflate.bits.put(0x78, 8);
        deflate.bits.put(0xDA, 8);
        do {
            deflate.block();
        } while (deflate.place < data.length);
        byte[] stream = deflate.bits.bytes();
        Adler32 sum = new Adler32();
        sum.update(data);
        byte[] all = Arrays.copyOf(stream, stream.length + 4);
        for (int i = 0; i < 4; i++) {
            all[stream.length + i] = (byte) (sum.getValue() >> 24 - 8 * i);
        }
        return all;
    }

    /** Takes up symbols: a literal has length 0 and its byte as value, a match its distance. */
    private int symbols() {
        int count = 0;
        Matches.Match next = matches.at(place);
        while (place < data.length && count < BLOCK) {
            Matches.Match match = next;
            boolean last = place + 1 >= data.length;
            next = last ? new Matches.Match(0, 0) : matches.at(place + 1);
            // A longer match one byte later is worth a literal now.
            if (match.length() == 0 || next.length() > match.length()) {
                values[count] = data[place] & 255;
                lengths[count++] = 0;
                place++;
            } else {
                values[count] = match.distance();
                lengths[count++] = match.length();
                place += match.length();
                next = place < data.length ? matches.at(place) : new Matches.Match(0, 0);
            }
        }
        return count;
    }

    private void block() {
        int count = symbols();
        int[] literals = new int[LITERALS];
        int[] distances = new int[DISTANCES];
        literals[END] = 1;
        for (int i = 0; i < count; i++) {
            if (lengths[i] == 0) {
                literals[values[i]]++;
            } else {
                literals[257 + Ranges.LENGTHS.of(lengths[i])]++;
                distances[Ranges.DISTANCES.of(values[i])]++;
            }
        }
        // A code for distances must name one, even if no match occurs.
        distances[0] = Math.max(1, distances[0]);
        Huffman forLiterals = Huffman.of(literals, MOST_BITS);
        Huffman forDistances = Huffman.of(distances, MOST_BITS);
        bits.put(place >= data.length ? 1 : 0, 1);
        bits.put(DYNAMIC, 2);
        header(forLiterals.lengths(), forDistances.lengths());
        for (int i = 0; i < count; i++) {
            if (lengths[i] == 0) {
                forLiterals.put(values[i], bits);
            } else {
                int length = Ranges.LENGTHS.of(lengths[i]);
                forLiterals.put(257 + length, bits);
                Ranges.LENGTHS.rest(length, lengths[i], bits);
                int distance = Ranges.DISTANCES.of(values[i]);
                forDistances.put(distance, bits);
                Ranges.DISTANCES.rest(distance, values[i], bits);
            }
        }
        forLiterals.put(END, bits);
    }

    /** Both codes by the lengths of their words, which are themselves coded (3.2.7). */
    private void header(int[] literals, int[] distances) {
        int[] all = Arrays.copyOf(literals, LITERALS + DISTANCES);
        System.arraycopy(distances, 0, all, LITERALS, DISTANCES);
        int[] counts = new int[19];
        runs(all, (symbol, extra, width) -> counts[symbol]++);
        Huffman code = Huffman.of(counts, 7);
        bits.put(LITERALS - 257, 5);
        bits.put(DISTANCES - 1, 5);
        bits.put(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            bits.put(code.lengths()[symbol], 3);
        }
        runs(
                all,
                (symbol, extra, width) -> {
                    code.put(symbol, bits);
                    bits.put(extra, width);
                });
    }

    private interface Run {
        void of(int symbol, int extra, int width);
    }

    /** Lengths one by one, or runs of them: the last again 3–6 times, zeros 3–10 or 11–138. */
    private static void runs(int[] lengths, Run run) {
        int i = 0;
        while (i < lengths.length) {
            int end = i + 1;
            while (end < lengths.length && lengths[end] == lengths[i]) {
                end++;
            }
            if (lengths[i] != 0) {
                run.of(lengths[i], 0, 0);
                i++;
            }
            while (end - i >= 3) {
                int taken = Math.min(end - i, lengths[i] != 0 ? 6 : 138);
                if (lengths[i] != 0) {
                    run.of(16, taken - 3, 2);
                } else if (taken <= 10) {
                    run.of(17, taken - 3, 3);
                } else {
                    run.of(18, taken - 11, 7);
                }
                i += taken;
            }
            for (; i < end; i++) {
                run.of(lengths[i], 0, 0);
            }
        }
    }
}
