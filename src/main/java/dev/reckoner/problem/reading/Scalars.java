package dev.reckoner.problem.reading;

import dev.reckoner.problem.reading.ScalarNode.Style;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How single values are understood, by the type that is asked for. */
final class Scalars {

    /** Words that some readers of YAML take for a truth value. */
    private static final Set<String> TRUTHS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n");

    static final Map<Class<?>, Function<ScalarNode, ? extends Parsed<?>>> BUILT_IN =
            Map.of(
                    String.class, Scalars::text,
                    boolean.class, Scalars::truth,
                    int.class, Scalars::integer,
                    long.class, node -> Numbers.whole(node, Long.MIN_VALUE, Long.MAX_VALUE),
                    double.class, Numbers::real,
                    Boolean.class, Scalars::truth,
                    Integer.class, Scalars::integer,
                    Long.class, node -> Numbers.whole(node, Long.MIN_VALUE, Long.MAX_VALUE),
                    Double.class, Numbers::real,
                    BigDecimal.class, Numbers::decimal);

    private Scalars() {}

    /** A text as written: {@code 3.10} stays so; {@code no} would be a truth value elsewhere. */
    private static Parsed<String> text(ScalarNode node) {
        String text = node.text();
        boolean plain = node.style() == Style.PLAIN;
        if (plain && TRUTHS.contains(text.toLowerCase(Locale.ROOT))) {
            return Parsed.wrong(text, "could mean true or false", "quote it: \"" + text + "\"");
        }
        return Parsed.value(text);
    }

    private static Parsed<Boolean> truth(ScalarNode node) {
        boolean known = node.text().equals("true") || node.text().equals("false");
        if (!known || node.quoted()) {
            return Parsed.wrong(
                    node.text(), "is neither true nor false", "write one of them, without quotes");
        }
        return Parsed.value(Boolean.valueOf(node.text()));
    }

    private static Parsed<Integer> integer(ScalarNode node) {
        return Numbers.whole(node, Integer.MIN_VALUE, Integer.MAX_VALUE)
                .then(value -> Parsed.value(value.intValue()));
    }

    /** One of an enum's constants, written in lower case with hyphens. */
    static Parsed<Object> constant(ScalarNode node, Class<?> type) {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (Names.constant((Enum<?>) constant).equals(node.text())) {
                return Parsed.value(constant);
            }
        }
        List<String> known =
                Arrays.stream(constants).map(c -> Names.constant((Enum<?>) c)).toList();
        return Parsed.wrong(
                node.text(), "is none of the known words", Keys.hint(node.text(), known));
    }
}
