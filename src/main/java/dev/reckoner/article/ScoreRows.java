package dev.reckoner.article;

import dev.reckoner.article.Publication.Shown;
import dev.reckoner.catalogue.Score;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a block of scores. A row names a score or, without the last part of its id, all that
 * differ in that part only; beside each may stand the scenario in which the variant runs.
 */
final class ScoreRows {

    /** Fields of scores that a column or an axis can show; all others are metrics. */
    private static final Set<String> FIELDS = Set.of("score", "of-full", "kept", "bits", "size");

    private final Bindings bindings;
    private final Blocks blocks;
    private final Bound<?> block;

    ScoreRows(Bindings bindings, Blocks blocks, Bound<?> block) {
        this.bindings = bindings;
        this.blocks = blocks;
        this.block = block;
    }

    /**
     * A row.
     *
     * @param label plain text
     * @param place where the block names it
     */
    record Row(Score score, Optional<Scenario> scenario, String label, Place place) {}

    /** The rows; empty where anything is wrong with them, which is told. */
    List<Row> of(
            List<String> ids, Optional<List<String>> scenarios, Optional<List<String>> labels) {
        if (ids.isEmpty()) {
            tell(block.at("rows"), "there are no rows", "name a score");
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Place place = block.at("rows", i);
            for (Score score : named(ids.get(i), place)) {
                rows.add(new Row(score, Optional.empty(), score.label(), place));
            }
        }
        Optional<List<Scenario>> beside = scenarios.map(this::scenarios);
        boolean told = !fits("scenarios", rows, beside) || !fits("labels", rows, labels);
        if (told || rows.size() < ids.size()) {
            return List.of();
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int index = i;
            String label =
                    labels.map(all -> label(all.get(index), block.at("labels", index)))
                            .orElse(row.label());
            rows.set(
                    i, new Row(row.score(), beside.map(all -> all.get(index)), label, row.place()));
        }
        return List.copyOf(rows);
    }

    private String label(String written, Place place) {
        return Html.text(bindings.line(new Article.Written(written, place)));
    }

    private List<Score> named(String id, Place place) {
        Map<String, Score> scores = bindings.ledger().scores();
        if (scores.containsKey(id)) {
            return List.of(scores.get(id));
        }
        List<Score> below =
                scores.values().stream()
                        .filter(score -> score.id().startsWith(id + "/"))
                        .filter(score -> score.id().indexOf('/', id.length() + 1) < 0)
                        .toList();
        if (below.isEmpty()) {
            tell(place, "there is no score \"" + id + "\"", Nearest.hint(id, scores.keySet()));
        }
        return below;
    }

    private List<Scenario> scenarios(List<String> ids) {
        List<Scenario> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            blocks.scenario(ids.get(i), block.at("scenarios", i)).ifPresent(found::add);
        }
        return found;
    }

    private boolean fits(String key, List<Row> rows, Optional<? extends List<?>> given) {
        if (given.isEmpty() || given.get().size() == rows.size()) {
            return true;
        }
        tell(
                block.at(key),
                rows.size() + " rows have " + given.get().size() + " " + key,
                "give one to each row, or none");
        return false;
    }

    private void tell(Place place, String what, String hint) {
        bindings.problems().add(place, what, hint);
    }

    /** Whether a column or an axis can show that; tells where it cannot. */
    boolean isKnown(String column, boolean withScenarios, Place place) {
        if (FIELDS.contains(column)) {
            return true;
        }
        boolean metric = blocks.metric(column, place).isPresent();
        if (metric && !withScenarios) {
            tell(place, column + " is of a scenario", "give each row one as scenarios");
        }
        return metric && withScenarios;
    }

    /** The term by which words files explain a column. */
    String term(String column, List<Row> rows) {
        return switch (column) {
            case "score" -> rows.get(0).score().benchmark().unit().term();
            case "of-full" -> "score-of-full";
            case "kept" -> "score-kept";
            case "size" -> "file-size";
            default -> column;
        };
    }

    /** What a row shows in a column; empty where nobody says. */
    Optional<Shown> shown(Row row, String column, String where) {
        String path =
                FIELDS.contains(column)
                        ? "score:" + row.score().id() + field(column)
                        : row.scenario().orElseThrow().id() + "." + column;
        if (!(bindings.ledger().path(path) instanceof Answered answered)) {
            return Optional.empty();
        }
        Answer answer = answered.answer();
        return answer instanceof Figure figure
                ? Optional.of(shown(path, figure, format(figure, column), where))
                : Optional.empty();
    }

    /** A figure in the format of its column, which may be another than where it first stood. */
    private Shown shown(String path, Figure figure, Format format, String where) {
        Shown first = bindings.show(path, figure, format, where);
        String text = bindings.figureText().text(figure.estimate(), format);
        return new Shown(first.id(), figure, format, text, first.where(), first.anchor());
    }

    private static String field(String column) {
        return column.equals("score") ? "" : "." + column;
    }

    private static Format format(Figure figure, String column) {
        return FIELDS.contains(column)
                ? Metrics.format(figure)
                : Metrics.BY_ID.get(column).format();
    }

    /** Benchmarks with their settings and the days on which sources were read, each once. */
    String conditions(List<Row> rows) {
        Map<String, Set<String>> days = new LinkedHashMap<>();
        for (Row row : rows) {
            String day = bindings.words().date(row.score().citation().checkedOn());
            days.computeIfAbsent(settings(row.score(), rows), named -> new LinkedHashSet<>())
                    .add(day);
        }
        List<String> all = new ArrayList<>();
        days.forEach(
                (named, on) ->
                        all.add(
                                bindings.words()
                                        .phrase(
                                                "scored-under",
                                                named,
                                                bindings.words().join(List.copyOf(on)))));
        return String.join(bindings.words().phrase("between-conditions"), all);
    }

    /** One source states its settings at one row and leaves them out at others of the table. */
    private static String settings(Score score, List<Row> rows) {
        String stated =
                rows.stream()
                        .map(Row::score)
                        .filter(other -> other.benchmark().equals(score.benchmark()))
                        .filter(
                                other ->
                                        other.citation().source().equals(score.citation().source()))
                        .map(Score::settings)
                        .filter(settings -> !settings.isEmpty())
                        .findFirst()
                        .orElse("");
        String own = score.settings().isEmpty() ? stated : score.settings();
        String name = score.benchmark().name();
        return own.isEmpty() ? name : name + ", " + own;
    }
}
