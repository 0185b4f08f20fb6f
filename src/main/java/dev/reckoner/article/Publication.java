package dev.reckoner.article;

import dev.reckoner.provenance.Figure;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that one page shows, in the order in which a reader meets them. Two expressions may
 * name one figure (a model weighs the same in May and in June): it is explained once, at the anchor
 * of the first.
 */
public final class Publication {

    private final Map<String, Shown> byId = new LinkedHashMap<>();
    private final Map<String, Shown> byFigure = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Drawing> drawings = new ArrayList<>();

    /** Where a figure stands on the page, which decides how fully it is explained. */
    public enum Spot {
        TEXT,
        TABLE
    }

    /**
     * A figure on a page.
     *
     * @param id the expression in normal form, or the name under which it is published
     * @param format in which it was first shown
     * @param text as first shown
     * @param where it first stands: the title of its table or chart, or the line of the text
     * @param anchor id of its explanation on the page
     */
    public record Shown(
            String id, Figure figure, Format format, String text, String where, String anchor) {}

    private final Map<String, Spot> spots = new HashMap<>();

    /** Notes that a figure is shown. */
    public Shown show(
            String id, Figure figure, Format format, String text, String where, Spot spot) {
        spots.merge(figure.id(), spot, (a, b) -> a == Spot.TEXT ? a : b);
        Shown first = byFigure.get(figure.id());
        String anchor = first == null ? anchor(id) : first.anchor();
        Shown shown =
                byId.computeIfAbsent(id, key -> new Shown(id, figure, format, text, where, anchor));
        byFigure.putIfAbsent(figure.id(), shown);
        return shown;
    }

    /** What the page shows, each expression once. */
    public Collection<Shown> figures() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Publishes a table's files beside the page. */
    public void add(Table table) {
        tables.add(table);
    }

    /** Publishes a file of numbers beside the page that no table shows. */
    void add(String fileName, String csv) {
        files.put(fileName, csv);
    }

    /**
     * A chart of the page.
     *
     * @param statistic what it measures, as plain text
     * @param narrow its drawing for a narrow page, as SVG
     */
    public record Drawing(String statistic, String narrow) {}

    /** Notes that a chart is drawn. */
    void add(Drawing drawing) {
        drawings.add(drawing);
    }

    /** The page's charts, in reading order. */
    public List<Drawing> drawings() {
        return Collections.unmodifiableList(drawings);
    }

    /** The page's tables, in reading order. */
    public List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    /** Numbers to stand beside the page that no table shows, by file name. */
    public Map<String, String> files() {
        return Collections.unmodifiableMap(files);
    }

    /** What is published under an expression or a name, if anything is. */
    Optional<Shown> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How a figure is shown, if it is. */
    public Optional<Shown> shown(Figure figure) {
        return Optional.ofNullable(byFigure.get(figure.id()));
    }

    /** Whether a figure stands in running text, in a heading or among the key figures. */
    public boolean inText(Figure figure) {
        return spots.get(figure.id()) == Spot.TEXT;
    }

    /** The id on the page of a figure's explanation, shown or not. */
    public String anchorOf(Figure figure) {
        return shown(figure).map(Shown::anchor).orElseGet(() -> anchor(figure.id()));
    }

    /** {@code why-} and the first 8 hex digits of the id's SHA-256. */
    public static String anchor(String id) {
        return "why-" + Fingerprint.of(id, 8);
    }
}
