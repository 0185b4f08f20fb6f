package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.Rate;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What servers of one's own cost every month once they are bought. People are whole. */
public final class Running {

    private Running() {}

    /** USD a month for repair and support contracts. */
    public static Answer support(Scenario scenario) {
        return Ownership.with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr price = Ownership.price(scenario, own, sum);
                    Expr yearly =
                            product(price, sum.put(Ownership.choice(scenario, "own-support")));
                    return sum.answer(
                            scenario.ownId("own-support-cost"),
                            scenario.ownName("own-support-cost"),
                            new Expr.Div(yearly, Ownership.MONTHS_A_YEAR));
                });
    }

    /** USD a month for space, by the most power that the servers draw. */
    public static Answer space(Scenario scenario) {
        return Ownership.with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr power =
                            product(
                                    sum.put(Ownership.servers(scenario)),
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
        return Ownership.with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr hours =
                            product(
                                    sum.put(Ownership.choice(scenario, "own-people-on-duty")),
                                    sum.put(Ownership.choice(scenario, "own-hours-covered")));
                    Expr each = sum.put(Ownership.choice(scenario, "own-hours-per-person"));
                    return sum.answer(
                            scenario.ownId("own-people"),
                            scenario.ownName("own-people"),
                            new Expr.CeilDiv(hours, each));
                });
    }

    /** USD a month for the share of their time that goes to these servers. */
    public static Answer staff(Scenario scenario) {
        return Ownership.with(
                scenario,
                own -> {
                    Sum sum = new Sum();
                    Expr yearly =
                            product(
                                    sum.put(people(scenario)),
                                    sum.put(of(own.salary(), "no-staff", scenario, own)),
                                    Expr.sum(
                                            num(1),
                                            sum.put(Ownership.choice(scenario, "own-on-costs"))),
                                    sum.put(Ownership.choice(scenario, "own-staff-share")));
                    return sum.answer(
                            scenario.ownId("own-staff"),
                            scenario.ownName("own-staff"),
                            new Expr.Div(yearly, Ownership.MONTHS_A_YEAR));
                });
    }

    /** USD a month for electricity, cooling included. */
    public static Answer electricity(Scenario scenario) {
        return electricity(scenario, "own-electricity", Energy.perMonth(scenario));
    }

    private static Answer electricity(Scenario scenario, String term, Answer energy) {
        return Ownership.with(
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

    /** What the month is made of: electricity, support, and space and staff where they are paid. */
    static List<Answer> parts(Scenario scenario) {
        return parts(scenario, electricity(scenario));
    }

    /** The same while nobody asks anything. */
    static List<Answer> partsIdle(Scenario scenario) {
        Answer energy = Energy.monthly(scenario, "energy-without-work", Energy.idlePower(scenario));
        return parts(scenario, electricity(scenario, "electricity-without-work", energy));
    }

    private static List<Answer> parts(Scenario scenario, Answer electricity) {
        Optional<OwnProfile> own = scenario.payment().own();
        List<Answer> parts = new ArrayList<>();
        parts.add(electricity);
        parts.add(support(scenario));
        own.flatMap(OwnProfile::space).ifPresent(rate -> parts.add(space(scenario)));
        own.flatMap(OwnProfile::salary).ifPresent(rate -> parts.add(staff(scenario)));
        return parts;
    }

    /** USD a month to keep the servers running, once they are bought. */
    public static Answer monthly(Scenario scenario) {
        Sum sum = new Sum();
        List<Expr> parts = parts(scenario).stream().map(sum::put).toList();
        return sum.answer(
                scenario.ownId("own-running-cost"),
                scenario.ownName("own-running-cost"),
                new Expr.Add(parts));
    }

    /** USD of electricity that a million tokens add to servers that run anyway. */
    static Answer added(Scenario scenario) {
        return Ownership.with(
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

    private static Answer of(
            Optional<Rate> rate, String reason, Scenario scenario, OwnProfile own) {
        return rate.map(known -> known.on(scenario.asOf()))
                .orElseGet(() -> new Missing(reason, List.of(own.name())));
    }
}
