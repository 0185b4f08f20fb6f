package dev.reckoner.problem;

import dev.reckoner.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The problems of one run. Everything that reads or checks content adds to it and goes on, so that
 * an editor sees all mistakes at once.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a mistake that stops publishing; its rule is the area of its file. */
    public void add(Place place, String what, String hint) {
        add(new Problem(place, Severity.ERROR, Area.of(place.file()), what, hint));
    }

    /** Adds a remark that does not stop publishing; its rule is the area of its file. */
    public void warn(Place place, String what, String hint) {
        add(new Problem(place, Severity.WARNING, Area.of(place.file()), what, hint));
    }

    /** Adds a problem as it is. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** All problems, errors and warnings, by place. */
    public List<Problem> all() {
        return List.copyOf(new TreeSet<>(found));
    }

    /** Whether anything found so far stops publishing. */
    public boolean stopPublishing() {
        return !errors().isEmpty();
    }

    /** What stops publishing, by place, each once. */
    public List<Problem> errors() {
        return of(Severity.ERROR);
    }

    /** What does not stop publishing, by place, each once. */
    public List<Problem> warnings() {
        return of(Severity.WARNING);
    }

    private List<Problem> of(Severity severity) {
        TreeSet<Problem> sorted = new TreeSet<>();
        for (Problem problem : found) {
            if (problem.severity() == severity) {
                sorted.add(problem);
            }
        }
        return List.copyOf(sorted);
    }
}
