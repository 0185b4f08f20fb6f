package dev.reckoner.publish;

import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Sheet;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the sheets of a page: the sums that have no worked sum of their own, a row each. */
final class Sheets {

    private final Explained explained;
    private final Bibliography sources;
    private final Words words;
    private final FigureText text;
    private final Remarks remarks;

    /**
     * @param sources where what the rows cite is noted
     */
    Sheets(Explained explained, Bibliography sources, Words words) {
        this.explained = explained;
        this.sources = sources;
        this.words = words;
        this.text = new FigureText(words);
        this.remarks = new Remarks(text, words);
    }

    /** A sheet for each thing that sums give, with its formulas in the order of their figures. */
    List<Sheet> all() {
        Map<String, Map<String, List<Figure>>> byTerm = new LinkedHashMap<>();
        for (Figure figure : explained.figures()) {
            if (explained.onSheet(figure)) {
                byTerm.computeIfAbsent(figure.name().term(), term -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                WorkedSums.formula(figure, words), formula -> new ArrayList<>())
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
                                    anchor(term),
                                    words.term(term).name(),
                                    words.term(term).sentence(),
                                    parts));
                });
        return List.copyOf(sheets);
    }

    private static String anchor(String term) {
        return "sums-" + term;
    }

    private Sheet.Part part(String formula, List<Figure> sums, Set<String> terms) {
        return explained.listed(sums.get(0)) ? measured(sums) : computed(formula, sums, terms);
    }

    private Sheet.Part computed(String formula, List<Figure> sums, Set<String> terms) {
        List<Sheet.Column> columns = new ArrayList<>();
        for (Figure input : sums.get(0).inputs()) {
            String term = input.name().term();
            columns.add(
                    new Sheet.Column(
                            words.term(term).name(),
                            terms.contains(term) ? "#" + anchor(term) : "",
                            kind(input, sums)));
        }
        List<Sheet.Row> rows = sums.stream().map(this::row).toList();
        return new Sheet.Part(new Markup(formula), columns, rows, rejected(sums));
    }

    private Sheet.Row row(Figure sum) {
        List<Sheet.Cell> cells = new ArrayList<>();
        for (Figure input : sum.inputs()) {
            cells.add(new Sheet.Cell(text.number(input.estimate().quantity()), href(input)));
        }
        return new Sheet.Row(
                explained.anchor(sum),
                sum.name().subject(),
                cells,
                text.exact(sum.estimate().quantity()),
                text.range(sum.estimate(), Metrics.format(sum)),
                remarks.on(sum),
                "");
    }

    /**
     * What was not chosen in each row, with all reasons in one text. Rows of one subject differ by
     * what was chosen, and those that do not by nothing that a reader could tell apart.
     */
    private List<Explanation.Rejected> rejected(List<Figure> sums) {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (Figure sum : sums) {
            if (sum.derivation() instanceof Chosen chosen) {
                String row = sum.name().subject() + " = " + text.exact(sum.estimate().quantity());
                for (Rejected other : chosen.rejected()) {
                    reasons.computeIfAbsent(row, r -> new LinkedHashSet<>())
                            .add(other.what() + " " + remarks.on(other));
                }
            }
        }
        List<Explanation.Rejected> rejected = new ArrayList<>();
        reasons.forEach(
                (row, all) -> rejected.add(new Explanation.Rejected(row, String.join(" ", all))));
        return rejected;
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
                            explained.anchor(leaf),
                            leaf.name().subject(),
                            List.of(new Sheet.Cell(read, sources.cite(citation))),
                            text.exact(leaf.estimate().quantity()),
                            "",
                            measured.conditions(),
                            Tongue.of(measured.conditions(), words.language())));
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
        if (explained.here(input) && explained.onSheet(input)) {
            return "";
        }
        return !explained.here(input) || explained.worked(input)
                ? explained.way(input)
                : input.citations().stream().findFirst().map(sources::cite).orElse("");
    }
}
