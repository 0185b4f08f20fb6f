package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Comparison;
import dev.reckoner.scenario.Examined;
import dev.reckoner.scenario.Examined.Checked;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a claim or a question was checked, with the numbers of both sides. */
public final class CheckText {

    /** A space at which no line ends. */
    private static final String UNBROKEN = "\u00a0";

    private final Bindings bindings;

    /**
     * @param bindings over the scenarios of the checks
     */
    public CheckText(Bindings bindings) {
        this.bindings = bindings;
    }

    /** Every check: its verdict, the conditions, and the comparison with both numbers. */
    public String list(Examined examined) {
        return items(examined, checked -> "");
    }

    /** The same, and with what each was worked out. */
    public String worked(Examined examined) {
        return items(
                examined,
                checked ->
                        scenarios(checked, examined).stream()
                                .map(said -> "<br><small>" + Html.escape(said) + "</small>")
                                .collect(Collectors.joining()));
    }

    private String items(Examined examined, Function<Checked, String> further) {
        StringBuilder html = new StringBuilder();
        for (Checked checked : examined.checks()) {
            html.append("<li>")
                    .append(ClaimText.marked(checked.verdict(), bindings.words()))
                    .append(' ')
                    .append(
                            bindings.words()
                                    .phrase("checked-case", when(checked), comparison(checked)))
                    .append(further.apply(checked))
                    .append("</li>\n");
        }
        return html.isEmpty() ? "" : "<ul>\n" + html + "</ul>\n";
    }

    /** The conditions, as HTML. */
    private String when(Checked checked) {
        return ClaimText.line(checked.check().when(), bindings)
                .orElseGet(() -> Html.escape(bindings.words().phrase("as-put")));
    }

    /** What it was worked out with: model, machine, lengths, users and the day, as text. */
    private List<String> scenarios(Checked checked, Examined examined) {
        Set<String> symbols = new LinkedHashSet<>(checked.test().formula().symbols());
        checked.test().comparison().ifPresent(c -> symbols.addAll(c.right().symbols()));
        Set<String> said = new LinkedHashSet<>();
        for (String symbol : symbols) {
            int dot = symbol.lastIndexOf('.');
            if (symbol.indexOf(':') < 0 && dot > 0) {
                examined.ledger()
                        .scenario(symbol.substring(0, dot))
                        .map(this::said)
                        .ifPresent(said::add);
            }
        }
        return new ArrayList<>(said);
    }

    private String said(Scenario scenario) {
        return bindings.words()
                .phrase(
                        "checked-with",
                        scenario.label(),
                        scenario.deployment().accelerator().name(),
                        count(scenario.workload().inputTokens()),
                        count(scenario.workload().outputTokens()),
                        count(scenario.workload().concurrency()),
                        bindings.words().date(scenario.asOf()));
    }

    private String count(double value) {
        return bindings.figureText().text(Estimate.exact(value, Unit.NONE), Format.COUNT);
    }

    /** Both numbers and how they stand to each other, as HTML; or why there are none. */
    public String comparison(Checked checked) {
        Comparison made = checked.comparison();
        if (!made.made()) {
            Missing missing = (Missing) ((Answered) made.outcome()).answer();
            return Html.escape(bindings.words().reason(missing.reason(), missing.about()));
        }
        Figure left = figure(((Answered) made.left()).answer());
        Figure right = figure(((Answered) made.right()).answer());
        Expr of = checked.test().formula();
        Expr to = checked.test().comparison().orElseThrow().right();
        String name =
                of instanceof Expr.Ref
                        ? Html.escape(bindings.words().term(left.name().term()).name()) + " "
                        : "";
        Format format = Metrics.format(left);
        String range =
                checked.check().withinRange()
                        ? bindings.figureText().range(left.estimate(), format)
                        : "";
        return name
                + linked(of, left, format, checked)
                + (range.isEmpty()
                        ? ""
                        : Html.escape(bindings.words().phrase("in-brackets", range)))
                + UNBROKEN
                + Html.escape(relation(checked))
                + UNBROKEN
                + (to instanceof Expr.Num
                        ? Html.escape(bindings.figureText().text(made.asOnTheLeft(right), format))
                        : linked(to, right, Metrics.format(right), checked));
    }

    private String linked(Expr sum, Figure figure, Format format, Checked checked) {
        String where = checked.check().test().text();
        Shown shown = bindings.show(bindings.ledger().id(sum), figure, format, where);
        String text = bindings.figureText().text(figure.estimate(), format);
        return Bindings.link(shown, text);
    }

    /** How the numbers stand to each other, which is not always as the test has it. */
    private static String relation(Checked checked) {
        Comparison point = checked.comparison();
        String operator = checked.test().comparison().orElseThrow().operator();
        if (checked.check().withinRange() && point.holds() && !point.atThePoint(operator)) {
            return "≈";
        }
        return switch (operator) {
            case "<" -> point.holds() ? "<" : "≥";
            case "<=" -> point.holds() ? "≤" : ">";
            case ">" -> point.holds() ? ">" : "≤";
            case ">=" -> point.holds() ? "≥" : "<";
            default -> point.holds() ? "=" : "≠";
        };
    }

    private static Figure figure(Answer answer) {
        return (Figure) answer;
    }
}
