package dev.reckoner.scenario;

import dev.reckoner.provenance.Expr;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article writes between {@code {=} and {@code }}, or a claim as its test. Its references
 * are paths: {@code scenario.metric}, {@code model:ID.field}, {@code accelerator:ID.field}, {@code
 * offer:ID.price}, {@code measurement:ID.value}, {@code rate:KIND/ID}, {@code assumption:ID},
 * {@code score:ID} and {@code score:ID.of-full}.
 *
 * @param formula the sum, or the left side of a comparison
 * @param comparison the rest of a comparison
 * @param format id of the format to print it in
 * @param name under which the figure is published
 */
public record Expression(
        Expr formula,
        Optional<Comparison> comparison,
        Optional<String> format,
        Optional<String> name) {

    /** An operator ({@code <, <=, >, >=, =}) and the right side. */
    public record Comparison(String operator, Expr right) {}

    public Expression {
        Objects.requireNonNull(formula);
    }

    /** The id of the figure that it publishes: its name, or the sum in normal form. */
    public String id() {
        return name.orElseGet(() -> NormalForm.of(formula));
    }
}
