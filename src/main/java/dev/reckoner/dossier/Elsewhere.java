package dev.reckoner.dossier;

import dev.reckoner.article.Publication;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Range;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Html;
import java.util.Optional;

/** Cells that lead to other pages of the language, which explain what they show. */
final class Elsewhere {

    private final Folio folio;

    Elsewhere(Folio folio) {
        this.folio = folio;
    }

    /** Words that lead to another page. */
    Cell.Text linked(String label, String to) {
        return new Cell.Text(label, folio.way(to));
    }

    /** A number that stands at a place of another page, with its source or to be counted. */
    Cell linked(double value, Unit unit, String page, String anchor) {
        return number(value, folio.said(value, unit), Optional.empty(), page, anchor);
    }

    /** A figure that is explained on another page. */
    Cell there(Answer answer, String page) {
        return answer instanceof Figure figure
                ? there(figure, page, Publication.anchor(figure.id()))
                : Cell.UNKNOWN;
    }

    /** The same, or a fact with its source, at a place of that page. */
    Cell there(Figure figure, String page, String anchor) {
        Range range = figure.estimate().range();
        return number(
                figure.value(),
                folio.bareText(figure),
                range.exact() ? Optional.empty() : Optional.of(range),
                page,
                anchor);
    }

    /** A figure in a sentence, with its unit, as HTML; it is explained on another page. */
    String inText(Figure figure, String page) {
        return "<a class=\"figure\" href=\""
                + Html.escape(folio.way(page))
                + "#"
                + Publication.anchor(figure.id())
                + "\">"
                + Html.escape(folio.said(figure))
                + "</a>";
    }

    /** Thousands of millions, as people count parameters, of a fact at a place of another page. */
    Cell billions(Figure figure, String page, String anchor) {
        String said = folio.said(figure.value() / 1e9, Unit.NONE);
        return number(figure.value(), said, Optional.empty(), page, anchor);
    }

    private Cell number(
            double value, String said, Optional<Range> range, String page, String anchor) {
        return new Cell.Number(value, said, range, "", folio.way(page) + "#" + anchor);
    }
}
