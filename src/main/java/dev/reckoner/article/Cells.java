package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Range;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Metric;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Words;
import java.util.Optional;

/** Shown figures as cells of tables, and the columns for them, in one language. */
public final class Cells {

    private final Words words;
    private final FigureText text;

    public Cells(Words words) {
        this.words = words;
        this.text = new FigureText(words);
    }

    /** A column for the figures of a metric. */
    public Column column(Metric metric) {
        return column(metric.id(), metric.id(), metric.format(), metric.unit());
    }

    /**
     * A column for figures of one unit.
     *
     * @param term what they are called in the words
     */
    public Column column(String id, String term, Format format, Unit unit) {
        return new Column(id, words.term(term).name(), text.unit(format, unit), unit.toString());
    }

    /** A number whose unit stands at the head of its column. */
    public Cell.Number bare(Shown shown) {
        return cell(shown, text.bare(shown.figure().estimate(), shown.format()), "");
    }

    /** The same, with the range in which it lies. */
    public Cell.Number ranged(Shown shown) {
        return cell(
                shown,
                text.bare(shown.figure().estimate(), shown.format()),
                text.bareRange(shown.figure().estimate(), shown.format()));
    }

    /** A number with its unit. */
    public Cell.Number whole(Shown shown) {
        return cell(shown, shown.text(), "");
    }

    private static Cell.Number cell(Shown shown, String number, String range) {
        Figure figure = shown.figure();
        Range ends = figure.estimate().range();
        return new Cell.Number(
                figure.value(),
                number,
                ends.exact() ? Optional.empty() : Optional.of(ends),
                range,
                "#" + shown.anchor());
    }
}
