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

    /** The first hundred of errors, and of warnings. */
    void problems(Problems problems) {
        print("error", problems.errors(), MOST);
        print("warning", problems.warnings(), MOST);
    }

    /** All of them, for a file. */
    void all(Problems problems) {
        print("error", problems.errors(), Integer.MAX_VALUE);
        print("warning", problems.warnings(), Integer.MAX_VALUE);
    }

    /** Such as {@code 1 error} or {@code 2 errors}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void print(String kind, List<Problem> found, int most) {
        for (Problem problem : found.subList(0, Math.min(most, found.size()))) {
            err.println(visible(problem.place() + ": " + kind + ": " + problem.what()));
            if (!problem.hint().isEmpty()) {
                err.println(visible("    " + problem.hint()));
            }
        }
        if (found.size() > most) {
            err.println("… and " + (found.size() - most) + " more; " + found.size() + " in all");
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
