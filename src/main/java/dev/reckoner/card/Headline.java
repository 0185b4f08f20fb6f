package dev.reckoner.card;

import java.util.List;

/**
 * A title at the largest size at which it fits.
 *
 * @param size in pixels
 * @param leading from one line to the next, in pixels
 */
record Headline(List<String> lines, double size, double leading) {

    /** A title is made so much smaller, but not more, for lines that end where a clause does. */
    private static final double WORTH = 0.7;

    private static final int SMALLEST = 30;

    Headline {
        lines = List.copyOf(lines);
    }

    /**
     * Sets a title.
     *
     * @param largest size that is tried
     * @param most lines; of a title too long even at the smallest size the end is left out
     */
    static Headline of(
            String title, Face face, double width, double height, int largest, int most) {
        int size = largest;
        // Balancing takes a hundred times as long, and changes no number of lines.
        while (size > SMALLEST && !broken(title, face, size, width).fits(height, most)) {
            size--;
        }
        for (int smaller = size; smaller >= size * WORTH; smaller--) {
            Lines breaking = new Lines(face, smaller, width);
            Headline clauses = set(breaking.byClause(title), face, smaller);
            if (clauses.lines.size() > 1
                    && breaking.fit(clauses.lines)
                    && clauses.fits(height, most)) {
                return clauses;
            }
        }
        Lines breaking = new Lines(face, size, width);
        boolean whole = breaking.broken(title).size() <= most;
        return set(whole ? breaking.balanced(title) : breaking.most(title, most), face, size);
    }

    private static Headline broken(String title, Face face, double size, double width) {
        return set(new Lines(face, size, width).broken(title), face, size);
    }

    private static Headline set(List<String> lines, Face face, double size) {
        return new Headline(lines, size, size * (face.chinese() ? 1.3 : 1.18));
    }

    private boolean fits(double height, int most) {
        return lines.size() <= most && lines.size() * leading <= height;
    }
}
