package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving;
import dev.reckoner.workload.Scenario;

/**
 * What tokens of output cost on rented machines: rent of an hour ÷ (tokens of an hour × share of
 * the time in use), for a million. Rent is paid for the idle hours, too.
 */
public final class Tokens {

    static final Expr HOURS_A_DAY = num(24, Unit.HOUR.per(Unit.DAY));

    private static final Expr SECONDS = num(3600, Unit.SECOND.per(Unit.HOUR));
    private static final Expr MILLION = num(1e6, Unit.TOKEN.per(Unit.MILLION_TOKENS));

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
        Sum sum = new Sum();
        Expr tokens = sum.put(rate);
        Expr paid = product(sum.put(Rent.hourly(scenario)), MILLION);
        Expr made = product(tokens, SECONDS, sum.put(scenario.utilisation()));
        return sum.answer(scenario.usedId(term), scenario.rentName(term), new Expr.Div(paid, made));
    }

    /** Millions of tokens of output in an hour of full use. */
    static Answer perHour(Scenario scenario) {
        return made(scenario, "tokens-per-hour", num(1));
    }

    /** Millions of tokens of output in a day of full use: what the machines can do. */
    public static Answer capacity(Scenario scenario) {
        return made(scenario, "capacity", HOURS_A_DAY);
    }

    private static Answer made(Scenario scenario, String term, Expr hours) {
        Sum sum = new Sum();
        Expr tokens = product(sum.put(Serving.outputRate(scenario)), SECONDS, hours);
        return sum.answer(
                scenario.deploymentId(term),
                scenario.deviceName(term),
                new Expr.Div(tokens, MILLION));
    }

    /** Millions of tokens of output in a month, for the share of it in which machines are used. */
    public static Answer perMonth(Scenario scenario) {
        Sum sum = new Sum();
        Expr tokens =
                product(
                        sum.put(perHour(scenario)),
                        sum.put(scenario.assumption("hours-per-month")),
                        sum.put(scenario.utilisation()));
        return sum.answer(
                scenario.usedId("tokens-per-month"),
                scenario.deviceName("tokens-per-month"),
                tokens);
    }
}
