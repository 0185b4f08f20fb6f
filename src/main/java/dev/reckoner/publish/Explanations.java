package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import dev.reckoner.article.Publication.Shown;
import dev.reckoner.catalogue.Later;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.Explanation.Input;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Sheet;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Kind;
import dev.reckoner.wording.MathText;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the numbers of one page were made, down to sources and assumptions. A number in the text and
 * an assumption have a worked sum of their own; what stands in tables and charts, and every sum
 * behind another, has a row on the sheet of its formula.
 */
final class Explanations {

    private final Publication publication;
    private final Words words;
    private final Later later;
    private final FigureText text;
    private final Bibliography sources;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, String> elsewhere;

    /**
     * @param later what has become of prices by the day for which the site is reckoned
     */
    Explanations(Publication publication, Words words, Later later) {
        this(publication, words, later, Map.of());
    }

    /**
     * @param elsewhere addresses of explanations on other pages by the id of the figure: what is
     *     explained there is not explained again
     */
    Explanations(Publication publication, Words words, Later later, Map<String, String> elsewhere) {
        this.elsewhere = elsewhere;
        this.publication = publication;
        this.later = later;
        this.words = words;
        this.text = new FigureText(words);
        this.sources = new Bibliography(words);
        List<Figure> next = new ArrayList<>();
        publication.figures().forEach(shown -> next.add(shown.figure()));
        // The figures that the page shows come first, then those one step behind them, and so on.
        for (int i = 0; i < next.size(); i++) {
            if (figures.putIfAbsent(next.get(i).id(), next.get(i)) == null) {
                next.get(i).inputs().stream().filter(this::isHere).forEach(next::add);
            }
        }
    }

    private boolean isHere(Figure figure) {
        return publication.shown(figure).isPresent() || !elsewhere.containsKey(figure.id());
    }

    /** The places of this page's explanations, by the id of the figure. */
    Map<String, String> anchors() {
        Map<String, String> anchors = new LinkedHashMap<>();
        for (Figure figure : figures.values()) {
            if (explained(figure)) {
                anchors.put(figure.id(), publication.anchorOf(figure));
            }
        }
        return anchors;
    }

    /** Every figure of the page, those that it shows first. */
    Collection<Figure> figures() {
        return figures.values();
    }

    /** How many of the prices that the text names or sums use have changed since. */
    int changedPrices() {
        Set<String> used = new HashSet<>();
        for (Figure figure : figures.values()) {
            figure.inputs().forEach(input -> used.add(input.id()));
        }
        int changed = 0;
        for (Figure figure : figures.values()) {
            boolean counts = used.contains(figure.id()) || publication.inText(figure);
            changed += counts && later.of(figure).isPresent() ? 1 : 0;
        }
        return changed;
    }

    /** The documents that were named. */
    Bibliography sources() {
        return sources;
    }

    private boolean worked(Figure figure) {
        boolean leaf = figure.inputs().isEmpty();
        return publication.inText(figure)
                || leaf && publication.shown(figure).isPresent() && !listed(figure)
                || later.of(figure).isPresent()
                || figure.derivation() instanceof Assumed;
    }

    /** Measured numbers of a table or a chart stand in a list: each by itself would say little. */
    private boolean listed(Figure figure) {
        return figure.derivation() instanceof Measured
                && publication.shown(figure).isPresent()
                && !publication.inText(figure);
    }

    private boolean explained(Figure figure) {
        return !figure.inputs().isEmpty() || listed(figure) || worked(figure);
    }

