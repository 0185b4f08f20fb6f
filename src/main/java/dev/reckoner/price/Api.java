package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.catalogue.TokenPrice.Kind;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tokens of a model that somebody hosts for all, at the price of the day and of the length of the
 * conversation. Input that the provider still holds has a price of its own where one is stated, and
 * that of other input where none is.
 */
public final class Api {

    private Api() {}

    /** USD for a million tokens, of input and output together. */
    public static Answer blended(Scenario scenario) {
        return bill(scenario, "api-price", true, true);
    }

    /** USD for a million tokens of output and the input that they answer. */
    public static Answer perMillion(Scenario scenario) {
        boolean any = scenario.workload().outputTokens() > 0;
        return bill(scenario, "api-cost-per-million", any, false);
    }

    /** USD a month for as many tokens as the machines make. */
    public static Answer monthly(Scenario scenario) {
        Sum sum = new Sum();
        Expr paid = product(sum.put(perMillion(scenario)), sum.put(Tokens.perMonth(scenario)));
        return sum.answer(
                scenario.wholeId("api-monthly-cost"), scenario.apiName("api-monthly-cost"), paid);
    }

    /**
     * @param any whether there are tokens that bear the bill
     * @param shared whether tokens of input bear it, too
     */
    private static Answer bill(Scenario scenario, String term, boolean any, boolean shared) {
        Optional<Hosted> hosted = scenario.payment().api();
        if (hosted.isEmpty()) {
            return new Missing("no-api", List.of(scenario.label()));
        }
        Workload workload = scenario.workload();
        double context = (double) workload.inputTokens() + workload.outputTokens();
        Optional<TokenPrice> found = hosted.get().on(scenario.asOf(), context);
        if (found.isEmpty()) {
            return new Missing(
                    hosted.get().sold(scenario.asOf()) ? "context-too-long" : "no-price",
                    List.of(hosted.get().id(), scenario.asOf().toString()));
        }
        if (!any) {
            return new Missing("no-output", List.of(hosted.get().id()));
        }
        return bill(scenario, term, hosted.get(), found.get(), shared);
    }

    /** (input × new + cached input × cached + output × written) ÷ the tokens that bear it. */
    private static Answer bill(
            Scenario scenario, String term, Hosted hosted, TokenPrice price, boolean shared) {
        Workload workload = scenario.workload();
        int cached = price.cached(workload.cachedTokens());
        Sum sum = new Sum();
        List<Expr> paid = new ArrayList<>();
        List<Expr> bearing = new ArrayList<>();
        Expr read = tokens(scenario, "new-tokens", workload.inputTokens() - cached, sum);
        paid.add(product(sum.put(hosted.figure(price, Kind.INPUT).orElseThrow()), read));
        bearing.add(read);
        if (cached > 0) {
            Figure held = hosted.figure(price, Kind.CACHED_INPUT).orElseThrow();
            Expr known = tokens(scenario, "cached-length", cached, sum);
            paid.add(product(sum.put(held), known));
            bearing.add(known);
        }
        Expr written = tokens(scenario, "output-length", workload.outputTokens(), sum);
        paid.add(product(sum.put(hosted.figure(price, Kind.OUTPUT).orElseThrow()), written));
        bearing.add(written);
        return sum.answer(
                scenario.apiId(term),
                scenario.apiName(term),
                new Expr.Div(new Expr.Add(paid), shared ? new Expr.Add(bearing) : written));
    }

    private static Expr tokens(Scenario scenario, String term, int count, Sum sum) {
        return sum.put(scenario.asked(term, count, Unit.TOKEN));
    }
}
