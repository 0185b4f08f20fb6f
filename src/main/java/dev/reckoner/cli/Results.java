package dev.reckoner.cli;

import dev.reckoner.catalogue.Offer;
import dev.reckoner.price.Reply;
import dev.reckoner.price.Reply.Answered;
import dev.reckoner.price.Reply.Costs;
import dev.reckoner.price.Reply.Held;
import dev.reckoner.throughput.Pace.Speeds;
import dev.reckoner.throughput.Pace.Speeds.Between;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

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
                    "used_concurrency",
                    "own_usd_per_month",
                    "own_usd_per_million_output_tokens",
                    "api_usd_per_million_blended",
                    "cheapest",
                    "kwh_per_million",
                    "gco2e_per_million",
                    "used_offer");

    /** Those of them that hold words. */
    static final Set<String> WORDS = Set.of("problem", "cheapest", "used_offer");

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
        value(answered.costs().perMillion());
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
        Costs costs = answered.costs();
        value(costs.ownMonthly());
        value(costs.ownPerMillion());
        value(costs.apiPrice());
        cells.add(costs.cheapest());
        value(costs.energy());
        value(costs.carbon());
        cells.add(answered.offer().map(Offer::id).orElse(""));
    }

    private void value(Optional<Between> between) {
        if (between.isPresent()) {
            number(between.get().value());
        } else {
            skip(1);
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
