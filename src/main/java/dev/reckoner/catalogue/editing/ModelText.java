package dev.reckoner.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of {@code models/<vendor>/<id>.yaml}. */
public final class ModelText {

    /** The keys in the order of the file. */
    private static final List<String> KEYS =
            List.of(
                    "id",
                    "name",
                    "vendor",
                    "released",
                    "licence",
                    "parameters",
                    "active_parameters",
                    "hidden_size",
                    "vocabulary",
                    "tied_embeddings",
                    "context_window",
                    "native_precision",
                    "attention",
                    "layers",
                    "feed_forward",
                    "experts",
                    "hugging_face",
                    "variant_of",
                    "note");

    private ModelText() {}

    /** The text. */
    public static String of(ModelDraft draft) {
        if (!KEYS.containsAll(draft.facts().keySet())) {
            throw new IllegalArgumentException("a key without a place in " + draft.facts());
        }
        StringBuilder text = new StringBuilder();
        for (String key : KEYS) {
            Object value = draft.facts().get(key);
            if (value instanceof List<?> list) {
                text.append(key).append(":\n");
                list.forEach(item -> text.append("  - ").append(value(item)).append('\n'));
            } else if (value != null) {
                text.append(key).append(": ").append(value(value)).append('\n');
            }
        }
        text.append("sources:\n");
        draft.sources().forEach(cited -> text.append("  - ").append(cited(cited)).append('\n'));
        return text.toString();
    }

    private static String cited(ModelDraft.Cited cited) {
        List<String> entries = new ArrayList<>();
        entries.add("source: " + cited.source());
        entries.add("fields: " + YamlText.list(cited.fields()));
        if (!cited.locator().isEmpty()) {
            entries.add("locator: " + YamlText.of(cited.locator()));
        }
        entries.add("checked_on: " + cited.checkedOn());
        return YamlText.map(entries.toArray(new String[0]));
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text ? YamlText.of(text) : String.valueOf(value);
    }
}
