package dev.reckoner.article;

import dev.reckoner.article.reading.Blocks.Surface;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import java.util.List;

/** What an author asks a surface to span, and whether that can be drawn. */
record SurfaceAxes(Bound<Surface> block, Problems problems) {

    private static final int MOST_VOLUMES = 10;
    private static final int MOST_SHARES = 8;
    private static final int MOST_DAYS = 3;
    private static final double MOST_TOKENS = 1e9;

    /** Of either axis; names of smaller steps would not fit below their tiles. */
    private static final double LEAST = 0.001;

    /** Whether there is nothing amiss; what is amiss is told. */
    boolean sound() {
        Surface chart = block.value();
        boolean sound = isAxis("tokens", chart.tokens(), MOST_TOKENS, MOST_VOLUMES);
        sound &= isAxis("utilisations", chart.utilisations(), 1, MOST_SHARES);
        return sound & areDays();
    }

    private boolean isAxis(String key, List<Double> steps, double greatest, int most) {
        double before = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean within = steps.get(i) >= LEAST && steps.get(i) <= greatest;
            if (!within || steps.get(i) <= before) {
                problems.add(
                        block.at(key, i),
                        steps.get(i) + " has no place among the " + key,
                        "they ascend, from " + LEAST + " to " + (long) greatest);
                return false;
            }
            before = steps.get(i);
        }
        return isFew(key, steps.size(), most);
    }

    private boolean areDays() {
        var days = block.value().days();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).compareTo(days.get(i - 1)) <= 0) {
                problems.add(block.at("days", i), "the days do not ascend", "sort them");
                return false;
            }
        }
        return isFew("days", days.size(), MOST_DAYS);
    }

    private boolean isFew(String key, int count, int most) {
        if (count == 0 || count > most) {
            problems.add(block.at(key), "there are " + count + " " + key, "give 1 to " + most);
            return false;
        }
        return true;
    }
}
