package dev.reckoner.dossier;

import dev.reckoner.article.Article;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.dossier.Influence.Moved;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Term;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every assumption: its value, its range, why, and what it moves most. */
public final class AssumptionPage {

    private final Map<String, Assumption> assumptions;
    private final Influence influence;

    /**
     * @param articles of the site, in its order
     * @param words by language tag
     */
    public AssumptionPage(
            Examinations examinations, List<Article> articles, Map<String, Words> words) {
        this.assumptions = examinations.catalogue().assumptions();
        this.influence = new Influence(examinations, articles, words);
    }

    /** The dossier in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.ASSUMPTIONS);
        folio.section("moves", folio.phrase("assumptions-move"), moves(folio));
        folio.section("values", folio.phrase("assumptions-values"), values(folio));
        StringBuilder reasons = new StringBuilder();
        assumptions.values().forEach(assumption -> reasons.append(reason(folio, assumption)));
        folio.section("reasons", folio.phrase("assumptions-reasons"), reasons.toString());
        return folio.dossier(
                folio.phrase("assumptions-eyebrow"),
                folio.phrase("assumptions-title"),
                Html.escape(
                        folio.phrase(
                                "assumptions-standfirst", Integer.toString(assumptions.size()))));
    }

    private static String name(Folio folio, String id) {
        return Optional.ofNullable(folio.words().terms().get(id)).map(Term::name).orElse(id);
    }

    private static Cell.Text head(Folio folio, Assumption assumption) {
        return new Cell.Text(
                name(folio, assumption.id()), "#" + assumption.id(), assumption.id(), false);
    }

    /** Those first that move something most. */
    private String moves(Folio folio) {
        List<Assumption> moving = new ArrayList<>();
        for (Assumption assumption : assumptions.values()) {
            if (influence.most(assumption.id()).isPresent()) {
                moving.add(assumption);
            }
        }
        moving.sort((a, b) -> Double.compare(most(b), most(a)));
        List<Table.Row> rows = new ArrayList<>();
        for (Assumption assumption : moving) {
            Moved moved = influence.most(assumption.id()).orElseThrow();
            List<Cell> cells = new ArrayList<>();
            cells.add(figure(folio, moved));
            cells.add(value(folio, Optional.of(moved.movement().figure())));
            cells.add(value(folio, moved.movement().low()));
            cells.add(change(folio, moved, moved.movement().low()));
            cells.add(value(folio, moved.movement().high()));
            cells.add(change(folio, moved, moved.movement().high()));
            rows.add(new Table.Row(head(folio, assumption), cells));
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "moves-table",
                        folio.phrase("assumptions-move-caption"),
                        folio.columns().words("assumption", "column-assumption"),
                        List.of(
                                folio.columns().words("figure", "column-moved"),
                                folio.columns().words("published", "column-published"),
                                folio.columns().words("at-low", "column-at-low"),
                                folio.columns().words("change-at-low", "column-change"),
                                folio.columns().words("at-high", "column-at-high"),
                                folio.columns().words("change-at-high", "column-change")),
                        rows);
    }

    private double most(Assumption assumption) {
        return influence.most(assumption.id()).orElseThrow().movement().most();
    }

    private static Cell figure(Folio folio, Moved moved) {
        Figure figure = moved.movement().figure();
        String term = folio.words().term(figure.name().term()).name();
        String subject = figure.name().subject();
        String href = folio.way(Addresses.article(moved.article().slug())) + "#" + moved.anchor();
        String said = subject.isEmpty() ? term : folio.phrase("figure-of", term, subject);
        return new Cell.Text(said, href, figure.id(), false);
    }

    private static Cell value(Folio folio, Optional<Figure> figure) {
        FigureText text = new FigureText(folio.words());
        return figure.<Cell>map(
                        known ->
                                number(
                                        known.value(),
                                        text.text(known.estimate(), Metrics.format(known))))
                .orElse(Cell.UNKNOWN);
    }

    private static Cell change(Folio folio, Moved moved, Optional<Figure> end) {
        FigureText text = new FigureText(folio.words());
        return end.<Cell>map(
                        known -> {
                            double share = moved.movement().change(known);
                            Estimate exact = Estimate.exact(share, Unit.NONE);
                            return number(share, text.text(exact, Format.PERCENT));
                        })
                .orElse(Cell.UNKNOWN);
    }

    private String values(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Assumption assumption : assumptions.values()) {
            Estimate estimate = assumption.estimate();
            List<Cell> cells = new ArrayList<>();
            cells.add(whole(folio, estimate, estimate.value()));
            if (estimate.range().exact()) {
                cells.addAll(Collections.nCopies(2, Cell.UNKNOWN));
            } else {
                cells.add(whole(folio, estimate, estimate.range().low()));
                cells.add(whole(folio, estimate, estimate.range().high()));
            }
            cells.add(folio.plain(influence.resting(assumption.id()), Unit.NONE));
            rows.add(new Table.Row(head(folio, assumption), cells));
        }
        return folio.table(
                "assumptions-table",
                folio.phrase("assumptions-caption"),
                folio.columns().words("assumption", "column-assumption"),
                List.of(
                        folio.columns().words("value", "column-value"),
                        folio.columns().words("low", "column-low"),
                        folio.columns().words("high", "column-high"),
                        folio.columns().words("resting", "column-resting")),
                rows);
    }

    /** With its unit; bytes by the thousand million, because nobody counts their zeros. */
    private static Cell whole(Folio folio, Estimate estimate, double value) {
        FigureText text = new FigureText(folio.words());
        Estimate exact = Estimate.exact(value, estimate.unit());
        String shown =
                Format.usual(estimate.unit()) == Format.GB
                        ? text.stated(exact, Format.GB)
                                + " "
                                + text.unit(Format.GB, estimate.unit())
                        : text.exact(exact.quantity());
        return number(value, shown);
    }

    private static Cell number(double value, String shown) {
        return new Cell.Number(value, shown, Optional.empty(), "", "");
    }

    private static String reason(Folio folio, Assumption assumption) {
        String language = folio.words().language();
        StringBuilder html = new StringBuilder();
        html.append("<h3 id=\"")
                .append(assumption.id())
                .append("\">")
                .append(Html.escape(name(folio, assumption.id())))
                .append("</h3>\n")
                .append(
                        Folio.paragraph(
                                Html.escape(assumption.reason().getOrDefault(language, ""))));
        for (Citation citation : assumption.citations()) {
            String title = citation.source().publisher() + ", " + citation.source().title();
            html.append("<p class=\"src\">← <a href=\"")
                    .append(Html.escape(citation.source().address()))
                    .append("\">")
                    .append(Html.escape(title))
                    .append("</a> · ")
                    .append(Html.escape(citation.locator()))
                    .append(" · ")
                    .append(folio.phrase("checked", citation.checkedOn().toString()))
                    .append("</p>\n");
        }
        return html.toString();
    }
}
