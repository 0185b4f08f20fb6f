package dev.reckoner.cli;

import dev.reckoner.price.Question;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.price.Reply.Held;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.throughput.Pace.Speeds;
import dev.reckoner.throughput.Pace.Speeds.Between;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A single answer, for people and for programs. */
final class EstimateText {

    private static final Unit SECOND = Unit.of(Dimension.SECOND);
    private static final Unit PER_MILLION = Unit.USD.per(Unit.of(Dimension.MILLION_TOKENS));
    private static final Unit JOULES = Unit.of(Dimension.WATT).times(SECOND).per(Unit.TOKEN);

    private final Words words;
    private final FigureText text;
    private final List<Rejected> rejected;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param rejected layouts that do not do
     */
    EstimateText(Words words, List<Rejected> rejected) {
        this.words = words;
        this.text = new FigureText(words);
        this.rejected = rejected;
    }

    /** For people: one figure a line. */
    List<String> lines(Answered answered) {
        line("weights", Estimate.exact(answered.weightBytes(), Unit.BYTE));
        Unit perToken = Unit.BYTE.per(Unit.TOKEN);
        line("kv-per-token", Estimate.exact(answered.kvBytesPerToken(), perToken));
        answered.held().ifPresent(held -> held(answered, held));
        for (Rejected layout : rejected) {
            lines.add("✗ " + layout.what() + ": " + reason(layout));
        }
        if (!answered.problem().isEmpty()) {
            lines.add(answered.problem());
        }
        return List.copyOf(lines);
    }

    private void held(Answered answered, Held held) {
        line("accelerators", Estimate.exact(held.parallelism().devices(), Unit.DEVICE));
        lines.add(
                "tp "
                        + held.parallelism().tensor()
                        + ", pp "
                        + held.parallelism().pipeline()
                        + ", dp "
                        + held.parallelism().data());
        line("max-concurrency", Estimate.exact(held.room(), Unit.NONE));
        line("concurrency", Estimate.exact(held.sequences(), Unit.NONE));
        if (held.speeds().isPresent()) {
            Speeds speeds = held.speeds().get();
            line("ttft", estimate(speeds.ttft(), SECOND));
            line("tpot", estimate(speeds.tpot(), SECOND));
            line("output-rate", estimate(speeds.outputRate(), Unit.TOKEN.per(SECOND)));
        }
        line("hourly-cost", answered.usdPerHour(), Unit.USD.per(Unit.HOUR));
        line("cost-per-million", answered.usdPerMillion(), PER_MILLION);
        line("energy-per-token", held.joulesPerToken(), JOULES);
    }

    private void line(String term, OptionalDouble value, Unit unit) {
        value.ifPresent(known -> line(term, Estimate.exact(known, unit)));
    }

    private void line(String term, Estimate estimate) {
        Format format = Format.usual(estimate.unit());
        String range = text.range(estimate, format);
        lines.add(
                words.term(term).name()
                        + ": "
                        + text.text(estimate, format)
                        + (range.isEmpty() ? "" : "  (" + range + ")"));
    }

    private static Estimate estimate(Between between, Unit unit) {
        return Estimate.between(between.low(), between.value(), between.high(), unit);
    }

    private String reason(Rejected layout) {
        List<String> about = new ArrayList<>();
        for (Figure named : layout.about()) {
            about.add(text.text(named.estimate(), Metrics.format(named)));
        }
        return words.reason(layout.reason(), about);
    }

    /** For programs: an object of JSON with the names and cells of the table. */
    List<String> json(Question question, Answered answered) {
        lines.add("{");
        for (Column column : Column.ALL) {
            String cell = question.cells().getOrDefault(column, "");
            if (!cell.isEmpty()) {
                member(column.id(), quoted(cell));
            }
        }
        List<String> cells = Results.of(answered);
        for (int i = 0; i < cells.size(); i++) {
            String column = Results.COLUMNS.get(i);
            String cell = cells.get(i);
            String value = cell.isEmpty() ? "null" : cell;
            member(column, column.equals("problem") ? quoted(cell) : value);
        }
        List<String> layouts = new ArrayList<>();
        for (Rejected layout : rejected) {
            String what = "{\"layout\": " + quoted(layout.what());
            layouts.add(what + ", \"reason\": " + quoted(reason(layout)) + "}");
        }
        lines.add("  \"rejected\": [" + String.join(", ", layouts) + "]");
        lines.add("}");
        return List.copyOf(lines);
    }

    private void member(String key, String value) {
        lines.add("  " + quoted(key) + ": " + value + ",");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                String hex = Integer.toHexString(c);
                quoted.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
