package dev.reckoner.dossier;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Score;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model and its variants reached on benchmarks: on its page or, where many, on their own.
 */
final class ModelScores {

    /** So many rows leave a model's page light enough to load. */
    private static final int BESIDE = 20;

    private final Model model;
    private final Map<String, WeightFormat> formats;
    private final List<Score> scores;

    ModelScores(Almanac almanac, Model model) {
        this.model = model;
        this.formats = almanac.catalogue().formats();
        this.scores =
                almanac.catalogue().scores().values().stream()
                        .filter(score -> isAbout(score, Optional.of(model.id())))
                        .sorted(Comparator.comparing(score -> score.benchmark().name()))
                        .toList();
    }

    private static boolean isAbout(Score score, Optional<String> model) {
        return score.base().model().equals(model) || score.variant().model().equals(model);
    }

    /** Whether they are too many for the model's page. */
    boolean standApart() {
        return scores.size() > BESIDE;
    }

    /** On the model's page: the table, or the way to it; empty where there are none. */
    String beside(Folio folio) {
        if (!standApart()) {
            return table(folio);
        }
        String label = folio.phrase("scores-all", folio.count(scores.size()));
        return Folio.paragraph(folio.link(label, Addresses.scores(model.id())));
    }

    /** The page of their own. */
    Dossier apart(Words words) {
        Folio folio = new Folio(words, Addresses.scores(model.id()));
        folio.section("scores", folio.phrase("model-scores"), table(folio));
        return folio.dossier(
                folio.phrase("model-eyebrow", model.vendor()),
                folio.phrase("scores-title", model.name()),
                folio.phrase(
                        "scores-standfirst",
                        folio.link(model.name(), Addresses.model(model.id()))));
    }

    private String table(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Score score : scores) {
            rows.add(new Table.Row(name(folio, score), cells(folio, score)));
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "scores-table",
                        folio.phrase("model-scores-caption", model.name()),
                        folio.words("variant", "column-variant"),
                        columns(folio),
                        rows);
    }

    private Cell.Text name(Folio folio, Score score) {
        String page =
                score.variant()
                        .model()
                        .filter(id -> !id.equals(model.id()))
                        .map(id -> folio.way(Addresses.model(id)))
                        .orElse("");
        return new Cell.Text(score.label(), page, score.id(), false);
    }

    private static List<Column> columns(Folio folio) {
        List<Column> columns = new ArrayList<>();
        columns.add(folio.words("benchmark", "benchmark"));
        columns.add(folio.words("weights", "column-precision"));
        columns.add(folio.facts("score", Unit.NONE));
        columns.add(folio.facts("score-of-full", Unit.NONE));
        columns.add(folio.facts("score-kept", Unit.NONE));
        columns.add(folio.words("settings", "column-settings"));
        columns.addAll(folio.sourceColumns());
        return columns;
    }

    private List<Cell> cells(Folio folio, Score score) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(score.benchmark().name()));
        cells.add(weights(folio, score));
        cells.add(folio.stated(score.figure()));
        cells.add(score.ofFullFigure().map(folio::stated).orElse(Cell.UNKNOWN));
        cells.add(score.keptFigure().map(folio::whole).orElse(Cell.UNKNOWN));
        cells.add(score.settings().isEmpty() ? Cell.UNKNOWN : new Cell.Text(score.settings()));
        cells.addAll(folio.publisher(score.citation()));
        return cells;
    }

    /** The format, or else the bits that its source states. */
    private Cell weights(Folio folio, Score score) {
        Optional<Cell> format =
                score.variant()
                        .weights()
                        .map(formats::get)
                        .map(found -> new Cell.Text(found.name(), "", found.id(), false));
        Map<String, Model> none = Map.of();
        return format.or(() -> score.bitsFigure(none, formats).map(folio::exact))
                .orElse(Cell.UNKNOWN);
    }
}
