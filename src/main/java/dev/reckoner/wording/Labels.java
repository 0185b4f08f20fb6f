package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names of a formula's inputs in words. Inputs that would read alike, or like the result, say
 * also of what they are.
 */
record Labels(Name result, Map<String, Figure> inputs, Words words) {

    /** Joins the parts of a subject, such as model and precision. */
    private static final String BETWEEN = " · ";

    static Labels of(Name result, Computed sum, Words words) {
        return new Labels(result, sum.inputs(), words);
    }

    String ofResult() {
        return symbol(result);
    }

    String of(String input) {
        Figure figure = inputs.get(input);
        String symbol = symbol(figure.name());
        List<String> alike = alike(figure, symbol);
        String subject = figure.name().subject();
        return subject.isEmpty() || alike.isEmpty()
                ? symbol
                : words.phrase("of-subject", symbol, apart(subject, alike));
    }

    /** The subjects of what reads like an input. */
    private List<String> alike(Figure figure, String symbol) {
        List<String> alike = new ArrayList<>();
        if (symbol.equals(ofResult())) {
            alike.add(result.subject());
        }
        for (Figure other : inputs.values()) {
            if (!other.id().equals(figure.id()) && symbol.equals(symbol(other.name()))) {
                alike.add(other.name().subject());
            }
        }
        return alike;
    }

    /** The parts of a subject that not all the others have too; all of it where there are none. */
    private static String apart(String subject, List<String> others) {
        StringBuilder own = new StringBuilder();
        int from = 0;
        while (from <= subject.length()) {
            int end = subject.indexOf(BETWEEN, from);
            String part = subject.substring(from, end < 0 ? subject.length() : end);
            if (!others.stream().allMatch(other -> has(other, part))) {
                own.append(own.length() == 0 ? "" : BETWEEN).append(part);
            }
            from = end < 0 ? subject.length() + 1 : end + BETWEEN.length();
        }
        return own.length() == 0 ? subject : own.toString();
    }

    private static boolean has(String subject, String part) {
        return (BETWEEN + subject + BETWEEN).contains(BETWEEN + part + BETWEEN);
    }

    private String symbol(Name name) {
        return words.term(name.term()).symbol();
    }
}
