package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Conflict;
import dev.reckoner.problem.Problem.Severity;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Optional;

/**
 * A fact that hardly can be so.
 *
 * @param about the record with its kind, such as {@code model:abacus-7b}, {@code offer:…}, {@code
 *     token-price:…} or {@code measurement:…}
 * @param from the first day of the row, where a record has several
 * @param fields the keys that may be wrong, the likeliest first
 * @param what what is odd
 * @param hint what to do about it
 */
public record Finding(
        Rule rule,
        String about,
        Optional<Day> from,
        List<String> fields,
        String what,
        String hint) {

    public Finding {
        fields = List.copyOf(fields);
    }

    /** Whether somebody has looked into it and says why it is so. */
    boolean isSettledBy(Conflict conflict) {
        return rule.severity() == Severity.WARNING
                && conflict.about().equals(about)
                && fields.contains(conflict.field());
    }
}
