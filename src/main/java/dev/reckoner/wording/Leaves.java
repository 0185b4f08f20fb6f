package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Expr.Num;
import dev.reckoner.provenance.Expr.Ref;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Quantity;

/** What a formula prints where it has no parts: names of inputs, or their numbers. */
sealed interface Leaves {

    /** An input, unescaped. */
    String input(String symbol);

    /** Whether inputs are numbers. */
    boolean numbers();

    /** A constant. */
    String constant(Num number);

    /** Whether what is printed begins with a minus. */
    boolean negative(Expr leaf);

    /** The inputs by name. */
    record Named(Labels labels) implements Leaves {

        static Named of(Name result, Computed sum, Words words) {
            return new Named(Labels.of(result, sum, words));
        }

        @Override
        public String input(String symbol) {
            return labels.of(symbol);
        }

        @Override
        public boolean numbers() {
            return false;
        }

        @Override
        public String constant(Num number) {
            return Leaves.text(new Quantity(number.value(), number.unit()), labels.words());
        }

        @Override
        public boolean negative(Expr leaf) {
            return leaf instanceof Num number && number.value() < 0;
        }
    }

    /** The inputs' numbers. */
    record PutIn(Computed sum, Words words) implements Leaves {

        @Override
        public String input(String symbol) {
            return text(quantity(symbol), words);
        }

        @Override
        public boolean numbers() {
            return true;
        }

        @Override
        public String constant(Num number) {
            return text(new Quantity(number.value(), number.unit()), words);
        }

        @Override
        public boolean negative(Expr leaf) {
            if (leaf instanceof Ref ref) {
                return quantity(ref.symbol()).value() < 0;
            }
            return leaf instanceof Num number && number.value() < 0;
        }

        private Quantity quantity(String symbol) {
            return sum.inputs().get(symbol).estimate().quantity();
        }
    }

    private static String text(Quantity quantity, Words words) {
        return new FigureText(words).number(quantity);
    }
}
