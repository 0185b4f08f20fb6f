package dev.reckoner.scenario;

import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Range;
import dev.reckoner.quantity.Significant;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.scenario.Outcome.Refused;

/**
 * What a comparison of two sums came to.
 *
 * @param holds whether it is true; false where it could not be made
 */
public record Comparison(Outcome left, Outcome right, boolean holds) {

    /**
     * Makes a comparison; refused when it cannot be made.
     *
     * @param withinRange whether it is true already where a value in the range of the left side and
     *     one in that of the right make it so
     */
    public static Comparison of(Ledger ledger, Expression test, boolean withinRange) {
        if (test.comparison().isEmpty()) {
            Outcome refused = new Refused("a test compares two sums", "such as a <= b");
            return new Comparison(refused, refused, false);
        }
        Outcome left = ledger.answer(test.formula());
        Outcome right = ledger.answer(test.comparison().get().right());
        Comparison open = new Comparison(left, right, false);
        if (!open.made()) {
            return open;
        }
        Figure a = figure(left);
        Figure b = figure(right);
        boolean pure = test.comparison().get().right() instanceof Expr.Num;
        if (!a.unit().equals(b.unit()) && !pure) {
            String what =
                    "the test compares "
                            + Soundness.named(a.unit())
                            + " with "
                            + Soundness.named(b.unit());
            Outcome refused = new Refused(what, "compare like with like");
            return new Comparison(refused, refused, false);
        }
        Range ofA = withinRange ? a.estimate().range() : point(a);
        Range ofB = withinRange ? b.estimate().range() : point(b);
        return new Comparison(left, right, is(test.comparison().get().operator(), ofA, ofB));
    }

    private static boolean is(String operator, Range a, Range b) {
        int least = Significant.compare(a.low(), b.high());
        int most = Significant.compare(a.high(), b.low());
        return switch (operator) {
            case "<" -> least < 0;
            case "<=" -> least <= 0;
            case ">" -> most > 0;
            case ">=" -> most >= 0;
            default -> least <= 0 && most >= 0;
        };
    }

    /** Whether it is true of the values themselves, whatever their ranges. */
    public boolean atThePoint(String operator) {
        return made() && is(operator, point(figure(left)), point(figure(right)));
    }

    private static Range point(Figure figure) {
        return new Range(figure.value(), figure.value());
    }

    /** What hindered the comparison; the left side where nothing did. */
    public Outcome outcome() {
        return isFigure(left) && !isFigure(right) ? right : left;
    }

    /** Whether both sides had a value. */
    public boolean made() {
        return isFigure(left) && isFigure(right);
    }

    /** Whether it could not be made because no layout has room for what is compared. */
    public boolean lacksRoom() {
        return outcome() instanceof Answered answered
                && answered.answer() instanceof Missing missing
                && (missing.reason().equals("no-layout")
                        || missing.reason().equals("does-not-fit"));
    }

    /** A side as a number in the unit of the left one, in which a pure number is meant. */
    public Estimate asOnTheLeft(Figure side) {
        Figure a = figure(left);
        return side.unit().equals(a.unit())
                ? side.estimate()
                : Estimate.exact(side.value(), a.unit());
    }

    private static boolean isFigure(Outcome outcome) {
        return outcome instanceof Answered answered && answered.answer() instanceof Figure;
    }

    private static Figure figure(Outcome outcome) {
        return (Figure) ((Answered) outcome).answer();
    }
}
