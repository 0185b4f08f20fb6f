package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.chart.Layout;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.table.TableHtml;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What stands around a drawing: its finding, its numbers as a table, and where they come from. */
final class ChartFrame {

    /** The foot of a chart names so many documents; the page's list has them all. */
    private static final int MOST_SOURCES = 4;

    private final Words words;
    private final Publication publication;
    private final String title;
    private final String subtitle;

    /**
     * @param publication of the page, which takes up the table
     * @param title as HTML, as is the subtitle
     */
    ChartFrame(Words words, Publication publication, String title, String subtitle) {
        this.words = words;
        this.publication = publication;
        this.title = title;
        this.subtitle = subtitle;
    }

    /** With the title and the subtitle of a block of an article. */
    static ChartFrame of(Bindings bindings, Bound<?> block, String title, String subtitle) {
        return new ChartFrame(
                bindings.words(),
                bindings.publication(),
                bindings.line(new Article.Written(title, block.at("title"))),
                bindings.line(new Article.Written(subtitle, block.at("subtitle"))));
    }

    /**
     * The same with more in the second line.
     *
     * @param conditions under which what is shown was found, as plain text
     */
    static ChartFrame under(
            Bindings bindings, Bound<?> block, String title, String subtitle, String conditions) {
        ChartFrame plain = of(bindings, block, title, subtitle);
        return new ChartFrame(
                plain.words,
                plain.publication,
                plain.title,
                Html.escape(conditions) + " · " + plain.subtitle);
    }

    /**
     * The title without markup, for those who do not see the drawing. The subtitle stands in the
     * caption just above it, and is not said twice.
     */
    String title() {
        return Html.text(title);
    }

    /**
     * The whole figure.
     *
     * @param drawing for each layout
     * @param table that says the same
     * @param shown what is drawn, at least one; the first is explained at the foot
     */
    String html(Function<Layout, String> drawing, Table table, List<Shown> shown) {
        return html(drawing, table, shown, "", Optional.empty());
    }

    /**
     * The whole figure.
     *
     * @param example what stands below the drawing, as HTML
     * @param all name of the file that holds more numbers than the table
     */
    String html(
            Function<Layout, String> drawing,
            Table table,
            List<Shown> shown,
            String example,
            Optional<String> all) {
        publication.add(table);
        String narrow = drawing.apply(Layout.NARROW);
        publication.add(new Publication.Drawing(Html.text(subtitle), narrow));
        return "<figure class=\"chart\">\n<figcaption><b>"
                + title
                + "</b><span>"
                + subtitle
                + "</span></figcaption>\n"
                + drawing.apply(Layout.WIDE)
                + "\n"
                + narrow
                + "\n"
                + example
                + "<details><summary>"
                + word("table-alternative")
                + "</summary>\n<table><caption>"
                + title
                + "</caption>"
                + TableHtml.rows(table)
                + "</table>\n</details>\n<p class=\"src\">"
                + sources(shown)
                + " · <a href=\"#"
                + shown.get(0).anchor()
                + "\">"
                + word("how-computed")
                + "</a>"
                + " · "
                + TableHtml.files(table, "")
                + all.map(this::all).orElse("")
                + "</p>\n</figure>\n";
    }

    /** Why some values are missing, to stand below the figure. */
    String notes(Iterable<String> notes) {
        StringBuilder html = new StringBuilder();
        for (String note : notes) {
            html.append("<p class=\"src\">— ").append(Html.escape(note)).append("</p>\n");
        }
        return html.toString();
    }

    private String all(String file) {
        return " · <a href=\"" + Html.escape(file) + "\">" + word("all-numbers") + "</a>";
    }

    /** The documents nearest to the values, and when they were read; the page lists them all. */
    private String sources(List<Shown> shown) {
        Set<String> named = new LinkedHashSet<>();
        for (Shown value : shown) {
            for (Citation citation : value.figure().nearestCitations()) {
                String date = words.date(citation.checkedOn());
                named.add(words.phrase("source-with-date", citation.source().title(), date));
            }
        }
        if (named.isEmpty()) {
            return measurements(shown);
        }
        List<String> all = List.copyOf(named);
        int told = all.size() <= MOST_SOURCES + 1 ? all.size() : MOST_SOURCES;
        List<String> listed = new ArrayList<>(all.subList(0, told));
        if (told < all.size()) {
            Quantity rest = new Quantity((double) all.size() - told, Unit.NONE);
            listed.add(words.phrase("and-more", new FigureText(words).number(rest)));
        }
        String sources = words.join(listed);
        String text = Html.escape(words.phrase("data-source", sources));
        return "<a href=\"#sources\">" + text + "</a>";
    }

    /** On how many measurements the values rest, where they rest on those and on no document. */
    private String measurements(List<Shown> shown) {
        Set<Fitted> sets = new LinkedHashSet<>();
        for (Shown value : shown) {
            if (value.figure().derivation() instanceof Fitted fitted) {
                sets.add(fitted);
            }
        }
        double count = 0;
        Set<String> days = new LinkedHashSet<>();
        for (Fitted fitted : sets) {
            count += fitted.measurements();
            days.add(words.date(fitted.on()));
        }
        String number = new FigureText(words).number(new Quantity(count, Unit.NONE));
        String on = words.join(List.copyOf(days));
        return Html.escape(words.phrase("measured-source", number, on));
    }

    private String word(String key) {
        return Html.escape(words.phrase(key));
    }
}
