package dev.reckoner.card;

import java.util.List;
import java.util.Optional;

/** What elements are painted with, by a style sheet. */
record Inks(Look look) {

    /** A colour that has a name; black where the style sheet has none that can be read. */
    int of(String name) {
        return look.colour(name).orElse(0);
    }

    /**
     * What a property paints with.
     *
     * @param otherwise where no class says anything
     * @return empty for nothing
     */
    Optional<Integer> paint(List<String> classes, String property, String otherwise) {
        String value = look.declared(classes, property).orElse(otherwise);
        if (value.equals("currentColor")) {
            value = look.declared(classes, "color").orElse("var(--text)");
        }
        if (value.startsWith("var(--") && value.endsWith(")")) {
            return Optional.of(of(value.substring("var(--".length(), value.length() - 1)));
        }
        return Optional.empty();
    }

    double number(List<String> classes, String property, double otherwise) {
        return look.declared(classes, property).map(Double::parseDouble).orElse(otherwise);
    }

    String said(List<String> classes, String property) {
        return look.declared(classes, property).orElse("");
    }
}