    /** A worked sum for each number in the text and each assumption. */
    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        for (Figure figure : figures.values()) {
            if (worked(figure)) {
                all.add(explanation(figure));
            }
        }
        return List.copyOf(all);
    }

    /** The other sums, by what they give and by formula. */
    List<Sheet> sheets() {
        Map<String, Map<String, List<Figure>>> byTerm = new LinkedHashMap<>();
        for (Figure figure : figures.values()) {
            if (onSheet(figure)) {
                byTerm.computeIfAbsent(figure.name().term(), term -> new LinkedHashMap<>())
                        .computeIfAbsent(formula(figure), formula -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        byTerm.forEach(
                (term, byFormula) -> {
                    List<Sheet.Part> parts = new ArrayList<>();
                    byFormula.forEach(
                            (formula, sums) -> parts.add(part(formula, sums, byTerm.keySet())));
                    sheets.add(
                            new Sheet(
                                    sheetAnchor(term),
                                    words.term(term).name(),
                                    words.term(term).sentence(),
                                    parts));
                });
        return List.copyOf(sheets);
    }

    private boolean onSheet(Figure figure) {
        return listed(figure) || isHere(figure) && !figure.inputs().isEmpty() && !worked(figure);
    }

    /** MathML in words; empty for what was chosen, not computed. */
    private String formula(Figure figure) {
        return figure.derivation() instanceof Computed computed
                ? MathText.formula(figure.name(), computed, words)
                : "";
    }

    private static String sheetAnchor(String term) {
        return "sums-" + term;
    }

    private Sheet.Part part(String formula, List<Figure> sums, Set<String> sheets) {
        if (listed(sums.get(0))) {
            return measured(sums);
        }
        List<Sheet.Column> columns = new ArrayList<>();
        for (Figure input : sums.get(0).inputs()) {
            String term = input.name().term();
            columns.add(
                    new Sheet.Column(
                            words.term(term).name(),
                            sheets.contains(term) ? "#" + sheetAnchor(term) : "",
                            kind(input, sums)));
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (Figure sum : sums) {
            List<Sheet.Cell> cells = new ArrayList<>();
            for (Figure input : sum.inputs()) {
                cells.add(new Sheet.Cell(text.number(input.estimate().quantity()), href(input)));
            }
            rows.add(
                    new Sheet.Row(
                            publication.anchorOf(sum),
                            sum.name().subject(),
                            cells,
                            text.exact(sum.estimate().quantity()),
                            text.range(sum.estimate(), Metrics.format(sum)),
                            remark(sum, text, words)));
        }
        List<Explanation.Rejected> rejected = new ArrayList<>();
        for (Figure sum : sums) {
            List<String> reasons = new ArrayList<>();
            rejected(sum).forEach(r -> reasons.add(r.what() + " " + r.reason()));
            if (!reasons.isEmpty()) {
                String all = String.join(" ", reasons);
                rejected.add(new Explanation.Rejected(sum.name().subject(), all));
            }
        }
        return new Sheet.Part(new Markup(formula), columns, rows, rejected);
    }

    /** What was measured: where it was read, and under which conditions it holds. */
    private Sheet.Part measured(List<Figure> leaves) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (Figure leaf : leaves) {
            Measured measured = (Measured) leaf.derivation();
            Citation citation = measured.citation();
            String day = words.date(citation.checkedOn());
            String read = words.phrase("source-with-date", citation.source().title(), day);
            rows.add(
                    new Sheet.Row(
                            publication.anchorOf(leaf),
                            leaf.name().subject(),
                            List.of(new Sheet.Cell(read, sources.cite(citation))),
                            text.exact(leaf.estimate().quantity()),
                            "",
                            measured.conditions()));
        }
        String kind = words.kind(leaves.get(0).derivation());
        Sheet.Column source = new Sheet.Column(words.phrase("source"), "", kind);
        return new Sheet.Part(Markup.NONE, List.of(source), rows, List.of());
    }

    /** What was fitted says on what, where all rows have the same number. */
    private String kind(Figure input, List<Figure> sums) {
        boolean same = sums.stream().allMatch(sum -> sum.inputs().contains(input));
        return same && input.derivation() instanceof Fitted fitted
                ? text.fitted(fitted)
                : words.kind(input.derivation());
    }

    /** A number on another sheet is found there by its subject: the column's head leads there. */
    private String href(Figure input) {
        if (!isHere(input)) {
            return elsewhere.get(input.id());
        }
        if (onSheet(input)) {
            return "";
        }
        return worked(input)
                ? "#" + publication.anchorOf(input)
                : input.citations().stream().findFirst().map(sources::cite).orElse("");
    }

    private Explanation explanation(Figure figure) {
        Format format = publication.shown(figure).map(Shown::format).orElse(Metrics.format(figure));
        String value = text.text(figure.estimate(), format);
        String exact = text.exact(figure.estimate().quantity());
        boolean sum = figure.derivation() instanceof Computed;
        boolean leaf = figure.inputs().isEmpty();
        return new Explanation(
                publication.anchorOf(figure),
                words.term(figure.name().term()).name(),
                figure.name().subject(),
                value,
                leaf && !exact.equals(value) || !exact.startsWith(value) ? exact : "",
                text.range(figure.estimate(), format),
                sentence(figure),
                new Markup(formula(figure)),
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
        String remark = later.of(figure).map(this::now).orElse(remark(figure, text, words));
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

    /** What is remarked on a figure, or empty. */
    static String remark(Figure figure, FigureText text, Words words) {
        return figure.remark()
                .map(remark -> reason(remark.reason(), remark.about(), text, words))
                .orElse("");
    }

    private Input row(Figure input, Figure of) {
        boolean linked = explained(input) && !input.id().equals(of.id());
        Optional<Citation> first = input.citations().stream().findFirst();
        String subject = input.name().subject();
        String name = words.term(input.name().term()).name();
        boolean own = subject.isEmpty() || of.name().subject().startsWith(subject);
        return new Input(
                own ? name : words.phrase("of-subject", name, subject),
                linked ? way(input) : "",
                text.exact(input.estimate().quantity()),
                Kind.of(input.derivation()).id(),
                words.kind(input.derivation()),
                linked ? "" : note(input, first),
                first.map(c -> c.source().title()).orElse(""),
                first.map(sources::cite).orElse(""),
                first.map(c -> c.checkedOn().toString()).orElse(""));
    }

    private String way(Figure input) {
        return isHere(input) ? "#" + publication.anchorOf(input) : elsewhere.get(input.id());
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
        if (!(figure.derivation() instanceof Chosen chosen)) {
            return List.of();
        }
        List<Explanation.Rejected> rejected = new ArrayList<>();
        for (Rejected other : chosen.rejected()) {
            rejected.add(new Explanation.Rejected(other.what(), reason(other, text, words)));
        }
        return rejected;
    }

    /** Why a candidate was not taken. */
    static String reason(Rejected rejected, FigureText text, Words words) {
        return reason(rejected.reason(), rejected.about(), text, words);
    }

    private static String reason(String key, List<Figure> about, FigureText text, Words words) {
        List<String> named = new ArrayList<>();
        for (Figure figure : about) {
            named.add(text.text(figure.estimate(), Metrics.format(figure)));
        }
        return words.reason(key, named);
    }
}
