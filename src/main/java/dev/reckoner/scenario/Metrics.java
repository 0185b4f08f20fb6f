package dev.reckoner.scenario;

import dev.reckoner.memory.KvCache;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Sizing;
import dev.reckoner.memory.Weights;
import dev.reckoner.price.Api;
import dev.reckoner.price.BreakEven;
import dev.reckoner.price.Carbon;
import dev.reckoner.price.Energy;
import dev.reckoner.price.Ownership;
import dev.reckoner.price.Rent;
import dev.reckoner.price.Running;
import dev.reckoner.price.Tokens;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.throughput.Serving;
import dev.reckoner.training.FineTuning;
import dev.reckoner.training.Pretraining;
import dev.reckoner.wording.Format;
import dev.reckoner.workload.Scenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The metrics, each on one line. */
public final class Metrics {

    private static final Unit PER_MILLION = Unit.USD.per(Unit.of(Dimension.MILLION_TOKENS));
    private static final Unit ENERGY_PER_MILLION = Unit.KILOWATT_HOUR.per(Unit.MILLION_TOKENS);
    private static final Unit TOKENS_A_DAY = Unit.MILLION_TOKENS.per(Unit.DAY);
    private static final Unit USD_A_MONTH = Unit.USD.per(Unit.MONTH);
    private static final Unit PLATES_A_MONTH = Unit.of(Dimension.PLATE).per(Unit.MONTH);
    private static final Unit SECOND = Unit.of(Dimension.SECOND);
    private static final Unit TOKEN_RATE = Unit.TOKEN.per(SECOND);
    private static final Unit PER_DEVICE = Unit.BYTE.per(Unit.DEVICE);
    private static final Unit DEVICE_HOUR = Unit.DEVICE.times(Unit.HOUR);
    private static final Unit FLOP = Unit.of(Dimension.FLOP);
    private static final Unit JOULES_A_TOKEN =
            Unit.of(Dimension.WATT).times(SECOND).per(Unit.TOKEN);

    /** Of figures that are no metric and whose unit does not tell. */
    private static final Map<String, Format> BY_TERM =
            Map.of(
                    "score", Format.SCORE,
                    "score-recovered", Format.SCORE,
                    "score-kept", Format.SCORE,
                    "elo", Format.COUNT,
                    "rating", Format.COUNT);

    /** By id, in the order in which they build on each other. */
    public static final Map<String, Metric> BY_ID = byId();

    private Metrics() {}

