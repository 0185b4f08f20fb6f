package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.ExpressionParser;
import dev.reckoner.scenario.Ledger;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.scenario.Outcome;
import dev.reckoner.scenario.Reading;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.PlainFormula;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A figure as an indented tree of plain text: value, formula, numbers put in, inputs, sources. */
public final class FigureTree {

    private final Words words;
    private final FigureText text;
    private final Remarks remarks;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    public FigureTree(Words words) {
        this.words = words;
        this.text = new FigureText(words);
        this.remarks = new Remarks(text, words);
    }

    /** The figure of an article that an expression, or a name given there, means. */
    public static Optional<Figure> find(
            Article article,
            Examinations examinations,
            Words words,
            String language,
            String wanted) {
        Reading reading = ExpressionParser.read(wanted);
        if (reading instanceof Reading.Read read
                && article.ledger().answer(read.expression()) instanceof Outcome.Answered answered
                && answered.answer() instanceof Figure figure) {
            return Optional.of(figure);
        }
        Article.Text own = article.texts().get(language);
        if (own == null) {
            return Optional.empty();
        }
        Problems unheard = new Problems();
        Bindings bindings = new Bindings(article.ledger(), examinations, words, unheard);
        bindings.line(own.title());
        bindings.line(own.standfirst());
        own.keyFigures().forEach(key -> bindings.line(key.value()));
        Markdown.parse(own.file(), own.bodyLine(), own.body(), unheard).render(bindings);
        return bindings.publication().figures().stream()
                .filter(shown -> shown.id().equals(wanted))
                .map(Shown::figure)
                .findFirst();
    }

    /** Why an expression has no figure. */
    public static Optional<String> why(Article article, String wanted) {
        if (!(ExpressionParser.read(wanted) instanceof Reading.Read read)) {
            return Optional.empty();
        }
        Outcome outcome = article.ledger().answer(read.expression());
        if (outcome instanceof Outcome.Refused refused) {
            return Optional.of(refused.what() + "; " + refused.hint());
        }
        Outcome.Answered answered = (Outcome.Answered) outcome;
        return answered.answer() instanceof Missing missing
                ? Optional.of(Ledger.why(missing))
                : Optional.empty();
    }

    /** The tree. A figure that stands in several branches is told once. */
    public List<String> lines(Figure figure) {
        lines.clear();
        told.clear();
        tell(figure, "");
        return List.copyOf(lines);
    }

    private void tell(Figure figure, String indent) {
        String subject = figure.name().subject();
        String name = words.term(figure.name().term()).name();
        String exact = text.exact(figure.estimate().quantity());
        String range = text.range(figure.estimate(), Metrics.format(figure));
        lines.add(
                indent
                        + name
                        + (subject.isEmpty() ? "" : ", " + subject)
                        + ": "
                        + exact
                        + (range.isEmpty() ? "" : "  (" + range + ")")
                        + "  ["
                        + kind(figure)
                        + "]");
        String deeper = indent + "    ";
        for (Citation citation : figure.citations()) {
            lines.add(deeper + source(citation));
        }
        if (figure.derivation() instanceof Assumed assumed) {
            lines.add(deeper + assumed.reason().getOrDefault(words.language(), ""));
        }
        if (!told.add(figure.id()) || figure.inputs().isEmpty()) {
            return;
        }
        if (figure.derivation() instanceof Computed computed) {
            lines.add(deeper + PlainFormula.formula(figure.name(), computed, words));
            lines.add(deeper + PlainFormula.worked(figure, words));
            String remark = remarks.on(figure);
            if (!remark.isEmpty()) {
                lines.add(deeper + remark);
            }
        }
        if (figure.derivation() instanceof Chosen chosen) {
            lines.add(deeper + words.reason(chosen.rule(), List.of()));
            for (Rejected other : chosen.rejected()) {
                String reason = remarks.on(other);
                lines.add(deeper + "✗ " + other.what() + ": " + reason);
            }
        }
        figure.inputs().forEach(input -> tell(input, deeper));
    }

    private String kind(Figure figure) {
        return figure.derivation() instanceof Fitted fitted
                ? text.fitted(fitted)
                : words.kind(figure.derivation());
    }

    private String source(Citation citation) {
        String locator = citation.locator().isEmpty() ? "" : ", " + citation.locator();
        return "← "
                + citation.source().publisher()
                + ", "
                + citation.source().title()
                + locator
                + ", "
                + citation.checkedOn()
                + " "
                + citation.source().address();
    }
}
