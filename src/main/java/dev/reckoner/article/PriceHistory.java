package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.Publication.Spot;
import dev.reckoner.catalogue.History;
import dev.reckoner.catalogue.History.Step;
import dev.reckoner.chart.StepChart;
import dev.reckoner.chart.Steps;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What prices were over time, for any page: a chart, and a table of all that was seen. Each price
 * is published as a figure of the page and leads to its explanation there.
 */
public final class PriceHistory {

    /** As many letters of a day as name its month. */
    private static final int MONTH = 7;

    private final Words words;
    private final FigureText text;
    private final Publication publication;
    private final Day today;

    /**
     * @param publication of the page, which takes up the prices
     * @param today for which the site is reckoned; what was seen later stays out
     */
    public PriceHistory(Words words, Publication publication, Day today) {
        this.words = words;
        this.text = new FigureText(words);
        this.publication = publication;
        this.today = today;
    }

    /**
     * A line.
     *
     * @param label names it, unescaped
     */
    public record Priced(String label, History history) {}

    /**
     * A day that stands out.
     *
     * @param own whether it is the day of the prices of the article in which the figure stands
     */
    record Marked(Day day, boolean own) {}

    /**
     * The figure as HTML; empty where nothing had a price by now.
     *
     * @param id on the page
     * @param title a finding, unescaped; as is the subtitle
     * @param priced one to {@value Steps#MOST}, of one unit
     */
    public String html(String id, String title, String subtitle, List<Priced> priced) {
        ChartFrame frame =
                new ChartFrame(words, publication, Html.escape(title), Html.escape(subtitle));
        return html(id, frame, priced, Optional.empty());
    }

    /** The same with a day that stands out. */
    String html(String id, ChartFrame frame, List<Priced> priced, Optional<Marked> day) {
        List<Priced> known = new ArrayList<>();
        for (Priced line : priced) {
            History history = line.history().until(today);
            if (!history.steps().isEmpty()) {
                known.add(new Priced(line.label(), history));
            }
        }
        if (known.isEmpty()) {
            return "";
        }
        List<Shown> shown = new ArrayList<>();
        for (Priced line : known) {
            line.history().steps().forEach(step -> shown.add(show(step, frame.title())));
        }
        Steps steps = steps(frame, known, day);
        Figure first = known.get(0).history().steps().get(0).price();
        var ticks = text.ticks(Metrics.format(first), first.unit());
        StringBuilder said = new StringBuilder();
        day.ifPresent(of -> known.forEach(line -> said.append(said(line, of))));
        return frame.html(
                layout -> StepChart.svg(steps, layout, id, PriceHistory::month, ticks),
                table(id, frame.title(), known),
                shown,
                said.toString(),
                Optional.empty());
    }

    private Shown show(Step step, String where) {
        Figure price = step.price();
        Format format = Metrics.format(price);
        String said = text.text(price.estimate(), format);
        return publication.show(price.id(), price, format, said, where, Spot.TABLE);
    }

    /** Digits, which every language reads, and short enough for a phone. */
    private static String month(Day day) {
        return day.day() == 1 ? day.toString().substring(0, MONTH) : day.toString();
    }

    private Steps steps(ChartFrame frame, List<Priced> known, Optional<Marked> day) {
        List<Steps.Line> lines = new ArrayList<>();
        for (Priced line : known) {
            List<Steps.Step> steps = new ArrayList<>();
            for (Step step : line.history().steps()) {
                Shown shown = show(step, frame.title());
                steps.add(
                        new Steps.Step(
                                step.from(),
                                step.lastSeen(),
                                step.to(),
                                step.withdrawn(),
                                step.price().value(),
                                shown.text(),
                                spoken(line.label(), step, shown),
                                "#" + shown.anchor()));
            }
            lines.add(new Steps.Line(line.label(), steps));
        }
        Figure price = known.get(0).history().steps().get(0).price();
        return new Steps(
                frame.title(),
                "",
                text.unit(Metrics.format(price), price.unit()),
                lines,
                day.map(marked -> new Steps.Mark(marked.day(), mark(marked))));
    }

    private String mark(Marked marked) {
        return marked.own() ? words.phrase("this-article") : words.date(marked.day());
    }

    private String spoken(String label, Step step, Shown shown) {
        String from = words.date(step.from());
        String last = words.date(step.lastSeen());
        return from.equals(last)
                ? words.phrase("history-seen", label, shown.text(), from)
                : words.phrase("history-seen-again", label, shown.text(), from, last);
    }

    /** What it cost on a day, and what became of that. */
    private String said(Priced line, Marked marked) {
        History history = line.history();
        String label = Html.escape(line.label());
        String day = words.date(marked.day());
        String on = marked.own() ? words.phrase("article-day", day) : day;
        Optional<Step> then = history.on(marked.day());
        if (then.isEmpty()) {
            return "<p>" + words.phrase("history-unknown", label, on) + "</p>\n";
        }
        Step last = history.steps().get(history.steps().size() - 1);
        String price = link(then.get());
        if (then.get().to().isPresent() && then.get().lastSeen().compareTo(marked.day()) < 0) {
            String seen = words.date(then.get().lastSeen());
            price = words.phrase("price-last-seen", price, seen);
        }
        String said;
        if (last.to().isPresent()) {
            String by = words.date(last.to().get());
            String key = last.withdrawn() ? "history-withdrawn" : "history-ended";
            said = words.phrase(key, label, price, on, by);
        } else if (last.equals(then.get())) {
            said = words.phrase("history-same", label, price, on, words.date(last.lastSeen()));
        } else {
            String by = words.date(last.from());
            said = words.phrase("history-changed", label, price, on, link(last), by);
        }
        return "<p>" + said + "</p>\n";
    }

    private String link(Step step) {
        Shown shown = show(step, "");
        return Bindings.link(shown, shown.text());
    }

    private Table table(String id, String caption, List<Priced> known) {
        Figure price = known.get(0).history().steps().get(0).price();
        List<Column> columns =
                List.of(
                        column("first-seen"),
                        column("changed-by"),
                        new Column("price", words.phrase("price"), "", price.unit().toString()),
                        column("last-seen"),
                        column("source"));
        List<Table.Row> rows = new ArrayList<>();
        for (Priced line : known) {
            for (Step step : line.history().steps()) {
                Cell end = step.to().map(day -> end(step, day)).orElse(Cell.UNKNOWN);
                List<Cell> cells =
                        List.of(
                                new Cell.Text(step.from().toString()),
                                end,
                                new Cells(words).whole(show(step, caption)),
                                new Cell.Text(step.lastSeen().toString()),
                                sources(step));
                rows.add(new Table.Row(new Cell.Text(line.label()), cells));
            }
        }
        return new Table(id, caption, new Column("row", ""), columns, rows, List.of());
    }

    private Column column(String id) {
        return new Column(id, words.phrase(id));
    }

    private Cell end(Step step, Day day) {
        String key = step.withdrawn() ? "withdrawn-by" : "by";
        return new Cell.Text(words.phrase(key, day.toString()), "", day.toString(), false);
    }

    private Cell sources(Step step) {
        Set<String> titles = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Figure figure : step.figures()) {
            for (Citation citation : figure.citations()) {
                titles.add(citation.source().title());
                ids.add(citation.source().id());
            }
        }
        String all = words.join(List.copyOf(titles));
        return new Cell.Text(all, "#sources", String.join(";", ids), false);
    }
}
