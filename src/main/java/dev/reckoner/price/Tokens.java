package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Scenario;

/**
 * What tokens of output cost on rented machines: rent of an hour ÷ (tokens of an hour × share of
 * the time in use), for a million. Rent is paid for the idle hours, too.
 */
public final class Tokens {

    private static final Unit SECOND = Unit.of(Dimension.SECOND);
    private static final Expr SECONDS = num(3600, SECOND.per(Unit.HOUR));
    private static final Expr MILLION = num(1e6, Unit.TOKEN.per(Unit.of(Dimension.MILLION_TOKENS)));

    private Tokens() {}

    /** USD for a million tokens of output, with the scenario's users. */
    public static Answer costPerMillion(Scenario scenario) {
        return cost(scenario, "cost-per-million", Serving.outputRate(scenario));
    }

    /** The same with as many users as have room. */
    public static Answer lowestCostPerMillion(Scenario scenario) {
        return cost(scenario, "lowest-cost-per-million", Serving.maxOutputRate(scenario));
    }

    private static Answer cost(Scenario scenario, String term, Answer rate) {
        Answer hourly = Rent.hourly(scenario);
        if (!(rate instanceof Figure tokens) || !(hourly instanceof Figure rent)) {
            return rate instanceof Figure ? hourly : rate;
        }
        Sum sum = new Sum();
        Expr paid = product(sum.put(rent), MILLION);
        Expr made = product(sum.put(tokens), SECONDS, sum.put(scenario.assumption("utilisation")));
        return sum.is(scenario.rentId(term), scenario.rentName(term), new Expr.Div(paid, made));
    }
}
