package dev.reckoner.wording;

import java.util.List;
import java.util.Objects;

/**
 * How a language joins things in a sentence.
 *
 * @param between two of them
 * @param last between the last two
 */
public record ListStyle(String between, String last) {

    public ListStyle {
        Objects.requireNonNull(between);
        Objects.requireNonNull(last);
    }

    String text(List<String> items) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                text.append(i == items.size() - 1 ? last : between);
            }
            text.append(items.get(i));
        }
        return text.toString();
    }
}
