package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.Rate;
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
import java.util.function.Function;

/**
 * Servers of one's own by the month: what they cost to buy, spread over their life as an annuity,
 * and what it costs to keep them running. Servers are whole, and so are the people who look after
 * them.
 */
public final class Ownership {

    static final Expr MONTHS_A_YEAR = num(12, Unit.MONTH.per(Unit.YEAR));

    private Ownership() {}

    /** Servers that hold the scenario's accelerators. */
    public static Answer servers(Scenario scenario) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr devices = sum.put(Sizing.accelerators(scenario));
                    return sum.answer(
                            scenario.ownId("own-servers"),
                            scenario.ownName("own-servers"),
                            new Expr.CeilDiv(devices, sum.put(perServer(own))));
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
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr extra =
                            Expr.sum(
                                    num(1),
                                    sum.put(choice(scenario, "own-network")),
                                    sum.put(choice(scenario, "own-spares")));
                    Expr price = price(scenario, own, sum);
                    return sum.answer(
                            scenario.ownId("own-outlay"),
                            scenario.ownName("own-outlay"),
                            product(price, extra));
                });
    }

    /**
     * USD a month for what was paid at once: outlay × ((1 − residual) ÷ PV(interest, life) +
     * residual × interest) ÷ 12. The part that is used up is an annuity; on the part that is sold
     * at the end only interest is paid. The same as outlay × CRF less the sinking fund for the
     * residual value.
     */
    public static Answer capital(Scenario scenario) {
        Sum sum = new Sum();
        Expr outlay = sum.put(outlay(scenario));
        Expr residual = sum.put(choice(scenario, "own-residual"));
        Expr interest = sum.put(choice(scenario, "own-interest"));
        Expr years = new Expr.Annuity(interest, sum.put(choice(scenario, "own-life")));
        Expr usedUp = new Expr.Div(new Expr.Sub(num(1), residual), years);
        Expr yearly = product(outlay, Expr.sum(usedUp, product(residual, interest)));
        return sum.answer(
                scenario.ownId("own-capital"),
                scenario.ownName("own-capital"),
                new Expr.Div(yearly, MONTHS_A_YEAR));
    }

    /** USD a month for repair and support contracts. */
    public static Answer support(Scenario scenario) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr price = price(scenario, own, sum);
                    Expr yearly = product(price, sum.put(choice(scenario, "own-support")));
                    return sum.answer(
                            scenario.ownId("own-support-cost"),
                            scenario.ownName("own-support-cost"),
                            new Expr.Div(yearly, MONTHS_A_YEAR));
                });
    }

    /** USD a month for space, by the most power that the servers draw. */
    public static Answer space(Scenario scenario) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr power =
                            product(
                                    sum.put(servers(scenario)),
                                    sum.put(own.power().on(scenario.asOf())));
                    Answer rent = of(own.space(), "no-space", scenario, own);
                    return sum.answer(
                            scenario.ownId("own-space"),
                            scenario.ownName("own-space"),
                            product(power, sum.put(rent)));
                });
    }

    /** People whom it takes to have enough of them there for all hours that are covered. */
    public static Answer people(Scenario scenario) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr hours =
                            product(
                                    sum.put(choice(scenario, "own-people-on-duty")),
                                    sum.put(choice(scenario, "own-hours-covered")));
                    Expr each = sum.put(choice(scenario, "own-hours-per-person"));
                    return sum.answer(
                            scenario.ownId("own-people"),
                            scenario.ownName("own-people"),
                            new Expr.CeilDiv(hours, each));
                });
    }

    /** USD a month for the share of their time that goes to these servers. */
    public static Answer staff(Scenario scenario) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr yearly =
                            product(
                                    sum.put(people(scenario)),
                                    sum.put(of(own.salary(), "no-staff", scenario, own)),
                                    Expr.sum(num(1), sum.put(choice(scenario, "own-on-costs"))),
                                    sum.put(choice(scenario, "own-staff-share")));
                    return sum.answer(
                            scenario.ownId("own-staff"),
                            scenario.ownName("own-staff"),
                            new Expr.Div(yearly, MONTHS_A_YEAR));
                });
    }

    /** USD a month for electricity, cooling included. */
    public static Answer electricity(Scenario scenario) {
        return electricity(scenario, "own-electricity", Energy.perMonth(scenario));
    }

    private static Answer electricity(Scenario scenario, String term, Answer energy) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr bill = product(sum.put(energy), tariff(scenario, own, sum));
                    return sum.answer(scenario.ownId(term), scenario.ownName(term), bill);
                });
    }

    /** USD for a kilowatt-hour, at the rate of exchange of the day. */
    static Expr tariff(Scenario scenario, OwnProfile own, Sum sum) {
        Expr tariff = sum.put(own.electricity().on(scenario.asOf()));
        return own.exchange()
                .map(rate -> product(tariff, sum.put(rate.on(scenario.asOf()))))
                .orElse(tariff);
    }

    /** USD a month in all. */
    public static Answer monthly(Scenario scenario) {
        return parts(scenario, "own-monthly-cost", true, electricity(scenario));
    }

    /** USD a month for the same servers while nobody asks anything. */
    static Answer monthlyIdle(Scenario scenario) {
        Answer energy = Energy.monthly(scenario, "energy-without-work", Energy.idlePower(scenario));
        Answer bill = electricity(scenario, "electricity-without-work", energy);
        return parts(scenario, "own-cost-without-work", true, bill);
    }

    private static Answer parts(
            Scenario scenario, String term, boolean bought, Answer electricity) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    List<Expr> parts = new ArrayList<>();
                    if (bought) {
                        parts.add(sum.put(capital(scenario)));
                    }
                    parts.add(sum.put(electricity));
                    parts.add(sum.put(support(scenario)));
                    own.space().ifPresent(rate -> parts.add(sum.put(space(scenario))));
                    own.salary().ifPresent(rate -> parts.add(sum.put(staff(scenario))));
                    return sum.answer(
                            scenario.ownId(term), scenario.ownName(term), new Expr.Add(parts));
                });
    }

    /** USD a month to keep the servers running, once they are bought. */
    public static Answer running(Scenario scenario) {
        return parts(scenario, "own-running-cost", false, electricity(scenario));
    }

    /** USD of electricity that a million tokens add to servers that run anyway. */
    static Answer added(Scenario scenario) {
        return with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr power =
                            product(
                                    sum.put(Energy.addedPower(scenario)),
                                    sum.put(Energy.pue(scenario)));
                    Expr bill = product(power, tariff(scenario, own, sum));
                    return sum.answer(
                            scenario.ownId("own-electricity-per-million"),
                            scenario.ownName("own-electricity-per-million"),
                            new Expr.Div(bill, sum.put(Tokens.perHour(scenario))));
                });
    }

    /** USD for a million tokens of output. */
    public static Answer perMillion(Scenario scenario) {
        Sum sum = new Sum();
        Expr paid = sum.put(monthly(scenario));
        return sum.answer(
                scenario.ownId("own-cost-per-million"),
                scenario.ownName("own-cost-per-million"),
                new Expr.Div(paid, sum.put(Tokens.perMonth(scenario))));
    }

    /** The assumption that the scenario's profile makes. */
    static Answer choice(Scenario scenario, String standard) {
        return with(scenario, own -> scenario.assumed(own.choice(standard)));
    }

    private static Expr price(Scenario scenario, OwnProfile own, Sum sum) {
        return product(sum.put(servers(scenario)), sum.put(own.server().on(scenario.asOf())));
    }

    private static Answer of(
            Optional<Rate> rate, String reason, Scenario scenario, OwnProfile own) {
        return rate.map(known -> known.on(scenario.asOf()))
                .orElseGet(() -> new Missing(reason, List.of(own.name())));
    }

    private static Answer with(Scenario scenario, Function<OwnProfile, Answer> answer) {
        return scenario.payment()
                .own()
                .map(answer)
                .orElseGet(() -> new Missing("no-own", List.of(scenario.label())));
    }
}
