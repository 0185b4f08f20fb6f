package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import java.util.Map;

/**
 * The names of a formula's inputs in words. Inputs that would read alike, or like the result, say
 * also of what they are.
 */
record Labels(Name result, Map<String, Figure> inputs, Words words) {

    static Labels of(Name result, Computed sum, Words words) {
        return new Labels(result, sum.inputs(), words);
    }

    String ofResult() {
        return symbol(result);
    }

    String of(String input) {
        Figure figure = inputs.get(input);
        String symbol = symbol(figure.name());
        String subject = figure.name().subject();
        return subject.isEmpty() || !ambiguous(figure, symbol)
                ? symbol
                : words.phrase("of-subject", symbol, subject);
    }

    private boolean ambiguous(Figure figure, String symbol) {
        if (symbol.equals(ofResult())) {
            return true;
        }
        for (Figure other : inputs.values()) {
            if (!other.id().equals(figure.id()) && symbol.equals(symbol(other.name()))) {
                return true;
            }
        }
        return false;
    }

    private String symbol(Name name) {
        return words.term(name.term()).symbol();
    }
}
