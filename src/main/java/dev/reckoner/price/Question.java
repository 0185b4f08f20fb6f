package dev.reckoner.price;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks for an estimate, as written.
 *
 * @param cells by column; one that is not there, or empty, means the default
 */
public record Question(Map<Column, String> cells) {

    /** What can be asked, by the names of the columns of a table. */
    public enum Column {
        ID,
        MODEL,
        ACCELERATOR,
        COUNT,
        WEIGHTS,
        KV,
        ENGINE,
        TP,
        PP,
        EP,
        DP,
        INPUT_TOKENS,
        OUTPUT_TOKENS,
        CONCURRENCY,
        CACHED_TOKENS,
        DRAFT,
        GPU_LAYERS,
        ARRIVAL_RATE,
        OFFER,
        AS_OF,
        TERMS,
        REGION,
        OWN,
        API,
        UTILISATION;

        /** All of them, in the order in which tables are usually written. */
        public static final List<Column> ALL = List.of(values());

        /** The name in tables. */
        public String id() {
            String name = name();
            StringBuilder id = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                id.append(Character.toLowerCase(name.charAt(i)));
            }
            return id.toString();
        }
    }

    public Question {
        EnumMap<Column, String> copy = new EnumMap<>(Column.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    /** What is written for a column; empty for the default. */
    String of(Column column) {
        return cells.getOrDefault(column, "");
    }
}
