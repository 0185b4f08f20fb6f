package dev.reckoner.publish.search;

import dev.reckoner.problem.reading.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the search of one language looks through.
 *
 * @param synonyms words that mean the same, in groups: "price, cost; memory, vram"
 * @param ignored words that say nothing of what is looked for: "how, the"
 */
public record Index(List<Entry> entries, Pairs pairs, String synonyms, String ignored) {

    public Index {
        entries = List.copyOf(entries);
    }

    /**
     * The question whether a model runs on an accelerator: the page of each pair is found by the
     * names of the two.
     *
     * @param title with a blank for each: "Can I run {0} on {1}?"
     * @param models ids of those that are asked about
     * @param accelerators likewise
     */
    public record Pairs(
            String label, String title, List<String> models, List<String> accelerators) {
        public Pairs {
            models = List.copyOf(models);
            accelerators = List.copyOf(accelerators);
        }
    }

    /** As a classic script: a page that was opened from a folder can read nothing else. */
    public String script() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("pages", entries.stream().map(Entry::row).toList());
        all.put("pairs", pairs);
        all.put("synonyms", synonyms);
        all.put("ignored", ignored);
        return "reckonerIndex(" + JsonText.line(all) + ");\n";
    }
}
