package dev.reckoner.catalogue.editing;

import dev.reckoner.quantity.Day;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A model's file before it is written.
 *
 * @param facts by key, in any order: texts, numbers, truth values, lists and maps of these
 * @param sources which source gives which facts
 */
public record ModelDraft(Map<String, Object> facts, List<Cited> sources) {

    /**
     * What a source is cited for.
     *
     * @param fields keys of facts
     */
    public record Cited(String source, List<String> fields, String locator, Day checkedOn) {
        public Cited {
            Objects.requireNonNull(source);
            fields = List.copyOf(fields);
            Objects.requireNonNull(locator);
            Objects.requireNonNull(checkedOn);
        }
    }

    public ModelDraft {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        sources = List.copyOf(sources);
    }

    /** The same with another value of a fact. */
    public ModelDraft with(String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        changed.put(key, value);
        return new ModelDraft(changed, sources);
    }
}
