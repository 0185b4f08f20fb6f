package dev.reckoner.price;

import dev.reckoner.memory.Layout;
import dev.reckoner.memory.Layouts;
import dev.reckoner.throughput.Pace;
import dev.reckoner.throughput.Pace.Speeds;
import dev.reckoner.throughput.Pace.Speeds.Between;
import dev.reckoner.throughput.Paces;
import dev.reckoner.throughput.Serving.Load;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** So many devices of one setup, and the layouts that they can take. */
final class Fleet {

    private final List<Pace> paces = new ArrayList<>();

    /**
     * @param named the only layout to look at; empty for all that are possible
     */
    Fleet(Scenario scenario, int devices, Optional<Parallelism> named, Paces paces) {
        Scenario counted = scenario.on(scenario.deployment().of(new Count.Exactly(devices)));
        List<Parallelism> layouts =
                named.map(List::of).orElseGet(() -> Layouts.of(scenario, devices));
        Paces.OfDevices maker = paces.ofDevices();
        for (Parallelism layout : layouts) {
            this.paces.add(maker.of(new Layout(counted, layout)));
        }
    }

    /**
     * The layout with the highest output rate, or with the fastest answers to requests that arrive
     * by themselves, and what it comes to; nothing where none fits.
     */
    Optional<Reply.Held> serve(Demand demand) {
        Reply.Held best = null;
        for (Pace pace : paces) {
            double room = pace.room(demand.input(), demand.output());
            if (room >= 1) {
                Reply.Held other = held(pace, room, demand);
                best = best == null || worth(other, demand) > worth(best, demand) ? other : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double worth(Reply.Held held, Demand demand) {
        if (held.speeds().isEmpty()) {
            return 0;
        }
        Speeds speeds = held.speeds().get();
        return demand.arrivals() > 0 ? 1 / speeds.tpot().value() : speeds.outputRate().value();
    }

    private Reply.Held held(Pace pace, double room, Demand demand) {
        int most = pace.oneByOne() ? 1 : (int) Math.min(room, Integer.MAX_VALUE);
        boolean full = demand.sequences() == 0 && demand.arrivals() == 0;
        int limit = demand.sequences() == 0 ? most : Math.min(most, demand.sequences());
        if (!pace.knowsSpeed()) {
            return held(pace, room, limit, full, Optional.empty());
        }
        if (full || demand.arrivals() == 0) {
            return held(pace, room, limit, full, Optional.of(speeds(pace, demand, full, limit)));
        }
        return arriving(pace, room, demand, limit);
    }

    /** By Little's law: the fewest at once that leave as fast as they arrive. */
    private Reply.Held arriving(Pace pace, double room, Demand demand, int limit) {
        if (limit / speeds(pace, demand, false, limit).request() < demand.arrivals()) {
            return held(pace, room, limit, false, Optional.empty());
        }
        int low = 0;
        int high = limit;
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            double leaving = middle / speeds(pace, demand, false, middle).request();
            low = leaving < demand.arrivals() ? middle : low;
            high = leaving < demand.arrivals() ? high : middle;
        }
        Speeds served = speeds(pace, demand, false, high);
        return held(pace, room, high, false, Optional.of(demanded(served, demand)));
    }

    /** No more tokens leave than requests that arrive ask for. */
    private static Speeds demanded(Speeds served, Demand demand) {
        double rate = Math.min(demand.arrivals() * demand.output(), served.outputRate().value());
        return new Speeds(
                served.ttft(),
                served.tpot(),
                new Between(rate, rate, rate),
                served.request(),
                served.watts());
    }

    private static Speeds speeds(Pace pace, Demand demand, boolean full, int batch) {
        return pace.at(
                full ? Load.FULL : Load.ASKED,
                demand.input(),
                demand.output(),
                demand.cached(),
                batch,
                demand.accepted(),
                pace.factor(demand.input(), demand.output(), batch));
    }

    private Reply.Held held(
            Pace pace, double room, int sequences, boolean full, Optional<Speeds> speeds) {
        Optional<Between> watts = speeds.flatMap(Speeds::watts);
        OptionalDouble joules =
                watts.isPresent()
                        ? OptionalDouble.of(watts.get().value() / speeds.get().outputRate().value())
                        : OptionalDouble.empty();
        return new Reply.Held(pace.parallelism(), room, sequences, full, speeds, joules);
    }

    /**
     * What a question asks of machines.
     *
     * @param sequences at once; 0 for as many as have room
     * @param cached tokens of the prompt that need not be computed again
     * @param accepted tokens that a step makes where some are guessed
     * @param arrivals requests a second; 0 for a closed loop
     * @param used the share of the time in which they are asked for
     */
    record Demand(
            int input,
            int output,
            int sequences,
            int cached,
            double accepted,
            double arrivals,
            double used) {}
}
