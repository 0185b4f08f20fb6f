package dev.reckoner.publish;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.catalogue.Later;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Figure;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.Explanation.Input;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Kind;
import dev.reckoner.wording.MathText;
import dev.reckoner.wording.Words;
import java.util.List;
import java.util.Optional;

/** Makes the worked sums of a page: formula, numbers put in, and where each comes from. */
final class WorkedSums {

    private final Explained explained;
    private final Later later;
    private final Bibliography sources;
    private final Words words;
    private final FigureText text;
    private final Remarks remarks;

    /**
     * @param later what has become of prices by the day for which the site is reckoned
     * @param sources where what the sums cite is noted
     */
    WorkedSums(Explained explained, Later later, Bibliography sources, Words words) {
        this.explained = explained;
        this.later = later;
        this.sources = sources;
        this.words = words;
        this.text = new FigureText(words);
        this.remarks = new Remarks(text, words);
    }

    /** A worked sum for each number in the text and each assumption. */
    List<Explanation> all() {
        return explained.figures().stream()
                .filter(explained::worked)
                .map(this::explanation)
                .toList();
    }

    /** MathML in words; empty for what was chosen, not computed. */
    static String formula(Figure figure, Words words) {
        return figure.derivation() instanceof Computed computed
                ? MathText.formula(figure.name(), computed, words)
                : "";
    }

    private Explanation explanation(Figure figure) {
        Format format = explained.shown(figure).map(Shown::format).orElse(Metrics.format(figure));
        String value = text.text(figure.estimate(), format);
        String exact = text.exact(figure.estimate().quantity());
        boolean sum = figure.derivation() instanceof Computed;
        boolean leaf = figure.inputs().isEmpty();
        return new Explanation(
                explained.anchor(figure),
                words.term(figure.name().term()).name(),
                figure.name().subject(),
                value,
                leaf && !exact.equals(value) || !exact.startsWith(value) ? exact : "",
                text.range(figure.estimate(), format),
                sentence(figure),
                new Markup(formula(figure, words)),
                sum ? new Markup(MathText.worked(figure, words)) : Markup.NONE,
                figure.inputs().stream().map(input -> row(input, figure)).toList(),
                leaf ? List.of(row(figure, figure)) : List.of(),
                rejected(figure));
    }

    private String sentence(Figure figure) {
        if (figure.derivation() instanceof Chosen chosen) {
            return words.reason(chosen.rule(), List.of());
        }
        String sentence = words.term(figure.name().term()).sentence();
        String remark = later.of(figure).map(this::now).orElse(remarks.on(figure));
        return remark.isEmpty() ? sentence : words.phrase("with-remark", sentence, remark);
    }

    private String now(Later.Change change) {
        String today = words.date(later.day());
        String by = words.date(change.by());
        return change.price()
                .map(price -> text.text(price.estimate(), Metrics.format(price)))
                .map(price -> words.phrase("price-since", price, today, by))
                .orElseGet(
                        () ->
                                words.phrase(
                                        change.withdrawn() ? "price-gone" : "price-ended",
                                        today,
                                        by));
    }

    private Input row(Figure input, Figure of) {
        boolean linked = explained.explained(input) && !input.id().equals(of.id());
        Optional<Citation> first = input.citations().stream().findFirst();
        String subject = input.name().subject();
        String name = words.term(input.name().term()).name();
        boolean own = subject.isEmpty() || of.name().subject().startsWith(subject);
        String note = linked ? "" : note(input, first);
        String title = first.map(c -> c.source().title()).orElse("");
        return new Input(
                own ? name : words.phrase("of-subject", name, subject),
                linked ? explained.way(input) : "",
                text.exact(input.estimate().quantity()),
                Kind.of(input.derivation()).id(),
                words.kind(input.derivation()),
                note,
                Tongue.of(note, words.language()),
                title,
                Tongue.of(title, words.language()),
                first.map(sources::cite).orElse(""),
                first.map(c -> c.checkedOn().toString()).orElse(""));
    }

    private String note(Figure input, Optional<Citation> citation) {
        if (input.derivation() instanceof Assumed assumed) {
            String reason = assumed.reason().getOrDefault(words.language(), "");
            String range = text.range(input.estimate(), Metrics.format(input));
            return range.isEmpty() ? reason : words.phrase("with-range", reason, range);
        }
        if (input.derivation() instanceof Measured measured) {
            return measured.conditions();
        }
        if (input.derivation() instanceof Fitted fitted) {
            return text.fitted(fitted);
        }
        return citation.map(Citation::locator).orElse("");
    }

    private List<Explanation.Rejected> rejected(Figure figure) {
        return figure.derivation() instanceof Chosen chosen
                ? chosen.rejected().stream()
                        .map(other -> new Explanation.Rejected(other.what(), remarks.on(other)))
                        .toList()
                : List.of();
    }
}
