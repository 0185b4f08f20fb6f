package dev.reckoner.dossier;

import java.util.Locale;

/** Number formats as people write them: {@code BF16} for {@code bf16}. */
final class NumberFormat {

    private NumberFormat() {}

    static String name(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}
