package dev.reckoner.dossier;

import dev.reckoner.article.Cells;
import dev.reckoner.article.PriceHistory;
import dev.reckoner.article.Publication;
import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.Publication.Spot;
import dev.reckoner.dossier.Dossier.Key;
import dev.reckoner.dossier.Dossier.Section;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.table.TableHtml;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A dossier in the making: shows figures, and gathers its sections. */
final class Folio {

    private final Words words;
    private final String address;
    private final Publication publication = new Publication();
    private final Cells cells;
    private final FigureText text;
    private final List<Key> keys = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    /** Why figures are missing in the table that is being made. */
    private final Set<String> notes = new TreeSet<>();

    Folio(Words words, String address) {
        this.words = words;
        this.address = address;
        this.cells = new Cells(words);
        this.text = new FigureText(words);
    }

    Words words() {
        return words;
    }

    /** A phrase of the language with its blanks filled; plain text. */
    String phrase(String key, String... values) {
        return words.phrase(key, values);
    }

    /** The way from here to another page of the language. */
    String way(String to) {
        return Addresses.way(address, to);
    }

    /** A link to another page of the language, as HTML. */
    String link(String label, String to) {
        return "<a href=\"" + Html.escape(way(to)) + "\">" + Html.escape(label) + "</a>";
    }

    /** Heads for columns. */
    Columns columns() {
        return new Columns(words);
    }

    /** Cells that lead to other pages of the language. */
    Elsewhere elsewhere() {
        return new Elsewhere(this);
    }

    /** A figure in a sentence, with its unit, as HTML. */
    String inText(Figure figure) {
        return inText(figure, Metrics.format(figure));
    }

    /** The same in a format. */
    String inText(Figure figure, Format format) {
        Shown shown = show(figure, format, Spot.TEXT);
        return "<a class=\"figure\" href=\"#"
                + shown.anchor()
                + "\"><data value=\""
                + Decimal.of(figure.value()).plain()
                + "\">"
                + Html.escape(shown.text())
                + "</data></a>";
    }

    /** The range of a figure in words, in plain text; empty where it has none. */
    String range(Figure figure) {
        return text.range(figure.estimate(), Metrics.format(figure));
    }

    /** A figure without its unit, which stands at the head of the column. */
    Cell bare(Answer answer) {
        return cell(answer, figure -> cells.bare(shown(figure)));
    }

    /** The same with the range in which it lies. */
    Cell ranged(Answer answer) {
        return cell(answer, figure -> cells.ranged(shown(figure)));
    }

    /** A figure with its unit. */
    Cell whole(Answer answer) {
        return cell(answer, figure -> cells.whole(shown(figure)));
    }

    /** A fact whose source and unit stand beside it: it needs no other explanation. */
    Cell fact(Figure figure) {
        String said = text.stated(figure.estimate(), Metrics.format(figure));
        return new Cell.Number(figure.value(), said, Optional.empty(), "", "");
    }

    /** The same of a number that is no figure; a pure number has the decimals that it was given. */
    Cell fact(double value, Unit unit) {
        Estimate exact = Estimate.exact(value, unit);
        Format format = Format.usual(unit);
        String said =
                unit.equals(Unit.NONE) ? text.text(exact, format) : text.stated(exact, format);
        return new Cell.Number(value, said, Optional.empty(), "", "");
    }

    /** A figure as text without its unit. */
    String bareText(Figure figure) {
        return text.bare(figure.estimate(), Metrics.format(figure));
    }

    /** A figure as text with its unit. */
    String said(Figure figure) {
        return text.text(figure.estimate(), Metrics.format(figure));
    }

    /** A unit in words, for a row of which a program reads it as it is written in data. */
    Cell.Text unit(Unit unit) {
        return new Cell.Text(text.unit(Format.usual(unit), unit), "", unit.toString(), false);
    }

    /** A fact with its unit, for columns in which units differ; its source stands beside it. */
    Cell stated(Figure figure) {
        return new Cell.Number(figure.value(), said(figure), Optional.empty(), "", "");
    }

    /** A number whose unit stands at the head of its column and whose source stands beside it. */
    Cell plain(double value, Unit unit) {
        String said = said(value, unit);
        return new Cell.Number(value, said, Optional.empty(), "", "");
    }

    /** Without its unit; a pure number has the decimals that it was given. */
    String said(double value, Unit unit) {
        Estimate exact = Estimate.exact(value, unit);
        Format format = Format.usual(unit);
        return unit.equals(Unit.NONE) ? text.text(exact, format) : text.bare(exact, format);
    }

    /** A fact with its unit in words, such as "4 bits", for a column of words. */
    Cell exact(Figure figure) {
        return new Cell.Text(text.exact(figure.estimate().quantity()));
    }

    /** A whole number as the language writes it. */
    String count(double number) {
        return text.number(Estimate.exact(number, Unit.NONE).quantity());
    }

    private Cell cell(Answer answer, java.util.function.Function<Figure, Cell> known) {
        if (answer instanceof Figure figure) {
            return known.apply(figure);
        }
        Missing missing = (Missing) answer;
        // Its row and column say which model and which accelerator it is about.
        boolean roomless = missing.reason().equals("no-layout");
        String why = roomless ? phrase("no-room") : words.reason(missing.reason(), missing.about());
        notes.add("— " + why);
        return Cell.UNKNOWN;
    }

    private Shown shown(Figure figure) {
        return show(figure, Metrics.format(figure), Spot.TABLE);
    }

    private Shown show(Figure figure, Format format, Spot spot) {
        String said = text.text(figure.estimate(), format);
        return publication.show(figure.id(), figure, format, said, address, spot);
    }

    /** Publishes a table and gives it as HTML; what was missing in it is said below. */
    String table(
            String id, String caption, Column names, List<Column> columns, List<Table.Row> rows) {
        Table table = new Table(id, Html.escape(caption), names, columns, rows, List.copyOf(notes));
        notes.clear();
        publication.add(table);
        return TableHtml.scrolling(table, "");
    }

    /** A figure at the head of the page. */
    void key(String html, String label, String note) {
        keys.add(new Key(html, label, note));
    }

    /** A part of the page under a heading; left out where it holds nothing. */
    void section(String anchor, String heading, String... html) {
        String all = String.join("", html);
        if (!all.isEmpty()) {
            sections.add(new Section(anchor, heading, all));
        }
    }

    /** A paragraph of HTML. */
    static String paragraph(String html) {
        return "<p>" + html + "</p>\n";
    }

    /** What is to be said below a table, in plain text. */
    static String note(String text) {
        return "<p class=\"src\">" + Html.escape(text) + "</p>\n";
    }

    /** What prices were over time, as HTML; empty where none was known by the day. */
    String history(
            String id, String title, String subtitle, Day day, List<PriceHistory.Priced> priced) {
        return priced.isEmpty()
                ? ""
                : new PriceHistory(words, publication, day).html(id, title, subtitle, priced);
    }

    /**
     * What has been gathered.
     *
     * @param standfirst as HTML
     */
    Dossier dossier(String eyebrow, String title, String standfirst) {
        return new Dossier(address, eyebrow, title, standfirst, keys, sections, publication);
    }
}
