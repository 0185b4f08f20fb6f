package dev.reckoner.browser;

import dev.reckoner.chart.Bar;
import dev.reckoner.chart.BarChart;
import dev.reckoner.chart.Bars;
import dev.reckoner.chart.Layout;
import dev.reckoner.chart.Tone;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Comparison;
import dev.reckoner.scenario.ExpressionParser;
import dev.reckoner.scenario.Ledger;
import dev.reckoner.scenario.Metric;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.scenario.Outcome;
import dev.reckoner.scenario.Reading;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.MathText;
import dev.reckoner.wording.Words;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Map;

/** Reaches into each pure floor, so that compiling it to JavaScript compiles them. */
public final class Engine {

    private Engine() {}

    /** Reckons a small example and prints nothing; what it makes is kept by its length. */
    public static void main(String[] args) {
        String made = everything(Example.scenario(), ExampleWords.words(), args);
        // TeaVM 0.15.0 fails on arrays made by reflection unless one such call can be reached.
        int count = List.of(made).toArray(new String[0]).length;
        if (made.isEmpty() && count > 0) {
            throw new IllegalStateException("nothing was reckoned");
        }
    }

    /** Every metric in numbers, formulas and a chart, and an expression with its verdict. */
    static String everything(Scenario scenario, Words words, String... expressions) {
        StringBuilder made = new StringBuilder();
        FigureText text = new FigureText(words);
        for (Metric metric : Metrics.BY_ID.values()) {
            Answer answer = metric.answer().apply(scenario);
            if (answer instanceof Figure figure) {
                made.append(text.exact(figure.estimate().quantity()));
                if (figure.derivation() instanceof Computed computed) {
                    made.append(MathText.formula(figure.name(), computed, words));
                    made.append(MathText.worked(figure, words));
                }
                Bar bar = Bar.of("a", "b", figure.value(), "c", Tone.FIRST, "");
                made.append(
                        BarChart.svg(
                                new Bars("t", "d", List.of(bar)),
                                Layout.NARROW,
                                "x",
                                text.ticks(metric.format(), metric.unit())));
            }
        }
        Ledger ledger =
                new Ledger(Example.catalogue(), Map.of("x", scenario), new Day(2025, 5, 10));
        Problems problems = new Problems();
        for (String expression : expressions) {
            Reading reading = ExpressionParser.read(expression);
            if (reading instanceof Reading.Read read) {
                made.append(Comparison.of(ledger, read.expression(), false).holds());
                Outcome outcome = ledger.answer(read.expression());
                made.append(outcome instanceof Outcome.Answered);
            } else {
                String hint = Nearest.hint(expression, ledger.scenarioIds());
                problems.add(Place.of("expression"), expression, hint);
            }
        }
        return made.append(problems.errors().size()).toString();
    }
}
