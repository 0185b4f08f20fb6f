package dev.reckoner.cli;

import dev.reckoner.price.Question;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.price.Reply.Costs;
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
import java.util.Optional;
import java.util.OptionalDouble;

/** A single answer, for people and for programs. */
final class EstimateText {

    private static final Unit SECOND = Unit.of(Dimension.SECOND);
    private static final Unit PER_MILLION = Unit.USD.per(Unit.MILLION_TOKENS);
    private static final Unit JOULES = Unit.of(Dimension.WATT).times(SECOND).per(Unit.TOKEN);

    private final Words words;
    private final FigureText text;
    private final List<Rejected> rejected;
    private final Optional<Figure> exchange;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param rejected layouts that do not do
     * @param exchange dollars for the currency in which money is printed; empty for dollars
     */
    EstimateText(Words words, List<Rejected> rejected, Optional<Figure> exchange) {
        this.words = words;
        this.text = new FigureText(words);
        this.rejected = rejected;
        this.exchange = exchange;
    }

    /** For people: one figure a line. */
    List<String> lines(Answered answered) {
        line("weights", Estimate.exact(answered.weightBytes(), Unit.BYTE));
        Unit perToken = Unit.BYTE.per(Unit.TOKEN);
        line("kv-per-token", Estimate.exact(answered.kvBytesPerToken(), perToken));
        answered.held()
                .ifPresentOrElse(held -> held(answered, held), () -> costs(answered.costs()));
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
        answered.offer().ifPresent(o -> lines.add(words.phrase("estimate-offer", o.id())));
        answered.usdPerHour()
                .ifPresent(
                        usd -> money("hourly-cost", Estimate.exact(usd, Unit.USD.per(Unit.HOUR))));
        costs(answered.costs());
        line("energy-per-token", held.joulesPerToken(), JOULES);
    }

    private void costs(Costs costs) {
        money("cost-per-million", costs.perMillion(), PER_MILLION);
        money("own-monthly-cost", costs.ownMonthly(), Unit.USD.per(Unit.MONTH));
        money("own-cost-per-million", costs.ownPerMillion(), PER_MILLION);
        money("api-price", costs.apiPrice(), PER_MILLION);
        if (!costs.cheapest().isEmpty()) {
            lines.add(words.phrase("cheapest-" + costs.cheapest()));
        }
        exchange.ifPresent(rate -> lines.add(rate(rate)));
        line("energy-per-million", costs.energy(), Unit.KILOWATT_HOUR.per(Unit.MILLION_TOKENS));
        line("carbon-per-million", costs.carbon(), Unit.GRAM.per(Unit.MILLION_TOKENS));
    }

    private String rate(Figure rate) {
        String name = words.term(rate.name().term()).name();
        return words.phrase("estimate-line", name, text.exact(rate.estimate().quantity()));
    }

    private void money(String term, Optional<Between> usd, Unit unit) {
        usd.ifPresent(between -> money(term, estimate(between, unit)));
    }

    private void money(String term, Estimate usd) {
        line(term, exchange.map(rate -> usd.per(rate.estimate())).orElse(usd));
    }

    private void line(String term, Optional<Between> between, Unit unit) {
        between.ifPresent(known -> line(term, estimate(known, unit)));
    }

    private void line(String term, OptionalDouble value, Unit unit) {
        value.ifPresent(known -> line(term, Estimate.exact(known, unit)));
    }

    private void line(String term, Estimate estimate) {
        Format format = Format.usual(estimate.unit());
        String name = words.term(term).name();
        String value = text.text(estimate, format);
        String range = text.range(estimate, format);
        lines.add(
                range.isEmpty()
                        ? words.phrase("estimate-line", name, value)
                        : words.phrase("estimate-line-range", name, value, range));
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
            boolean word = Results.WORDS.contains(column);
            String value = word ? quoted(cell) : cell;
            member(column, cell.isEmpty() && !column.equals("problem") ? "null" : value);
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
