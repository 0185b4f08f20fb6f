package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.workload.Scenario;
import java.util.List;

/**
 * Greenhouse gases, as the carbon dioxide that warms alike: of the electricity, by the grid, and of
 * making the servers, spread evenly over their life.
 */
public final class Carbon {

    private Carbon() {}

    /** Grams a month, of electricity alone. */
    public static Answer perMonth(Scenario scenario) {
        return times(scenario, "carbon-per-month", Energy.perMonth(scenario));
    }

    /** Grams for a million tokens of output, of electricity alone. */
    public static Answer perMillion(Scenario scenario) {
        return times(scenario, "carbon-per-million", Energy.perMillion(scenario));
    }

    private static Answer times(Scenario scenario, String term, Answer energy) {
        Sum sum = new Sum();
        Expr gases = product(sum.put(energy), sum.put(grid(scenario)));
        return sum.answer(scenario.wholeId(term), scenario.deviceName(term), gases);
    }

    private static Answer grid(Scenario scenario) {
        return scenario.payment()
                .own()
                .map(own -> own.carbon().on(scenario.asOf()))
                .orElseGet(() -> scenario.assumed("grid-carbon"));
    }

    /** Grams a month of making the servers. */
    public static Answer embodiedPerMonth(Scenario scenario) {
        Sum sum = new Sum();
        Answer each =
                scenario.payment()
                        .own()
                        .flatMap(OwnProfile::embodied)
                        .map(rate -> rate.on(scenario.asOf()))
                        .orElseGet(
                                () -> new Missing("embodied-unknown", List.of(scenario.label())));
        Expr made = product(sum.put(Ownership.servers(scenario)), sum.put(each));
        Expr life =
                product(sum.put(Ownership.choice(scenario, "own-life")), Ownership.MONTHS_A_YEAR);
        return sum.answer(
                scenario.ownId("embodied-per-month"),
                scenario.ownName("embodied-per-month"),
                new Expr.Div(made, life));
    }

    /** What making the servers adds up to in all greenhouse gases of a month. */
    public static Answer embodiedShare(Scenario scenario) {
        Sum sum = new Sum();
        Expr made = sum.put(embodiedPerMonth(scenario));
        Expr all = Expr.sum(made, sum.put(perMonth(scenario)));
        return sum.answer(
                scenario.ownId("embodied-share"),
                scenario.ownName("embodied-share"),
                new Expr.Div(made, all));
    }
}
