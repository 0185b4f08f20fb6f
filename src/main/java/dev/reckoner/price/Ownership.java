package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Servers of one's own by the month: what they cost to buy, spread over their life as an annuity,
 * and what it costs to keep them running. Servers are whole.
 */
public final class Ownership {

    static final Expr MONTHS_A_YEAR = num(12, Unit.MONTH.per(Unit.YEAR));

    private Ownership() {}

    /** Servers that hold the scenario's accelerators. */
    public static Answer servers(Scenario scenario) {
        return figure(
                scenario,
                "own-servers",
                (own, sum) -> {
                    Expr devices = sum.put(Sizing.accelerators(scenario));
                    return new Expr.CeilDiv(devices, sum.put(perServer(own)));
                });
    }

    /** Accelerators of one server; they are what its price is stated for. */
    static Figure perServer(OwnProfile own) {
        return new Figure(
                "own:" + own.id() + ".count",
                new Name("per-server", own.name()),
                Estimate.exact(own.count(), Unit.DEVICE.per(Unit.INSTANCE)),
                new Given(own.server().values().get(0).citation()));
    }

    /** USD to buy the servers, with their share of the network and with spares. */
    public static Answer outlay(Scenario scenario) {
        return figure(
                scenario,
                "own-outlay",
                (own, sum) -> {
                    Expr network = sum.put(choice(scenario, "own-network"));
                    Expr spares = sum.put(choice(scenario, "own-spares"));
                    return product(price(scenario, own, sum), Expr.sum(num(1), network, spares));
                });
    }

    /**
     * USD a month for what was paid at once: outlay × ((1 − residual) ÷ PV(interest, life) +
     * residual × interest) ÷ 12. The part that is used up is an annuity; on the part that is sold
     * at the end only interest is paid. The same as outlay × CRF less the sinking fund for the
     * residual value.
     */
    public static Answer capital(Scenario scenario) {
        return figure(
                scenario,
                "own-capital",
                (own, sum) -> {
                    Expr outlay = sum.put(outlay(scenario));
                    Expr residual = sum.put(choice(scenario, "own-residual"));
                    Expr interest = sum.put(choice(scenario, "own-interest"));
                    Expr years = new Expr.Annuity(interest, sum.put(choice(scenario, "own-life")));
                    Expr usedUp = new Expr.Div(new Expr.Sub(num(1), residual), years);
                    Expr yearly = product(outlay, Expr.sum(usedUp, product(residual, interest)));
                    return new Expr.Div(yearly, MONTHS_A_YEAR);
                });
    }

    /** USD a month in all. */
    public static Answer monthly(Scenario scenario) {
        return whole(scenario, "own-monthly-cost", Running.parts(scenario));
    }

    /** USD a month for the same servers while nobody asks anything. */
    static Answer monthlyIdle(Scenario scenario) {
        return whole(scenario, "own-cost-without-work", Running.partsIdle(scenario));
    }

    private static Answer whole(Scenario scenario, String term, List<Answer> running) {
        return figure(
                scenario,
                term,
                (own, sum) -> {
                    List<Expr> parts = new ArrayList<>();
                    parts.add(sum.put(capital(scenario)));
                    running.forEach(part -> parts.add(sum.put(part)));
                    return new Expr.Add(parts);
                });
    }

    /** USD for a million tokens of output. */
    public static Answer perMillion(Scenario scenario) {
        return figure(
                scenario,
                "own-cost-per-million",
                (own, sum) -> {
                    Expr paid = sum.put(monthly(scenario));
                    return new Expr.Div(paid, sum.put(Tokens.perMonth(scenario)));
                });
    }

    /** The assumption that the scenario's profile makes. */
    static Answer choice(Scenario scenario, String standard) {
        Optional<OwnProfile> own = scenario.payment().own();
        return own.isEmpty() ? none(scenario) : scenario.assumed(own.get().choice(standard));
    }

    /** What the servers themselves are sold for. */
    static Expr price(Scenario scenario, OwnProfile own, Sum sum) {
        return product(sum.put(servers(scenario)), sum.put(own.server().on(scenario.asOf())));
    }

    /** What the formula gives for the servers that the scenario names. */
    static Answer figure(
            Scenario scenario, String term, BiFunction<OwnProfile, Sum, Expr> formula) {
        Optional<OwnProfile> own = scenario.payment().own();
        if (own.isEmpty()) {
            return none(scenario);
        }
        Sum sum = new Sum();
        Expr expr = formula.apply(own.get(), sum);
        return sum.answer(scenario.ownId(term), scenario.ownName(term), expr);
    }

    private static Missing none(Scenario scenario) {
        return new Missing("no-own", List.of(scenario.label()));
    }
}
