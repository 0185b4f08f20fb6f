package dev.reckoner.browser;

import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.util.List;

/** Reaches into each pure floor, so that compiling it to JavaScript compiles them. */
public final class Engine {

    private Engine() {}

    /** Uses what the pure floors offer; the results only keep the compiler from dropping them. */
    public static void main(String[] args) {
        List<String> known = List.of("layers", "experts");
        Problems problems = new Problems();
        for (String name : args) {
            problems.add(Place.of(name), "unknown name", Nearest.hint(name, known));
        }
        // TeaVM 0.15.0 fails on arrays made by reflection unless one such call can be reached.
        int count = known.toArray(new String[0]).length;
        if (problems.stopPublishing() && count > 0) {
            throw new IllegalArgumentException(problems.errors().toString());
        }
    }
}
