package dev.reckoner.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How models of one architecture are written in their {@code config.json}.
 *
 * @param tied whether input and output share one table where nothing is told
 * @param defaults numbers that the architecture takes where nothing is told
 * @param attention the attention of all layers, or of those that see all
 * @param layers groups of layers by what they see
 * @param network the facts about feed-forward networks and experts
 */
record Family(
        boolean tied,
        Map<String, Integer> defaults,
        Function<Config, Map<String, Object>> attention,
        Function<Config, List<Map<String, Object>>> layers,
        Function<Config, Map<String, Object>> network) {

    /** Grouped attention that sees all, and a gated dense network. */
    static final Family DENSE =
            new Family(false, Map.of(), Attentions::grouped, Sights::full, Networks::gated);

    Family withTiedTables() {
        return new Family(true, defaults, attention, layers, network);
    }

    Family with(String key, int otherwise) {
        Map<String, Integer> more = new TreeMap<>(defaults);
        more.put(key, otherwise);
        return new Family(tied, more, attention, layers, network);
    }

    Family attending(Function<Config, Map<String, Object>> other) {
        return new Family(tied, defaults, other, layers, network);
    }

    Family seeing(Function<Config, List<Map<String, Object>>> other) {
        return new Family(tied, defaults, attention, other, network);
    }

    Family having(Function<Config, Map<String, Object>> other) {
        return new Family(tied, defaults, attention, layers, other);
    }
}
