package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.memory.Layout;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Deployment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How fast a layout serves its scenario, each figure with the sum behind it.
 *
 * @param figures by the term of their formula
 */
record Speed(Map<String, Figure> figures) {

    Speed {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** All figures about speed; empty where a needed fact is unknown. */
    static Optional<Speed> of(Layout layout, Calibration calibration, String metric) {
        return Facts.of(layout).map(facts -> of(layout, calibration, metric, facts));
    }

    /** The same where its facts are at hand. */
    static Speed of(
            Layout layout, Calibration calibration, String metric, Map<String, Figure> facts) {
        return of(layout, calibration, facts, correction(layout, calibration, metric, facts));
    }

    /** The same with another correction. */
    static Speed of(
            Layout layout, Calibration calibration, Map<String, Figure> facts, Figure correction) {
        Map<String, Figure> known = new LinkedHashMap<>(facts);
        for (Term term : Term.values()) {
            Unit unit = term.isCount() ? Formulas.SECOND : Unit.NONE;
            coefficient(calibration, term.coefficient(), unit, known);
        }
        coefficient(calibration, Formulas.WAIT, Unit.NONE, known);
        known.put("correction", correction);
        return of(
                layout,
                Formulas.of(
                        layout.scenario().deployment().model(),
                        layout.parallelism(),
                        layout.scenario().deployment().accepted().isPresent()),
                known);
    }

    /**
     * What formulas give.
     *
     * @param known facts and coefficients; what is given joins them
     */
    static Speed of(Layout layout, List<Formula> formulas, Map<String, Figure> known) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Formula formula : formulas) {
            Figure figure = figure(layout, formula, known);
            if (formula.term().equals("tpot")) {
                Bound bound = Bound.of(layout, known);
                figure = figure.remarked(bound.remark());
                figures.put("bound-share", bound.share());
            }
            known.put(formula.term(), figure);
            figures.put(formula.term(), figure);
        }
        return new Speed(figures);
    }

    private static Figure figure(Layout layout, Formula formula, Map<String, Figure> known) {
        Map<String, Figure> inputs = new LinkedHashMap<>();
        for (String symbol : formula.expr().symbols()) {
            inputs.put(symbol, known.get(symbol));
        }
        return Figure.computed(
                layout.id(formula.term()),
                layout.scenario().deviceName(formula.term()),
                formula.expr(),
                inputs);
    }

    /** What a step multiplies with for one token. */
    static double active(Map<String, Figure> facts) {
        double active = facts.get("dense-parameters").value();
        if (facts.containsKey("experts")) {
            double share = facts.get("active-experts").value() / facts.get("experts").value();
            active += facts.get("expert-parameters").value() * share;
        }
        return active;
    }

    private static Figure correction(
            Layout layout, Calibration calibration, String metric, Map<String, Figure> facts) {
        double active = active(facts);
        Correction correction = near(layout, calibration, active);
        double factor =
                correction.factor(
                        facts.get("input-length").value(),
                        facts.get("output-length").value(),
                        facts.get("batch").value());
        Spread spread = Correction.spread(calibration, correction.distance(active), metric);
        return new Figure(
                layout.id("correction") + "/" + metric,
                layout.scenario().deviceName("correction"),
                Estimate.between(
                        factor * Math.min(1, spread.low()),
                        factor,
                        factor * Math.max(1, spread.high()),
                        Unit.NONE),
                new Fitted(correction.measurements(), calibration.fittedOn()));
    }

    static Correction near(Layout layout, Calibration calibration, double active) {
        Deployment deployment = layout.scenario().deployment();
        return new Correction(
                calibration.neighbours(),
                deployment.engine().id(),
                deployment.accelerator().generation(),
                active,
                layout.parallelism().devices());
    }

    private static void coefficient(
            Calibration calibration, String term, Unit unit, Map<String, Figure> known) {
        known.put(
                term,
                new Figure(
                        "calibration:" + term,
                        new Name(term, ""),
                        Estimate.exact(calibration.coefficients().getOrDefault(term, 0.0), unit),
                        new Fitted(calibration.measurements(), calibration.fittedOn())));
    }
}
