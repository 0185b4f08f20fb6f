package dev.reckoner.card;

/**
 * Symbols that stand for a range of numbers; further bits tell which of them it is.
 *
 * @param first number of each range
 * @param widths how many bits follow
 */
record Ranges(int[] first, int[] widths) {

    /** How long a match is (RFC 1951, 3.2.5): 29 symbols, of which the last is 258 alone. */
    static final Ranges LENGTHS = lengths();

    /** From how far back it comes: 30 symbols. */
    static final Ranges DISTANCES = of(30, 1, 2);

    private static Ranges lengths() {
        Ranges ranges = of(29, 3, 4);
        ranges.first[28] = 258;
        ranges.widths[28] = 0;
        return ranges;
    }

    /** After two times so many symbols without further bits, each so many have one bit more. */
    private static Ranges of(int symbols, int least, int alike) {
        int[] first = new int[symbols];
        int[] widths = new int[symbols];
        int next = least;
        for (int i = 0; i < symbols; i++) {
            first[i] = next;
            widths[i] = Math.max(0, i / alike - 1);
            next += 1 << widths[i];
        }
        return new Ranges(first, widths);
    }

    /** The symbol for a number. */
    int of(int number) {
        int symbol = first.length - 1;
        while (first[symbol] > number) {
            symbol--;
        }
        return symbol;
    }

    /** Writes which number of its range it is. */
    void rest(int symbol, int number, Bits bits) {
        bits.put(number - first[symbol], widths[symbol]);
    }
}
