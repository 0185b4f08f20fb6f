package dev.reckoner.problem.reading;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Keys of files and components of records: {@code hidden_size}, {@code hidden-size}, hiddenSize.
 */
final class Names {

    private Names() {}

    /** The component that a key names, if it is spelt as keys are. */
    static Optional<String> component(String key) {
        StringBuilder name = new StringBuilder();
        boolean start = false;
        for (char c : key.toCharArray()) {
            if (c == '_' || c == '-') {
                if (start || name.length() == 0) {
                    return Optional.empty();
                }
                start = true;
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                name.append(start ? Character.toUpperCase(c) : c);
                start = false;
            } else {
                return Optional.empty();
            }
        }
        return start || name.length() == 0 ? Optional.empty() : Optional.of(name.toString());
    }

    /** The mark between words that these keys use; without any, the underscore. */
    static char separator(Collection<String> keys) {
        for (String key : keys) {
            if (key.indexOf('-') > 0) {
                return '-';
            }
        }
        return '_';
    }

    /** The key that names a component. */
    static String key(String component, char separator) {
        StringBuilder key = new StringBuilder();
        for (char c : component.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                key.append(separator).append(Character.toLowerCase(c));
            } else {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** How a constant is written in a file: {@code on-demand} for {@code ON_DEMAND}. */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
