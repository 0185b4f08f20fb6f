package dev.reckoner.provenance;

import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A formula as a tree. The one tree evaluates itself, is printed in words and with numbers put in
 * (by {@code wording}), and checks its units.
 */
public sealed interface Expr {

    /** The value, given the value of each symbol; units that do not fit are a bug of ours. */
    Estimate evaluate(Function<String, Estimate> symbols);

    /** A constant of the formula itself, such as 8 bits a byte. */
    record Num(double value, Unit unit) implements Expr {
        public Num {
            Objects.requireNonNull(unit);
        }

        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return Estimate.exact(value, unit);
        }
    }

    /** An input. */
    record Ref(String symbol) implements Expr {
        public Ref {
            Objects.requireNonNull(symbol);
        }

        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return symbols.apply(symbol);
        }
    }

    /** a + b + … */
    record Add(List<Expr> terms) implements Expr {
        public Add {
            terms = atLeastOne(terms);
        }

        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            Estimate sum = terms.get(0).evaluate(symbols);
            for (Expr term : terms.subList(1, terms.size())) {
                sum = sum.plus(term.evaluate(symbols));
            }
            return sum;
        }

        @Override
        public List<Expr> parts() {
            return terms;
        }
    }

    /** a − b */
    record Sub(Expr left, Expr right) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return left.evaluate(symbols).minus(right.evaluate(symbols));
        }

        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }
    }

    /** a × b × … */
    record Mul(List<Expr> factors) implements Expr {
        public Mul {
            factors = atLeastOne(factors);
        }

        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            Estimate product = factors.get(0).evaluate(symbols);
            for (Expr factor : factors.subList(1, factors.size())) {
                product = product.times(factor.evaluate(symbols));
            }
            return product;
        }

        @Override
        public List<Expr> parts() {
            return factors;
        }
    }

    /** a ÷ b */
    record Div(Expr over, Expr under) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return over.evaluate(symbols).per(under.evaluate(symbols));
        }

        @Override
        public List<Expr> parts() {
            return List.of(over, under);
        }
    }

    /** ⌈a ÷ b⌉: how many whole b it takes to hold a. */
    record CeilDiv(Expr over, Expr under) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return over.evaluate(symbols).per(under.evaluate(symbols)).ceil();
        }

        @Override
        public List<Expr> parts() {
            return List.of(over, under);
        }
    }

    /** ⌊a ÷ b⌋: how many whole b fit into a. */
    record FloorDiv(Expr over, Expr under) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return over.evaluate(symbols).per(under.evaluate(symbols)).floor();
        }

        @Override
        public List<Expr> parts() {
            return List.of(over, under);
        }
    }

    /** The smaller of two. */
    record Min(Expr left, Expr right) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return left.evaluate(symbols).min(right.evaluate(symbols));
        }

        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }
    }

    /** The greater of two. */
    record Max(Expr left, Expr right) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return left.evaluate(symbols).max(right.evaluate(symbols));
        }

        @Override
        public List<Expr> parts() {
            return List.of(left, right);
        }
    }

    /** a to the power of a whole number that is not negative, such as a number of sequences. */
    record Pow(Expr base, Expr exponent) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return base.evaluate(symbols).power(exponent.evaluate(symbols));
        }

        @Override
        public List<Expr> parts() {
            return List.of(base, exponent);
        }
    }

    /**
     * What one a year, at the end of each of so many years, is worth at once: (1 − (1 +
     * rate)^−years) ÷ rate, and the years themselves where the rate is zero.
     */
    record Annuity(Expr rate, Expr years) implements Expr {
        @Override
        public Estimate evaluate(Function<String, Estimate> symbols) {
            return years.evaluate(symbols).annuity(rate.evaluate(symbols));
        }

        @Override
        public List<Expr> parts() {
            return List.of(rate, years);
        }
    }

    /** The expressions that it is made of, in reading order; none for a leaf. */
    default List<Expr> parts() {
        return List.of();
    }

    /** The inputs that it names, in reading order. */
    default Set<String> symbols() {
        Set<String> symbols = new LinkedHashSet<>();
        if (this instanceof Ref ref) {
            symbols.add(ref.symbol());
        }
        for (Expr part : parts()) {
            symbols.addAll(part.symbols());
        }
        return symbols;
    }

    static Expr num(double value) {
        return new Num(value, Unit.NONE);
    }

    static Expr num(double value, Unit unit) {
        return new Num(value, unit);
    }

    /** A value seen in another unit, such as bytes for each token: times one, and not printed. */
    static Expr in(Unit unit, Expr value) {
        return new Mul(List.of(value, new Num(1, unit)));
    }

    static Expr ref(String symbol) {
        return new Ref(symbol);
    }

    static Expr sum(Expr... terms) {
        return new Add(List.of(terms));
    }

    static Expr product(Expr... factors) {
        return new Mul(List.of(factors));
    }

    private static List<Expr> atLeastOne(List<Expr> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to add or multiply");
        }
        return List.copyOf(parts);
    }
}
