package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Spread;
import dev.reckoner.memory.Layout;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Significant;
import dev.reckoner.throughput.Program.Lane;
import dev.reckoner.throughput.Serving.Load;
import dev.reckoner.workload.Parallelism;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A layout made ready to be asked about any workload: what has room on it and how fast it is. It
 * runs the sums of {@link Layout} and {@link Serving} and leaves their derivations out. It keeps
 * nothing of a question, so that many threads may ask at once.
 */
public final class Pace {

    private static final List<String> LENGTHS = List.of("input-tokens", "output-tokens");
    private static final List<String> ASKED =
            List.of(
                    "batch",
                    "input-length",
                    "output-length",
                    "cached-length",
                    "accepted-tokens",
                    "guessed-tokens");

    /** Ids of the corrections of the first token's time and of all else, whose ranges differ. */
    static final String FIRST = "correction:first";

    static final String LATER = "correction:later";

    private final Parallelism parallelism;
    private final double weights;
    private final double offered;
    private final Program memory;
    private final int room;
    private final int cache;
    private final Optional<Clock> clock;

    private Pace(Layout layout, Optional<Clock> clock) {
        Figure most = layout.maxConcurrency();
        Figure sequence = layout.cachePerSequence();
        this.parallelism = layout.parallelism();
        this.weights = layout.weights().value();
        this.offered = layout.offered().value();
        this.memory = Program.of(List.of(most, sequence), LENGTHS, List.of());
        this.room = memory.place(most.name().term());
        this.cache = memory.place(sequence.name().term());
        this.clock = clock;
    }

    /**
     * Of a layout whose scenario has any workload, and as many devices as the layout.
     *
     * @param speed corrected by what is called {@link #LATER}
     * @param first the same, corrected by what is called {@link #FIRST}
     * @param sight of the layout's engine, accelerator, model and number of devices; empty where
     *     speed has a correction of its own
     */
    static Pace of(Layout layout, Speed speed, Speed first, Optional<Sight> sight) {
        return new Pace(layout, Optional.of(new Clock(layout, speed, first, sight)));
    }

    /** Of a layout whose speed is not known. */
    static Pace of(Layout layout) {
        return new Pace(layout, Optional.empty());
    }

    /**
     * What measurements say from where a layout stands.
     *
     * @param first range of the time to the first token
     * @param asked range at the load that was asked for
     * @param full range where as many are served as have room
     */
    record Sight(Correction correction, Spread first, Spread asked, Spread full) {}

    /** The sums of speed, compiled. */
    private static final class Clock {

        private final Program program;
        private final Lane ttft;
        private final Lane tpot;
        private final Lane rate;
        private final int request;
        private final Optional<Lane> power;
        private final Optional<Sight> sight;

        Clock(Layout layout, Speed speed, Speed first, Optional<Sight> sight) {
            List<Figure> roots = new ArrayList<>();
            roots.add(first.figures().get("ttft"));
            roots.add(speed.figures().get("tpot"));
            roots.add(speed.figures().get("output-rate"));
            roots.add(speed.figures().get("request-time"));
            Optional<Figure> drawn =
                    Energy.power(layout.scenario(), speed.figures().get("busy-share"));
            drawn.ifPresent(roots::add);
            this.program = Program.of(roots, ASKED, List.of(FIRST, LATER));
            this.ttft = program.lane("ttft");
            this.tpot = program.lane("tpot");
            this.rate = program.lane("output-rate");
            this.request = program.place("request-time");
            this.power = drawn.map(power -> program.lane(power.name().term()));
            this.sight = sight;
        }
    }

    /**
     * Times and rates with the ends of their ranges; seconds, and tokens a second of all answers.
     *
     * @param request seconds for the whole answer
     * @param watts of all accelerators, where it is known what they draw
     */
    public record Speeds(
            Between ttft,
            Between tpot,
            Between outputRate,
            double request,
            Optional<Between> watts) {

        /** A value and the ends of its range. */
        public record Between(double low, double value, double high) {}
    }

    public Parallelism parallelism() {
        return parallelism;
    }

    /** Whether anything is known about its speed. */
    public boolean knowsSpeed() {
        return clock.isPresent();
    }

    /** Whether conversations are served one after another. */
    public boolean oneByOne() {
        return clock.isPresent() && clock.get().sight.isEmpty();
    }

    /** How many sequences of so many tokens the engine takes beside the weights. */
    public double room(int input, int output) {
        return lengths(input, output)[room];
    }

    /** Whether weights and the cache of so many sequences fit, as for sizing. */
    public boolean holds(int input, int output, int sequences) {
        if (Significant.compare(weights, offered) > 0) {
            return false;
        }
        double needed = weights + sequences * lengths(input, output)[cache];
        return Significant.compare(needed, offered) <= 0;
    }

    private double[] lengths(int input, int output) {
        double[] store = memory.store();
        store[0] = input;
        store[1] = output;
        memory.run(store);
        return store;
    }

    /**
     * What measurements nearby multiply times with; 1 where they say nothing. It is the same for
     * all layouts of one number of devices.
     */
    public double factor(int input, int output, int batch) {
        return clock.flatMap(known -> known.sight)
                .map(known -> known.correction().factor(input, output, batch))
                .orElse(1.0);
    }

    /**
     * How fast it is; only for a layout whose speed is known.
     *
     * @param cached tokens of the prompt that need not be computed again
     * @param batch sequences at once
     * @param accepted tokens that a step makes, where the deployment guesses some
     * @param factor by {@link #factor}
     */
    public Speeds at(
            Load load,
            int input,
            int output,
            int cached,
            int batch,
            double accepted,
            double factor) {
        Clock known = clock.orElseThrow();
        double[] store = known.program.store();
        store[0] = batch;
        store[1] = input;
        store[2] = output;
        store[3] = cached;
        store[4] = accepted;
        store[5] = Math.ceil(accepted);
        if (known.sight.isPresent()) {
            Sight sight = known.sight.get();
            Spread spread = load == Load.FULL ? sight.full() : sight.asked();
            correct(store, 6, factor, sight.first());
            correct(store, 9, factor, spread);
        }
        known.program.run(store);
        return new Speeds(
                between(known.ttft, store),
                between(known.tpot, store),
                between(known.rate, store),
                store[known.request],
                known.power.map(lane -> between(lane, store)));
    }

    private static void correct(double[] store, int at, double factor, Spread spread) {
        store[at] = factor * Math.min(1, spread.low());
        store[at + 1] = factor;
        store[at + 2] = factor * Math.max(1, spread.high());
    }

    private static Speeds.Between between(Lane lane, double[] store) {
        return new Speeds.Between(store[lane.low()], store[lane.value()], store[lane.high()]);
    }
}
