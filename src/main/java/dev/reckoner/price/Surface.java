package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.price.Ways.Kind;
import dev.reckoner.price.Ways.Way;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs to answer so many tokens a day in each way, over volumes, shares of use and days.
 * Machines come as whole deployments of the scenario, as many as it takes: ⌈tokens a day ÷ (what
 * one makes in a day × share of use)⌉, each of them paid for like the one of the scenario.
 *
 * @param cells by day, by share of use, by volume, each in the order given
 */
public record Surface(List<Cell> cells) {

    private static final Unit TOKENS_A_DAY = Unit.MILLION_TOKENS.per(Unit.DAY);

    public Surface {
        cells = List.copyOf(cells);
    }

    /**
     * The ways to pay for a volume.
     *
     * @param utilisation the share of the time in which machines are meant to be used
     * @param tokens millions of output a day
     * @param deployments how many it takes, if the speed of one is known
     */
    public record Cell(Day day, double utilisation, double tokens, Answer deployments, Ways ways) {}

    /**
     * All cells of a scenario.
     *
     * @param tokens millions of output a day, each above 0
     * @param utilisations each above 0, at most 1
     */
    public static Surface of(
            Scenario scenario, List<Double> tokens, List<Double> utilisations, List<Day> days) {
        List<Cell> cells = new ArrayList<>();
        for (Day day : days) {
            for (double utilisation : utilisations) {
                Scenario asked = scenario.on(day).paying(scenario.payment().used(utilisation));
                Priced priced = Priced.of(asked);
                for (double volume : tokens) {
                    cells.add(priced.cell(utilisation, volume));
                }
            }
        }
        return new Surface(cells);
    }

    /** What does not depend on the volume: what one deployment makes, and each way's price. */
    private record Priced(
            Scenario scenario, Answer capacity, Answer rent, Answer own, Answer perMillion) {

        static Priced of(Scenario scenario) {
            return new Priced(
                    scenario,
                    Tokens.capacity(scenario),
                    Rent.monthly(scenario),
                    Ownership.monthly(scenario),
                    Api.perMillion(scenario));
        }

        Cell cell(double utilisation, double tokens) {
            Figure volume =
                    new Figure(
                            "tokens-a-day:" + tokens,
                            new Name("tokens-a-day", ""),
                            Estimate.exact(tokens, TOKENS_A_DAY),
                            new Asked());
            Answer deployments = deployments(volume);
            List<Way> ways = new ArrayList<>();
            String rented = scenario.rentName("").subject();
            add(ways, Kind.RENT, machines("rent-for-tokens", rented, tokens, deployments, rent));
            String owned = scenario.ownName("").subject();
            add(ways, Kind.OWN, machines("own-for-tokens", owned, tokens, deployments, own));
            add(ways, Kind.API, hosted(volume));
            return new Cell(scenario.asOf(), utilisation, tokens, deployments, new Ways(ways));
        }

        private Answer deployments(Figure volume) {
            Sum sum = new Sum();
            Expr used = product(sum.put(capacity), sum.put(scenario.utilisation()));
            return sum.answer(
                    id("deployments", volume.value()),
                    scenario.deviceName("deployments"),
                    new Expr.CeilDiv(sum.put(volume), used));
        }

        private Answer machines(
                String term, String subject, double tokens, Answer deployments, Answer each) {
            Sum sum = new Sum();
            Expr paid = product(sum.put(deployments), sum.put(each));
            return sum.answer(id(term, tokens), new Name(term, subject), paid);
        }

        private Answer hosted(Figure volume) {
            Sum sum = new Sum();
            Expr days =
                    new Expr.Div(
                            sum.put(scenario.assumption("hours-per-month")), Tokens.HOURS_A_DAY);
            Expr paid = product(sum.put(volume), days, sum.put(perMillion));
            return sum.answer(
                    id("api-for-tokens", volume.value()), scenario.apiName("api-for-tokens"), paid);
        }

        private String id(String term, double tokens) {
            return scenario.wholeId(term) + "/" + tokens;
        }

        private static void add(List<Way> ways, Kind kind, Answer answer) {
            if (answer instanceof Figure figure) {
                ways.add(new Way(kind, figure));
            }
        }
    }
}
