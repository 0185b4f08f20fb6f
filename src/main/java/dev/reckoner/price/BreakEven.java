package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.workload.Scenario;
import java.util.List;

/**
 * How much must be asked of machines that are paid for whether they work or not, before they cost
 * no more than tokens by the piece; and how long servers take to have cost no more than rent.
 */
public final class BreakEven {

    private BreakEven() {}

    /** Millions of tokens of output a day at which rent costs as much as the same tokens hosted. */
    public static Answer rentTokens(Scenario scenario) {
        Sum sum = new Sum();
        Expr rent = product(sum.put(Rent.hourly(scenario)), Tokens.HOURS_A_DAY);
        return sum.answer(
                scenario.wholeId("break-even-tokens"),
                scenario.rentName("break-even-tokens"),
                new Expr.Div(rent, sum.put(Api.perMillion(scenario))));
    }

    /** The same as a share of what the machines can do; above 1 they never come to it. */
    public static Answer rentUtilisation(Scenario scenario) {
        String term = "break-even-utilisation";
        return share(scenario, term, scenario.rentName(term), rentTokens(scenario));
    }

    /**
     * Millions of tokens of output a day at which servers of one's own cost as much as the same
     * tokens hosted: their cost without work ÷ (days × (price − electricity that a token adds)).
     */
    public static Answer ownTokens(Scenario scenario) {
        return Running.added(scenario)
                .then(added -> Api.perMillion(scenario).then(p -> ownTokens(scenario, added, p)));
    }

    private static Answer ownTokens(Scenario scenario, Figure added, Figure price) {
        Sum sum = new Sum();
        Expr saved = new Expr.Sub(sum.put(price), sum.put(added));
        double least = price.estimate().range().low() - added.estimate().range().high();
        if (least <= 0) {
            return never(price.value() > added.value(), scenario);
        }
        Expr days =
                new Expr.Div(sum.put(scenario.assumption("hours-per-month")), Tokens.HOURS_A_DAY);
        return sum.answer(
                scenario.wholeId("own-break-even-tokens"),
                scenario.ownName("own-break-even-tokens"),
                new Expr.Div(sum.put(Ownership.monthlyIdle(scenario)), product(days, saved)));
    }

    /** The same as a share of what the servers can do; above 1 they never come to it. */
    public static Answer ownUtilisation(Scenario scenario) {
        String term = "own-break-even-utilisation";
        return share(scenario, term, scenario.ownName(term), ownTokens(scenario));
    }

    private static Answer share(Scenario scenario, String term, Name name, Answer tokens) {
        Sum sum = new Sum();
        Expr asked = sum.put(tokens);
        return sum.answer(
                scenario.wholeId(term),
                name,
                new Expr.Div(asked, sum.put(Tokens.capacity(scenario))));
    }

    /** Months after which rent has come to what servers of one's own cost to buy and to run. */
    public static Answer months(Scenario scenario) {
        return Rent.monthly(scenario)
                .then(rent -> Running.monthly(scenario).then(r -> months(scenario, rent, r)));
    }

    private static Answer months(Scenario scenario, Figure rent, Figure running) {
        double least = rent.estimate().range().low() - running.estimate().range().high();
        if (least <= 0) {
            return never(rent.value() > running.value(), scenario);
        }
        Sum sum = new Sum();
        Expr outlay = sum.put(Ownership.outlay(scenario));
        Expr saved = new Expr.Sub(sum.put(rent), sum.put(running));
        return sum.answer(
                scenario.wholeId("own-break-even-months"),
                scenario.ownName("own-break-even-months"),
                new Expr.Div(outlay, saved));
    }

    /**
     * @param likely whether it does at the values themselves, if not everywhere in their ranges
     */
    private static Missing never(boolean likely, Scenario scenario) {
        String reason = likely ? "may-never-break-even" : "never-breaks-even";
        return new Missing(reason, List.of(scenario.label()));
    }
}
