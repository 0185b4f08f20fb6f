package dev.reckoner.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A prefix code: how many bits each symbol takes, and which.
 *
 * @param lengths by symbol; 0 for one that does not occur
 * @param codes by symbol, with the first bit lowest
 */
record Huffman(int[] lengths, int[] codes) {

    /** Symbols that are taken together, and how often they occur. */
    private record Parcel(long weight, int[] symbols) {}

    /**
     * The code that takes fewest bits in all, none of them longer than so many. (Package-merge:
     * Larmore and Hirschberg, <a href="https://doi.org/10.1145/79147.79150">A fast algorithm for
     * optimal length-limited Huffman codes</a>, 1990.)
     *
     * @param counts by symbol; at least one occurs
     */
    static Huffman of(int[] counts, int longest) {
        List<Parcel> single = new ArrayList<>();
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                single.add(new Parcel(counts[symbol], new int[] {symbol}));
            }
        }
        int[] lengths = new int[counts.length];
        if (single.size() == 1) {
            lengths[single.get(0).symbols()[0]] = 1;
            return canonical(lengths);
        }
        single.sort(Comparator.comparingLong(Parcel::weight));
        List<Parcel> parcels = single;
        for (int i = 1; i < longest; i++) {
            parcels = merged(single, pairs(parcels));
        }
        for (Parcel parcel : parcels.subList(0, 2 * single.size() - 2)) {
            for (int symbol : parcel.symbols()) {
                lengths[symbol]++;
            }
        }
        return canonical(lengths);
    }

    private static List<Parcel> pairs(List<Parcel> parcels) {
        List<Parcel> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < parcels.size(); i += 2) {
            int[] first = parcels.get(i).symbols();
            int[] second = parcels.get(i + 1).symbols();
            int[] both = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);
            pairs.add(new Parcel(parcels.get(i).weight() + parcels.get(i + 1).weight(), both));
        }
        return pairs;
    }

    private static List<Parcel> merged(List<Parcel> single, List<Parcel> pairs) {
        List<Parcel> merged = new ArrayList<>(single);
        merged.addAll(pairs);
        // A stable sort: of equal parcels the single symbols stay first.
        merged.sort(Comparator.comparingLong(Parcel::weight));
        return merged;
    }

    /** Codes of given lengths, in the order that deflate prescribes (RFC 1951, 3.2.2). */
    static Huffman canonical(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code) >>> 32 - length;
                    code++;
                }
            }
        }
        return new Huffman(lengths, codes);
    }

    void put(int symbol, Bits bits) {
        bits.put(codes[symbol], lengths[symbol]);
    }
}
