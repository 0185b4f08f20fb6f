package dev.reckoner.publish.reading;

import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.JsonText;
import java.util.List;
import java.util.Locale;

/**
 * What a check found, for programs. The names of the members stay as they are; more may come.
 *
 * @param problems all, by place
 * @param errors how many of them stop publishing
 * @param warnings how many do not
 */
public record ProblemsFile(List<Entry> problems, int errors, int warnings) {

    /**
     * A problem.
     *
     * @param file path relative to the site's directory, with {@code /} between folders
     * @param line from 1; 0 when the whole file is meant
     * @param column from 1, in code points; 0 when the whole line is meant
     * @param severity {@code error} or {@code warning}
     * @param rule what kind of mistake it is, such as {@code catalogue/models} or {@code
     *     plausible/rent-outlier}
     * @param what what is wrong
     * @param hint what to do about it; may be empty
     */
    public record Entry(
            String file,
            int line,
            int column,
            String severity,
            String rule,
            String what,
            String hint) {

        static Entry of(Problem problem) {
            return new Entry(
                    problem.place().file(),
                    problem.place().line(),
                    problem.place().column(),
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.rule(),
                    problem.what(),
                    problem.hint());
        }
    }

    public static ProblemsFile of(Problems problems) {
        return new ProblemsFile(
                problems.all().stream().map(Entry::of).toList(),
                problems.errors().size(),
                problems.warnings().size());
    }

    /** As JSON text. */
    public String json() {
        return JsonText.text(this);
    }
}
