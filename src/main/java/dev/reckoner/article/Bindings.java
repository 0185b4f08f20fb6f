package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.article.Publication.Spot;
import dev.reckoner.article.markdown.Binding;
import dev.reckoner.article.markdown.Document;
import dev.reckoner.article.markdown.Fence;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.article.markdown.Written;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Expression;
import dev.reckoner.scenario.ExpressionParser;
import dev.reckoner.scenario.Ledger;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.scenario.Outcome;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.scenario.Reading;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.table.TableHtml;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts figures, tables, charts and claims into the text of one article in one language. */
public final class Bindings implements Binding {

    private final Ledger ledger;
    private final Day today;
    private final Examinations examinations;
    private final Words words;
    private final FigureText figureText;
    private final Publication publication = new Publication();
    private final Problems problems;
    private final Blocks blocks;
    private final Cells cells;

    /** For a site that is reckoned for the newest day of its facts. */
    public Bindings(Ledger ledger, Examinations examinations, Words words, Problems problems) {
        this(ledger, examinations, examinations.catalogue().checkedOn(), words, problems);
    }

    /**
     * @param today for which the site is reckoned
     */
    public Bindings(
            Ledger ledger, Examinations examinations, Day today, Words words, Problems problems) {
        this(ledger, examinations, today, words, new Publication(), problems);
    }

    private Bindings(
            Ledger ledger,
            Examinations examinations,
            Day today,
            Words words,
            Publication publication,
            Problems problems) {
        this.today = today;
        this.ledger = ledger;
        this.examinations = examinations;
        this.words = words;
        this.figureText = new FigureText(words);
        this.problems = problems;
        this.blocks = new Blocks(this);
        this.cells = new Cells(words);
    }

    /** For texts of another page, over other scenarios. */
    Bindings elsewhere(Ledger other) {
        return new Bindings(other, examinations, today, words, new Publication(), problems);
    }

    /** The figures shown so far. */
    public Publication publication() {
        return publication;
    }

    Ledger ledger() {
        return ledger;
    }

    Examinations examinations() {
        return examinations;
    }

    /** The day for which the site is reckoned. */
    Day today() {
        return today;
    }

    Words words() {
        return words;
    }

    FigureText figureText() {
        return figureText;
    }

    Cells cells() {
        return cells;
    }

    Problems problems() {
        return problems;
    }

    @Override
    public String inText(Written written) {
        return shown(written).map(shown -> link(shown.shown(), shown.text())).orElse("");
    }

    @Override
    public String asText(Written written) {
        return shown(written).map(Said::text).orElse("");
    }

    @Override
    public String block(Fence fence) {
        return blocks.html(fence);
    }

    /** One line of Markdown with its figures. */
    public String line(Article.Written written) {
        return parsed(written).render(this);
    }

    /** The caption of a block, as HTML; empty where it has none. */
    String caption(Optional<String> text, Bound<?> block) {
        return text.map(written -> line(new Article.Written(written, block.at("caption"))))
                .orElse("");
    }

    private Document parsed(Article.Written written) {
        Place place = written.place();
        return Markdown.inline(
                place.file(), place.line(), place.column(), written.text(), problems);
    }

    /** A figure and how it is said here, which may be another format than where it first stood. */
    private record Said(Shown shown, String text) {}

    private Optional<Said> shown(Written written) {
        Reading reading = ExpressionParser.read(written.text());
        if (reading instanceof Reading.Refused refused) {
            Place place = written.place();
            int column = place.column() + 2 + refused.offset();
            problems.add(
                    new Place(place.file(), place.line(), column), refused.what(), refused.hint());
            return Optional.empty();
        }
        Expression expression = ((Reading.Read) reading).expression();
        if (expression.comparison().isPresent()) {
            problems.add(
                    written.place(), "a comparison has no number to print", "use it in a claim");
            return Optional.empty();
        }
        return figure(ledger.answer(expression), written.place())
                .flatMap(
                        figure ->
                                format(expression.format(), figure, written)
                                        .map(
                                                format ->
                                                        said(
                                                                ledger.id(expression),
                                                                figure,
                                                                format,
                                                                written.place())));
    }

    private Said said(String id, Figure figure, Format format, Place place) {
        String text = figureText.text(figure.estimate(), format);
        String where = place.file() + ":" + place.line();
        publication
                .named(id)
                .filter(first -> !first.figure().id().equals(figure.id()))
                .ifPresent(
                        first ->
                                problems.add(
                                        place,
                                        "\"" + id + "\" already names another figure",
                                        "it does so at " + first.where()));
        // Short words are for this sentence: charts and explanations take up the figure in full.
        Format kept = format.isShort() ? Metrics.format(figure) : format;
        String full = figureText.text(figure.estimate(), kept);
        return new Said(publication.show(id, figure, kept, full, where, Spot.TEXT), text);
    }

    /** The figure of an outcome; whatever else it is becomes a problem. */
    Optional<Figure> figure(Outcome outcome, Place place) {
        if (outcome instanceof Outcome.Refused refused) {
            if (!refused.told()) {
                problems.add(place, refused.what(), refused.hint());
            }
            return Optional.empty();
        }
        if (((Answered) outcome).answer() instanceof Figure figure) {
            return Optional.of(figure);
        }
        Missing missing = (Missing) ((Answered) outcome).answer();
        problems.add(
                place,
                "there is no number here: " + words.reason(missing.reason(), missing.about()),
                "name another day, offer or accelerator, or leave it out");
        return Optional.empty();
    }

    private Optional<Format> format(Optional<String> id, Figure figure, Written written) {
        Place place = written.place();
        if (id.isEmpty()) {
            return Optional.of(Metrics.format(figure));
        }
        Optional<Format> format = Format.of(id.get());
        if (format.isEmpty()) {
            problems.add(
                    place,
                    "there is no format \"" + id.get() + "\"",
                    Nearest.hint(id.get(), ids()));
        } else if (!format.get().fits(figure.unit())) {
            problems.add(
                    place,
                    "the format " + id.get() + " does not fit " + figure.unit(),
                    "without a format the unit's own is used");
            return Optional.empty();
        } else if (format.get().isShort() && written.spot() == Written.Spot.TABLE) {
            problems.add(
                    place,
                    "the format " + id.get() + " is for sentences, not for tables",
                    "write " + format.get().inFull().id() + ", or no format");
            return Optional.empty();
        }
        return format;
    }

    private static List<String> ids() {
        return Arrays.stream(Format.values()).map(Format::id).toList();
    }

    /** Publishes a table with its files, and gives it as HTML. */
    String table(Table table) {
        publication.add(table);
        return TableHtml.scrolling(table, "");
    }

    /** A figure in a table or a chart. */
    Shown show(String id, Figure figure, Format format, String where) {
        String text = figureText.text(figure.estimate(), format);
        return publication.show(id, figure, format, text, where, Spot.TABLE);
    }

    /** A link to a figure's explanation. */
    static String link(Shown shown, String text) {
        return "<a class=\"figure\" href=\"#"
                + shown.anchor()
                + "\"><data value=\""
                + Decimal.of(shown.figure().value()).plain()
                + "\">"
                + Html.escape(text)
                + "</data></a>";
    }
}
