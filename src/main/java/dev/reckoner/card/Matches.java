package dev.reckoner.card;

import java.util.Arrays;

/**
 * Finds what stood before in the last 32 kB: LZ77 with chains of places of the same three bytes.
 */
final class Matches {

    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private static final int WINDOW = 32_768;
    private static final int HASH_BITS = 15;

    /** Places that are tried; after a match as long as this the search ends. */
    private static final int TRIES = 128;

    private static final int LONG_ENOUGH = 128;

    private final byte[] data;
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] before;
    private int entered;

    Matches(byte[] data) {
        this.data = data;
        this.before = new int[data.length];
        Arrays.fill(newest, -1);
    }

    /** How many bytes repeat earlier ones, and from how far back; a length of 0 where none do. */
    record Match(int length, int distance) {}

    /** The longest match at a place, the nearest of equals; places are asked for in order. */
    Match at(int place) {
        for (; entered < place; entered++) {
            enter(entered);
        }
        int limit = Math.min(LONGEST, data.length - place);
        int length = 0;
        int distance = 0;
        if (limit >= SHORTEST) {
            int other = newest[hash(place)];
            for (int i = 0; i < TRIES && other >= 0 && place - other <= WINDOW; i++) {
                int same = Arrays.mismatch(data, other, other + limit, data, place, place + limit);
                same = same < 0 ? limit : same;
                if (same > length) {
                    length = same;
                    distance = place - other;
                }
                if (length == limit || length >= LONG_ENOUGH) {
                    break;
                }
                other = before[other];
            }
        }
        return length < SHORTEST ? new Match(0, 0) : new Match(length, distance);
    }

    private void enter(int place) {
        if (place + SHORTEST <= data.length) {
            int hash = hash(place);
            before[place] = newest[hash];
            newest[hash] = place;
        }
    }

    private int hash(int place) {
        int three =
                (data[place] & 255) << 16 | (data[place + 1] & 255) << 8 | data[place + 2] & 255;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }
}
