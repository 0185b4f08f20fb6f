package dev.reckoner.throughput;

import dev.reckoner.catalogue.Calibration.Distance;
import dev.reckoner.catalogue.Calibration.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The middle 80 % of measured ÷ estimated time among measurements that were held out (split
 * conformal prediction): how far off an estimate is to be expected for a model that none of them is
 * of.
 */
final class Spreads {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private static final List<String> METRICS =
            List.of("ttft_ms", "tpot_ms", "output_tokens_per_s");

    private record Key(Distance distance, String metric, String but) {}

    private final Map<String, List<Held>> held = new HashMap<>();
    private final Map<Key, Optional<Spread>> found = new HashMap<>();

    Spreads(List<Held> held) {
        for (Held one : held) {
            this.held
                    .computeIfAbsent(
                            group(one.distance(), one.sample().trial().metric()),
                            g -> new ArrayList<>())
                    .add(one);
        }
    }

    /** All spreads, by distance and metric, without what is known of one geometry. */
    List<Spread> without(String geometry) {
        List<Spread> spreads = new ArrayList<>();
        for (Distance distance : Distance.values()) {
            for (String metric : METRICS) {
                of(new Key(distance, metric, geometry)).ifPresent(spreads::add);
            }
        }
        return List.copyOf(spreads);
    }

    /** All spreads. */
    List<Spread> all() {
        return without("");
    }

    /** Whether a measurement lies within the range of its estimate, as other models give it. */
    boolean covers(Held one) {
        String metric = one.sample().trial().metric();
        Optional<Spread> spread = of(new Key(one.distance(), metric, one.sample().geometry()));
        double ratio = one.ratio();
        return spread.isPresent()
                && ratio >= Math.min(1, spread.get().low())
                && ratio <= Math.max(1, spread.get().high());
    }

    private Optional<Spread> of(Key key) {
        return found.computeIfAbsent(key, this::measure);
    }

    private static String group(Distance distance, String metric) {
        return distance + " " + metric;
    }

    private Optional<Spread> measure(Key key) {
        List<Held> near = held.getOrDefault(group(key.distance(), key.metric()), List.of());
        double[] ratios = new double[near.size()];
        int count = 0;
        for (Held one : near) {
            if (!one.sample().geometry().equals(key.but())) {
                ratios[count] = one.ratio();
                count++;
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        double[] all = Arrays.copyOf(ratios, count);
        return Optional.of(
                new Spread(
                        key.distance(),
                        key.metric(),
                        Digits.six(Quantile.of(all, LOW)),
                        Digits.six(Quantile.of(all, HIGH)),
                        count));
    }
}
