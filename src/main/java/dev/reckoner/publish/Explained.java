package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import dev.reckoner.article.Publication.Shown;
import dev.reckoner.catalogue.Later;
import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of one page, and where each is explained. */
final class Explained {

    private final Publication publication;
    private final Later later;
    private final Map<String, String> elsewhere;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /**
     * @param later what has become of prices by the day for which the site is reckoned
     * @param elsewhere addresses of explanations on other pages by the id of the figure: what is
     *     explained there is not explained again
     */
    Explained(Publication publication, Later later, Map<String, String> elsewhere) {
        this.publication = publication;
        this.later = later;
        this.elsewhere = elsewhere;
        List<Figure> next = new ArrayList<>();
        publication.figures().forEach(shown -> next.add(shown.figure()));
        // The figures that the page shows come first, then those one step behind them, and so on.
        for (int i = 0; i < next.size(); i++) {
            if (figures.putIfAbsent(next.get(i).id(), next.get(i)) == null) {
                next.get(i).inputs().stream().filter(this::here).forEach(next::add);
            }
        }
    }

    /** Every figure of the page, those that it shows first. */
    Collection<Figure> figures() {
        return figures.values();
    }

    /** How the page shows a figure first, if it shows it. */
    Optional<Shown> shown(Figure figure) {
        return publication.shown(figure);
    }

    /** The id on the page of a figure's explanation. */
    String anchor(Figure figure) {
        return publication.anchorOf(figure);
    }

    /** The places of this page's explanations, by the id of the figure. */
    Map<String, String> anchors() {
        Map<String, String> anchors = new LinkedHashMap<>();
        for (Figure figure : figures.values()) {
            if (explained(figure)) {
                anchors.put(figure.id(), anchor(figure));
            }
        }
        return anchors;
    }

    /** The way to the explanation of a figure, on this page or another. */
    String way(Figure figure) {
        return here(figure) ? "#" + anchor(figure) : elsewhere.get(figure.id());
    }

    /** Whether this page has to explain a figure, because no other does or because it shows it. */
    boolean here(Figure figure) {
        return publication.shown(figure).isPresent() || !elsewhere.containsKey(figure.id());
    }

    /** Whether it has an explanation, be it a sum or a row. */
    boolean explained(Figure figure) {
        return !figure.inputs().isEmpty() || listed(figure) || worked(figure);
    }

    /** Whether it has a worked sum of its own. */
    boolean worked(Figure figure) {
        boolean leaf = figure.inputs().isEmpty();
        return publication.inText(figure)
                || leaf && publication.shown(figure).isPresent() && !listed(figure)
                || later.of(figure).isPresent()
                || figure.derivation() instanceof Assumed;
    }

    /** Whether it has a row on a sheet. */
    boolean onSheet(Figure figure) {
        return listed(figure) || here(figure) && !figure.inputs().isEmpty() && !worked(figure);
    }

    /** Measured numbers of a table or a chart stand in a list: each by itself would say little. */
    boolean listed(Figure figure) {
        return figure.derivation() instanceof Measured
                && publication.shown(figure).isPresent()
                && !publication.inText(figure);
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
}
