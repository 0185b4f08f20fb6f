package dev.reckoner.price;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.TokenPrice;
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
import dev.reckoner.workload.Workload;
import java.util.List;
import java.util.Optional;

/**
 * Tokens of a model that somebody hosts for all, at the price of the day and of the length of the
 * conversation. Input that the provider still holds has a price of its own where one is stated, and
 * that of other input where none is.
 */
public final class Api {

    private static final Unit PER_MILLION = Unit.USD.per(Unit.MILLION_TOKENS);

    private Api() {}

    /** USD for a million tokens, of input and output together. */
    public static Answer blended(Scenario scenario) {
        Workload workload = scenario.workload();
        return bill(scenario, "api-price", workload.inputTokens() + workload.outputTokens());
    }

    /** USD for a million tokens of output and the input that they answer. */
    public static Answer perMillion(Scenario scenario) {
        return bill(scenario, "api-cost-per-million", scenario.workload().outputTokens());
    }

    /** USD a month for as many tokens as the machines make. */
    public static Answer monthly(Scenario scenario) {
        Sum sum = new Sum();
        Expr paid = product(sum.put(perMillion(scenario)), sum.put(Tokens.perMonth(scenario)));
        return sum.answer(
                scenario.wholeId("api-monthly-cost"), scenario.apiName("api-monthly-cost"), paid);
    }

    private static Answer bill(Scenario scenario, String term, int shared) {
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
        if (shared == 0) {
            return new Missing("no-output", List.of(hosted.get().id()));
        }
        return bill(scenario, term, hosted.get(), found.get(), shared);
    }

    /** (input × new + cached input × cached + output × written) ÷ the tokens that bear it. */
    private static Answer bill(
            Scenario scenario, String term, Hosted hosted, TokenPrice price, int shared) {
        Workload workload = scenario.workload();
        int cached = price.cachedInput().isPresent() ? workload.cachedTokens() : 0;
        Sum sum = new Sum();
        Expr read = tokens(scenario, "new-tokens", workload.inputTokens() - cached, sum);
        Expr paid = product(sum.put(given(hosted, price, "api-input", price.input())), read);
        if (cached > 0) {
            Figure held =
                    given(hosted, price, "api-cached-input", price.cachedInput().getAsDouble());
            Expr known = tokens(scenario, "cached-length", cached, sum);
            paid = Expr.sum(paid, product(sum.put(held), known));
        }
        Expr written = tokens(scenario, "output-length", workload.outputTokens(), sum);
        Expr answer = product(sum.put(given(hosted, price, "api-output", price.output())), written);
        Expr all =
                paid instanceof Expr.Add add
                        ? Expr.sum(add.terms().get(0), add.terms().get(1), answer)
                        : Expr.sum(paid, answer);
        return sum.answer(
                scenario.apiId(term),
                scenario.apiName(term),
                new Expr.Div(all, num(shared, Unit.TOKEN)));
    }

    private static Expr tokens(Scenario scenario, String term, int count, Sum sum) {
        return sum.put(scenario.asked(term, count, Unit.TOKEN));
    }

    private static Figure given(Hosted hosted, TokenPrice price, String term, double usd) {
        String reach =
                price.contextUpTo().isPresent()
                        ? "/" + (long) price.contextUpTo().getAsDouble()
                        : "";
        return new Figure(
                term + ":" + hosted.id() + reach + "@" + price.from(),
                new Name(term, hosted.name()),
                Estimate.exact(usd, PER_MILLION),
                new Given(price.citation()));
    }
}
