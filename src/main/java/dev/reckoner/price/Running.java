package dev.reckoner.price;

import static dev.reckoner.price.Ownership.MONTHS_A_YEAR;
import static dev.reckoner.price.Ownership.choice;
import static dev.reckoner.price.Ownership.figure;
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

    /** USD a month to keep the servers running. */
    public static Answer monthly(Scenario scenario) {
        return figure(
                scenario,
                "own-running-cost",
                (own, sum) -> new Expr.Add(parts(scenario).stream().map(sum::put).toList()));
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

    /** USD a month for electricity, cooling included. */
    public static Answer electricity(Scenario scenario) {
        return electricity(scenario, "own-electricity", Energy.perMonth(scenario));
    }

    private static Answer electricity(Scenario scenario, String term, Answer energy) {
        return figure(
                scenario, term, (own, sum) -> product(sum.put(energy), tariff(scenario, own, sum)));
    }

    /** USD of electricity that a million tokens add to servers that run anyway. */
    static Answer added(Scenario scenario) {
        return figure(
                scenario,
                "own-electricity-per-million",
                (own, sum) -> {
                    Expr power = sum.put(Energy.addedPower(scenario));
                    Expr drawn = product(power, sum.put(Energy.pue(scenario)));
                    Expr bill = product(drawn, tariff(scenario, own, sum));
                    return new Expr.Div(bill, sum.put(Tokens.perHour(scenario)));
                });
    }

    /** USD for a kilowatt-hour, at the rate of exchange of the day. */
    private static Expr tariff(Scenario scenario, OwnProfile own, Sum sum) {
        Expr tariff = sum.put(own.electricity().on(scenario.asOf()));
        return own.exchange()
                .map(rate -> product(tariff, sum.put(rate.on(scenario.asOf()))))
                .orElse(tariff);
    }

    /** USD a month for repair and support contracts. */
    public static Answer support(Scenario scenario) {
        return figure(
                scenario,
                "own-support-cost",
                (own, sum) -> {
                    Expr price = Ownership.price(scenario, own, sum);
                    Expr yearly = product(price, sum.put(choice(scenario, "own-support")));
                    return new Expr.Div(yearly, MONTHS_A_YEAR);
                });
    }

    /** USD a month for space, by the most power that the servers draw. */
    public static Answer space(Scenario scenario) {
        return figure(
                scenario,
                "own-space",
                (own, sum) -> {
                    Expr servers = sum.put(Ownership.servers(scenario));
                    Expr power = product(servers, sum.put(own.power().on(scenario.asOf())));
                    return product(power, sum.put(of(own.space(), "no-space", scenario, own)));
                });
    }

    /** People whom it takes to have enough of them there for all hours that are covered. */
    public static Answer people(Scenario scenario) {
        return figure(
                scenario,
                "own-people",
                (own, sum) -> {
                    Expr onDuty = sum.put(choice(scenario, "own-people-on-duty"));
                    Expr hours = product(onDuty, sum.put(choice(scenario, "own-hours-covered")));
                    Expr each = sum.put(choice(scenario, "own-hours-per-person"));
                    return new Expr.CeilDiv(hours, each);
                });
    }

    /** USD a month for the share of their time that goes to these servers. */
    public static Answer staff(Scenario scenario) {
        return figure(
                scenario,
                "own-staff",
                (own, sum) -> {
                    Expr people = sum.put(people(scenario));
                    Expr salary = sum.put(of(own.salary(), "no-staff", scenario, own));
                    Expr onCosts = Expr.sum(num(1), sum.put(choice(scenario, "own-on-costs")));
                    Expr share = sum.put(choice(scenario, "own-staff-share"));
                    return new Expr.Div(product(people, salary, onCosts, share), MONTHS_A_YEAR);
                });
    }

    private static Answer of(
            Optional<Rate> rate, String reason, Scenario scenario, OwnProfile own) {
        return rate.map(known -> known.on(scenario.asOf()))
                .orElseGet(() -> new Missing(reason, List.of(own.name())));
    }
}