    private static List<Metric> all() {
        return List.of(
                new Metric("weights", Unit.BYTE, Weights::of),
                new Metric("kv-per-token", Unit.BYTE.per(Unit.TOKEN), KvCache::perToken),
                new Metric("kv-per-sequence", Unit.BYTE, KvCache::perSequence),
                new Metric(
                        "kv-allocated-per-token",
                        Unit.BYTE.per(Unit.TOKEN),
                        KvCache::allocatedPerToken),
                new Metric("kv-allocated-per-sequence", Unit.BYTE, KvCache::allocatedPerSequence),
                new Metric("kv-cache", Unit.BYTE, KvCache::of),
                new Metric("accelerators-floor", Unit.DEVICE, Sizing::floor),
                new Metric("accelerators", Unit.DEVICE, Sizing::accelerators),
                new Metric("memory-per-device", PER_DEVICE, in(Layout::needed)),
                new Metric("memory-use", Unit.NONE, Format.PERCENT, in(Layout::use)),
                new Metric("max-concurrency", Unit.NONE, Format.COUNT, in(Layout::maxConcurrency)),
                new Metric("ttft", SECOND, Serving::ttft),
                new Metric("tpot", SECOND, Serving::tpot),
                new Metric("bound-share", Unit.NONE, Format.PERCENT, Serving::boundShare),
                new Metric("interactivity", TOKEN_RATE, Serving::interactivity),
                new Metric("output-rate", TOKEN_RATE, Serving::outputRate),
                new Metric("max-output-rate", TOKEN_RATE, Serving::maxOutputRate),
                new Metric("energy-per-token", JOULES_A_TOKEN, Serving::energyPerToken),
                new Metric("average-power", Unit.KILOWATT, Energy::averagePower),
                new Metric(
                        "energy-per-month", Unit.KILOWATT_HOUR.per(Unit.MONTH), Energy::perMonth),
                new Metric("energy-per-million", ENERGY_PER_MILLION, Energy::perMillion),
                new Metric("carbon-per-month", Unit.GRAM.per(Unit.MONTH), Carbon::perMonth),
                new Metric(
                        "carbon-per-million",
                        Unit.GRAM.per(Unit.MILLION_TOKENS),
                        Carbon::perMillion),
                new Metric(
                        "embodied-per-month", Unit.GRAM.per(Unit.MONTH), Carbon::embodiedPerMonth),
                new Metric("embodied-share", Unit.NONE, Format.PERCENT, Carbon::embodiedShare),
                new Metric("capacity", TOKENS_A_DAY, Tokens::capacity),
                new Metric(
                        "tokens-per-month", Unit.MILLION_TOKENS.per(Unit.MONTH), Tokens::perMonth),
                new Metric("instances", Unit.INSTANCE, Rent::instances),
                new Metric("cost-per-million", PER_MILLION, Tokens::costPerMillion),
                new Metric("lowest-cost-per-million", PER_MILLION, Tokens::lowestCostPerMillion),
                new Metric("hourly-cost", Unit.USD.per(Unit.HOUR), Rent::hourly),
                new Metric("monthly-cost", Unit.USD.per(Unit.MONTH), Rent::monthly),
                new Metric("yearly-cost", Unit.USD.per(Unit.YEAR), Rent::yearly),
                new Metric("spaghetti-index", PLATES_A_MONTH, Rent::spaghettiIndex),
                new Metric("api-price", PER_MILLION, Api::blended),
                new Metric("api-cost-per-million", PER_MILLION, Api::perMillion),
                new Metric("api-monthly-cost", USD_A_MONTH, Api::monthly),
                new Metric("own-servers", Unit.INSTANCE, Ownership::servers),
                new Metric("own-outlay", Unit.USD, Format.USD0, Ownership::outlay),
                new Metric("own-capital", USD_A_MONTH, Ownership::capital),
                new Metric("own-electricity", USD_A_MONTH, Running::electricity),
                new Metric("own-support-cost", USD_A_MONTH, Running::support),
                new Metric("own-space", USD_A_MONTH, Running::space),
                new Metric("own-people", Unit.PERSON, Running::people),
                new Metric("own-staff", USD_A_MONTH, Running::staff),
                new Metric("own-running-cost", USD_A_MONTH, Running::monthly),
                new Metric("own-monthly-cost", USD_A_MONTH, Ownership::monthly),
                new Metric("own-cost-per-million", PER_MILLION, Ownership::perMillion),
                new Metric("break-even-tokens", TOKENS_A_DAY, BreakEven::rentTokens),
                new Metric(
                        "break-even-utilisation",
                        Unit.NONE,
                        Format.PERCENT,
                        BreakEven::rentUtilisation),
                new Metric("own-break-even-tokens", TOKENS_A_DAY, BreakEven::ownTokens),
                new Metric(
                        "own-break-even-utilisation",
                        Unit.NONE,
                        Format.PERCENT,
                        BreakEven::ownUtilisation),
                new Metric("own-break-even-months", Unit.MONTH, BreakEven::months),
                new Metric("training-compute", FLOP, Format.FLOP, Pretraining::compute),
                new Metric("training-hours", DEVICE_HOUR, Pretraining::hours),
                new Metric("training-hours-published", DEVICE_HOUR, Pretraining::publishedHours),
                new Metric("training-mfu", Unit.NONE, Format.PERCENT, Pretraining::utilisation),
                new Metric("training-cost", Unit.USD, Format.USD0, Pretraining::cost),
                new Metric(
                        "training-cost-published",
                        Unit.USD,
                        Format.USD0,
                        Pretraining::publishedCost),
                new Metric("upkeep-yearly", Unit.USD.per(Unit.YEAR), Pretraining::upkeep),
                new Metric("fine-tuning-memory", Unit.BYTE, FineTuning::memory),
                new Metric("lora-memory", Unit.BYTE, FineTuning::loraMemory),
                new Metric("qlora-memory", Unit.BYTE, FineTuning::qloraMemory),
                new Metric("fine-tuning-accelerators", Unit.DEVICE, FineTuning::accelerators),
                new Metric("lora-accelerators", Unit.DEVICE, FineTuning::loraAccelerators),
                new Metric("qlora-accelerators", Unit.DEVICE, FineTuning::qloraAccelerators),
                new Metric("fine-tuning-cost", Unit.USD, Format.USD0, FineTuning::cost),
                new Metric("lora-cost", Unit.USD, Format.USD0, FineTuning::loraCost));
    }

    /** In which format a figure is printed unless an author wants another. */
    public static Format format(Figure figure) {
        Metric metric = BY_ID.get(figure.name().term());
        boolean same = metric != null && metric.unit().equals(figure.unit());
        Format usual = Format.usual(figure.unit());
        return same ? metric.format() : BY_TERM.getOrDefault(figure.name().term(), usual);
    }

    /** A metric of the scenario's layout, where it has one. */
    private static Function<Scenario, Answer> in(Function<Layout, Figure> metric) {
        return scenario -> {
            Answer missing =
                    new Missing(
                            "no-layout",
                            List.of(scenario.label(), scenario.deployment().accelerator().name()));
            return Sizing.layout(scenario)
                    .map(found -> (Answer) metric.apply(found))
                    .orElse(missing);
        };
    }

    private static Map<String, Metric> byId() {
        Map<String, Metric> byId = new LinkedHashMap<>();
        for (Metric metric : all()) {
            byId.put(metric.id(), metric);
        }
        return Collections.unmodifiableMap(byId);
    }
}
