package dev.reckoner.training;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Training;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A model from nothing: 6 operations for each parameter that takes part in a token and each token
 * read, two of them forward and four back, by <a href="https://arxiv.org/abs/2001.08361">Kaplan et
 * al.</a>, section 2.1; what attention does over long contexts is left out. Of the peak rate, a
 * share is reached, the utilisation as <a href="https://arxiv.org/abs/2204.02311">PaLM</a>,
 * appendix B, defines it.
 *
 * <p>Llama 3.1 405B read 15.6 × 10¹² tokens: 3.8 × 10²⁵ operations, as <a
 * href="https://arxiv.org/abs/2407.21783">its paper</a> states. DeepSeek-V3 took 2.788 million
 * hours of an H800, at 2 USD an hour 5.576 million USD, as <a
 * href="https://arxiv.org/abs/2412.19437">its report</a> states.
 */
public final class Pretraining {

    private static final Unit FLOP = Unit.of(Dimension.FLOP);
    private static final Expr FORWARD_AND_BACK = num(6, FLOP.per(Unit.TOKEN));

    private Pretraining() {}

    /** Operations; missing where parameters or tokens are not published. */
    public static Answer compute(Scenario scenario) {
        Model model = scenario.deployment().model();
        Optional<Figure> parameters = model.activeParametersFigure();
        Optional<Figure> tokens = model.trainingTokensFigure();
        if (parameters.isEmpty() || tokens.isEmpty()) {
            String reason = tokens.isEmpty() ? "no-training-tokens" : "no-active-parameters";
            return new Missing(reason, List.of(model.name()));
        }
        Sum sum = new Sum();
        Expr formula = product(FORWARD_AND_BACK, sum.put(parameters.get()), sum.put(tokens.get()));
        return sum.is(
                "training-compute:" + model.id(), scenario.modelName("training-compute"), formula);
    }

    /** Estimated hours of single devices of the scenario's kind. */
    public static Answer hours(Scenario scenario) {
        Figure share = scenario.assumption("mfu");
        return compute(scenario)
                .then(operations -> Work.hours(scenario, "training-hours", operations, share));
    }

    /** The hours that the model's maker states, of the devices that it was trained on. */
    public static Answer publishedHours(Scenario scenario) {
        Model model = scenario.deployment().model();
        Optional<Figure> hours = model.trainingHoursFigure();
        return hours.isPresent()
                ? hours.get()
                : new Missing("no-training-hours", List.of(model.name()));
    }

    /** Which share of the peak rate the published run reached. */
    public static Answer utilisation(Scenario scenario) {
        Model model = scenario.deployment().model();
        Sum sum = new Sum();
        Expr hours = sum.put(publishedHours(scenario));
        Expr operations = sum.put(compute(scenario));
        Answer peak =
                model.training()
                        .run()
                        .map(run -> Work.known(run.on(), model.name()))
                        .orElseGet(() -> publishedHours(scenario));
        return sum.answer(
                "training-mfu:" + model.id(),
                scenario.modelName("training-mfu"),
                Work.share(operations, hours, sum.put(peak)));
    }

    /** USD for the estimated hours. */
    public static Answer cost(Scenario scenario) {
        return Work.cost(scenario, "training-cost", hours(scenario));
    }

    /**
     * USD for the published hours, at the price of a device that computes as fast as the one they
     * were spent on: an H800 is an H100 whose links to others are slower.
     */
    public static Answer publishedCost(Scenario scenario) {
        return publishedHours(scenario)
                .then(
                        hours -> {
                            Model model = scenario.deployment().model();
                            Training.Run run = model.training().run().orElseThrow();
                            Accelerator own = scenario.deployment().accelerator();
                            return asFast(run.on(), own)
                                    ? Work.cost(scenario, "training-cost-published", hours)
                                    : new Missing(
                                            "trained-on-another",
                                            List.of(model.name(), run.on().name(), own.name()));
                        });
    }

    private static boolean asFast(Accelerator a, Accelerator b) {
        Optional<Double> rate = Work.rate(a).map(Figure::value);
        return a.id().equals(b.id())
                || rate.isPresent() && rate.equals(Work.rate(b).map(Figure::value));
    }

    /**
     * USD a year for keeping the model fresh: a share of what its training is estimated to cost.
     */
    public static Answer upkeep(Scenario scenario) {
        Sum sum = new Sum();
        Expr cost = sum.put(cost(scenario));
        Expr formula = product(cost, sum.put(scenario.assumption("upkeep-share")));
        return sum.answer(
                Work.rentId(scenario, "upkeep-yearly"),
                Work.rentName(scenario, "upkeep-yearly"),
                formula);
    }
}
