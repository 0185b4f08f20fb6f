package dev.reckoner.scenario;

import dev.reckoner.catalogue.Check;
import java.util.List;

/**
 * What the sums say of something that was claimed or asked.
 *
 * @param ledger of the scenarios that it is checked with
 * @param checks in the order in which they are written; none where it cannot be checked
 */
public record Examined(Ledger ledger, List<Checked> checks) {

    public Examined {
        checks = List.copyOf(checks);
    }

    /** A comparison that was made, or was not for want of a figure. */
    public record Checked(Check check, Expression test, Comparison comparison) {

        /** What it says by itself. */
        public Verdict verdict() {
            if (comparison.made()) {
                return comparison.holds() ? Verdict.HOLDS : Verdict.FAILS;
            }
            // That no layout has room is an answer: what was said to fit does not.
            return comparison.lacksRoom() ? Verdict.FAILS : Verdict.CANNOT_BE_CHECKED;
        }
    }

    /** It holds only if the conditions are those of some checks, where others fail. */
    public Verdict verdict() {
        return Verdict.of(checks.stream().map(Checked::verdict).toList());
    }
}
