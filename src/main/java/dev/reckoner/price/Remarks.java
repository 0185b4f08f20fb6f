package dev.reckoner.price;

import dev.reckoner.price.Question.Column;
import dev.reckoner.problem.Nearest;
import dev.reckoner.quantity.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what questions have written, and gathers what cannot be understood. */
final class Remarks {

    /** More tokens, sequences or devices than anybody has. */
    static final int MOST = 100_000_000;

    /** Of a model that is known by name only. */
    static final String SKETCH = "nobody publishes its geometry, so that no sum can be made";

    /** Of a model whose weights are asked for as they are published. */
    static final String UNPUBLISHED = "nobody says in which format they are published, name one";

    private static final int SHOWN = 80;

    private final List<String> told = new ArrayList<>();

    /** All of them in one line; empty where there are none. */
    String text() {
        return String.join("; ", told);
    }

    boolean none() {
        return told.isEmpty();
    }

    void add(Column column, String what) {
        told.add(column.id() + ": " + what);
    }

    /** A whole number; the least where there is none. */
    int whole(Column column, String text, int least) {
        int value = 0;
        boolean sound = !text.isEmpty() && text.length() <= 9;
        for (int i = 0; sound && i < text.length(); i++) {
            char digit = text.charAt(i);
            sound = digit >= '0' && digit <= '9';
            value = value * 10 + digit - '0';
        }
        if (sound && value >= least && value <= MOST) {
            return value;
        }
        String wanted = "a whole number from " + least + " to " + MOST;
        add(column, text.isEmpty() ? "missing, " + wanted : shown(text) + " is not " + wanted);
        return least;
    }

    /** A number above a bound; one more than the bound where there is none. */
    double above(Column column, String text, int bound) {
        double value = isNumber(text) ? Double.parseDouble(text) : bound;
        if (value > bound && value <= MOST) {
            return value;
        }
        add(column, shown(text) + " is not a number above " + bound + " such as " + bound + ".5");
        return bound + 1;
    }

    /** A share of the time; all of it where there is none. */
    double share(Column column, String text) {
        double value = isNumber(text) ? Double.parseDouble(text) : 0;
        if (value > 0 && value <= 1) {
            return value;
        }
        add(column, shown(text) + " is not a number above 0, at most 1");
        return 1;
    }

    /** Programs print more digits than anybody would write, such as 0.47000000000000003. */
    private static boolean isNumber(String text) {
        int point = text.indexOf('.');
        boolean printed = point > 0 && text.length() <= SHOWN;
        return Measure.isNumber(text)
                || printed
                        && Measure.isNumber(text.substring(0, point))
                        && whole(text.substring(point + 1));
    }

    private static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** What an id names. */
    <T> Optional<T> find(Column column, String id, Map<String, T> known) {
        T found = known.get(id);
        if (found == null && id.isEmpty()) {
            add(column, "missing");
        } else if (found == null) {
            String hint = id.length() > SHOWN ? "" : Nearest.hint(id, known.keySet());
            add(column, "there is no " + shown(id) + (hint.isEmpty() ? "" : ", " + hint));
        }
        return Optional.ofNullable(found);
    }

    static String shown(String text) {
        return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
    }
}
