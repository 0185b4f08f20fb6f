package dev.reckoner.cli;

import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import java.io.PrintWriter;
import java.util.List;

/** Prints problems: place, what is wrong, and a hint below. */
final class Report {

    /** More than this nobody reads at once. */
    private static final int MOST = 100;

    private final PrintWriter err;

    Report(PrintWriter err) {
        this.err = err;
    }

    void problems(Problems problems) {
        print("error", problems.errors());
        print("warning", problems.warnings());
    }

    private void print(String kind, List<Problem> found) {
        for (Problem problem : found.subList(0, Math.min(MOST, found.size()))) {
            err.println(visible(problem.place() + ": " + kind + ": " + problem.what()));
            if (!problem.hint().isEmpty()) {
                err.println(visible("    " + problem.hint()));
            }
        }
        if (found.size() > MOST) {
            err.println("… and " + (found.size() - MOST) + " more; " + found.size() + " in all");
        }
    }

    /** A terminal obeys control characters, so that none from content may reach it. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            boolean plain = !Character.isISOControl(c) || c == '\n';
                            visible.appendCodePoint(plain ? c : '�');
                        });
        return visible.toString();
    }
}
