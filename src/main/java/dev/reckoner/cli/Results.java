package dev.reckoner.cli;

import dev.reckoner.price.Reply;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.price.Reply.Held;
import dev.reckoner.throughput.Pace.Speeds;
import dev.reckoner.throughput.Pace.Speeds.Between;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** An answer as the cells of a table. Later columns are added at the end, never between. */
final class Results {

    /** The columns. */
    static final List<String> COLUMNS =
            List.of(
                    "fits",
                    "weight_bytes",
                    "kv_bytes_per_token",
                    "max_concurrency",
                    "ttft_ms",
                    "ttft_low_ms",
                    "ttft_high_ms",
                    "tpot_ms",
                    "tpot_low_ms",
                    "tpot_high_ms",
                    "output_tokens_per_s",
                    "output_low",
                    "output_high",
                    "usd_per_hour",
                    "usd_per_million_output_tokens",
                    "joules_per_token",
                    "problem",
                    "used_count",
                    "used_tp",
                    "used_pp",
                    "used_dp",
                    "used_concurrency");

    private final List<String> cells = new ArrayList<>(COLUMNS.size());

    private Results() {}

    /** The cells of an answer, by column; empty where there is nothing to say. */
    static List<String> of(Reply reply) {
        Results results = new Results();
        if (reply instanceof Answered answered) {
            results.add(answered);
        } else {
            results.skip(COLUMNS.indexOf("problem"));
            results.cells.add(((Reply.Refused) reply).problem());
            results.skip(COLUMNS.size() - results.cells.size());
        }
        return results.cells;
    }

    private void add(Answered answered) {
        cells.add(answered.held().isPresent() ? "true" : "false");
        number(answered.weightBytes());
        number(answered.kvBytesPerToken());
        number(answered.held().map(Held::room).orElse(0.0));
        if (answered.held().flatMap(Held::speeds).isPresent()) {
            Speeds speeds = answered.held().get().speeds().get();
            between(speeds.ttft(), 1000);
            between(speeds.tpot(), 1000);
            between(speeds.outputRate(), 1);
        } else {
            skip(9);
        }
        number(answered.usdPerHour());
        number(answered.usdPerMillion());
        number(answered.held().map(Held::joulesPerToken).orElseGet(OptionalDouble::empty));
        cells.add(answered.problem());
        if (answered.held().isPresent()) {
            Held held = answered.held().get();
            number(held.parallelism().devices());
            number(held.parallelism().tensor());
            number(held.parallelism().pipeline());
            number(held.parallelism().data());
            number(held.sequences());
        } else {
            skip(5);
        }
    }

    /** The value first, then both ends of its range. */
    private void between(Between between, double times) {
        number(between.value() * times);
        number(between.low() * times);
        number(between.high() * times);
    }

    private void number(OptionalDouble value) {
        if (value.isPresent()) {
            number(value.getAsDouble());
        } else {
            skip(1);
        }
    }

    private void number(double value) {
        cells.add(Plain.text(value));
    }

    private void skip(int columns) {
        for (int i = 0; i < columns; i++) {
            cells.add("");
        }
    }
}
