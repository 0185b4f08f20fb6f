package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A price far from the median of others, which a few odd ones among them do not move.
 *
 * @param times how many times dearer or cheaper than the median is far
 */
record Outlier(double times) {

    /** Fewer others say nothing of what is usual. */
    private static final int OTHERS = 3;

    /** By the assumption that says what is far; without it nothing is. */
    static Optional<Outlier> by(String assumption, Catalogue catalogue) {
        return Optional.ofNullable(catalogue.assumptions().get(assumption))
                .map(Assumption::estimate)
                .map(estimate -> new Outlier(estimate.value()));
    }

    /** The median of the others where a price is far from it. */
    OptionalDouble from(List<Double> others, double price) {
        if (others.size() < OTHERS) {
            return OptionalDouble.empty();
        }
        List<Double> sorted = new ArrayList<>(others);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        double upper = sorted.get(half);
        double median = sorted.size() % 2 == 1 ? upper : (sorted.get(half - 1) + upper) / 2;
        boolean far = price > median * times || price * times < median;
        return far ? OptionalDouble.of(median) : OptionalDouble.empty();
    }
}
