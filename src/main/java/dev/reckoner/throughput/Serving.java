package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * How fast a scenario is served: in a closed loop, where each of its users asks again when the
 * answer is complete.
 */
public final class Serving {

    /** How many sequences are served at once. */
    public enum Load {
        /** As many as the scenario says, or as have room. */
        ASKED("tpot_ms"),
        /** As many as have room: the most tokens for the money. */
        FULL("output_tokens_per_s");

        private final String metric;

        Load(String metric) {
            this.metric = metric;
        }

        /** The measured metric whose errors say how far an estimate may lie off. */
        public String metric() {
            return metric;
        }
    }

    private Serving() {}

    /** Time to the first token, seconds. */
    public static Answer ttft(Scenario scenario) {
        return of(scenario, Load.ASKED, "ttft_ms", "ttft");
    }

    /** Time per token after the first, seconds. */
    public static Answer tpot(Scenario scenario) {
        return of(scenario, Load.ASKED, "tpot");
    }

    /** The share of that time which the resource that takes most of it takes. */
    public static Answer boundShare(Scenario scenario) {
        return of(scenario, Load.ASKED, "bound-share");
    }

    /** Tokens a second that one user sees. */
    public static Answer interactivity(Scenario scenario) {
        return tpot(scenario)
                .then(
                        tpot -> {
                            Sum sum = new Sum();
                            Expr token = Expr.num(1, Unit.TOKEN);
                            return sum.is(
                                    tpot.id().replace("tpot:", "interactivity:"),
                                    scenario.deviceName("interactivity"),
                                    new Expr.Div(token, sum.put(tpot)));
                        });
    }

    /** Tokens a second of all answers together. */
    public static Answer outputRate(Scenario scenario) {
        return of(scenario, Load.ASKED, "output-rate");
    }

    /** The same with as many sequences as have room. */
    public static Answer maxOutputRate(Scenario scenario) {
        return of(scenario, Load.FULL, "output-rate")
                .then(
                        rate ->
                                new Figure(
                                        rate.id().replace("output-rate:", "max-output-rate:"),
                                        scenario.deviceName("max-output-rate"),
                                        rate.estimate(),
                                        rate.derivation()));
    }

    /** Joules for each token of output, of the accelerators alone. */
    public static Answer energyPerToken(Scenario scenario) {
        Answer busy = of(scenario, Load.ASKED, "busy-share");
        return outputRate(scenario)
                .then(rate -> busy.then(share -> Energy.perToken(scenario, rate, share)));
    }

    /** Watts that all accelerators draw while they serve. */
    public static Answer power(Scenario scenario) {
        return of(scenario, Load.ASKED, "busy-share")
                .then(
                        busy ->
                                Energy.power(scenario, busy)
                                        .<Answer>map(power -> power)
                                        .orElseGet(() -> missing("power-unknown", scenario)));
    }

    private static Answer of(Scenario scenario, Load load, String term) {
        return of(scenario, load, load.metric(), term);
    }

    /**
     * @param metric whose errors say how far the estimate may lie off
     */
    private static Answer of(Scenario scenario, Load load, String metric, String term) {
        Optional<Layout> layout = Sizing.layout(scenario);
        if (layout.isEmpty()) {
            return missing("no-layout", scenario);
        }
        if (scenario.calibration().isEmpty()) {
            return missing("not-calibrated", scenario);
        }
        if (scenario.workload().outputTokens() == 0) {
            return missing("no-output", scenario);
        }
        double room = layout.get().maxConcurrency().value();
        if (room < 1) {
            return missing("does-not-fit", scenario);
        }
        int asked = scenario.workload().concurrency();
        int batch = load == Load.FULL ? (int) room : (int) Math.min(room, asked);
        return at(layout.get(), batch, scenario.calibration().get(), metric, term);
    }

    private static Answer at(
            Layout layout, int batch, Calibration calibration, String metric, String term) {
        Scenario scenario = layout.scenario().at(batch);
        Layout loaded = new Layout(scenario, layout.parallelism());
        Optional<Speed> speed =
                SingleStream.serves(scenario)
                        ? SingleStream.of(loaded)
                        : Speed.of(loaded, calibration, metric);
        return speed.<Answer>map(found -> found.figures().get(term))
                .orElseGet(() -> missing("rate-unknown", scenario));
    }

    /** Why there is no figure, of this scenario's model on its accelerators. */
    static Missing missing(String reason, Scenario scenario) {
        return new Missing(
                reason, List.of(scenario.label(), scenario.deployment().accelerator().name()));
    }
}
