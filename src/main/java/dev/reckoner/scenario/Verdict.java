package dev.reckoner.scenario;

import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Significant;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.scenario.Outcome.Refused;

/** What the sums say of a claim. */
public enum Verdict {
    HOLDS("holds"),
    HOLDS_ONLY_IF("holds-only-if"),
    FAILS("fails"),
    CANNOT_BE_CHECKED("cannot-be-checked");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The key in words files. */
    public String id() {
        return id;
    }

    /** Whether a comparison is true; refused when it cannot be made. */
    public static Comparison compare(Ledger ledger, Expression test) {
        if (test.comparison().isEmpty()) {
            return new Comparison(false, new Refused("a test compares two sums", "such as a <= b"));
        }
        Outcome left = ledger.answer(test.formula());
        Outcome right = ledger.answer(test.comparison().get().right());
        if (left instanceof Refused) {
            return new Comparison(false, left);
        }
        if (right instanceof Refused) {
            return new Comparison(false, right);
        }
        if (!(((Answered) left).answer() instanceof Figure a)) {
            return new Comparison(false, left);
        }
        if (!(((Answered) right).answer() instanceof Figure b)) {
            return new Comparison(false, right);
        }
        boolean pure = test.comparison().get().right() instanceof Expr.Num;
        if (!a.unit().equals(b.unit()) && !pure) {
            String what =
                    "the test compares "
                            + Soundness.named(a.unit())
                            + " with "
                            + Soundness.named(b.unit());
            return new Comparison(false, new Refused(what, "compare like with like"));
        }
        int order = Significant.compare(a.value(), b.value());
        boolean holds =
                switch (test.comparison().get().operator()) {
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    case ">=" -> order >= 0;
                    default -> order == 0;
                };
        return new Comparison(holds, left);
    }

    /**
     * What a comparison came to.
     *
     * @param outcome the left side, or what hindered the comparison
     */
    public record Comparison(boolean holds, Outcome outcome) {

        /** Whether both sides had a value. */
        public boolean made() {
            return outcome instanceof Answered answered && answered.answer() instanceof Figure;
        }
    }
}
