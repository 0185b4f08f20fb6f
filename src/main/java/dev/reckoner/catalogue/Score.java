package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a source says a model, or a reduced variant of one, reached on a benchmark.
 *
 * @param id {@code file/base/benchmark/variant}, as its file writes it
 * @param base the full model
 * @param value in the unit of the benchmark
 * @param ofFull what the full model reached in the same run, in the same unit
 * @param settings the source's words for how it was run; may be empty
 */
public record Score(
        String id,
        Base base,
        Variant variant,
        Benchmark benchmark,
        double value,
        OptionalDouble ofFull,
        String settings,
        Citation citation) {

    private static final Unit BIT = Unit.of(Dimension.BIT);

    /**
     * A model in full.
     *
     * @param model its id, where the catalogue has it
     */
    public record Base(Optional<String> model, String name) {}

    /**
     * What was scored.
     *
     * @param name in the source's words
     * @param model its id, where it is a model of its own that the catalogue has
     * @param weights id of the format of its weights
     * @param bits of one weight, as stated
     * @param size of its files, as stated
     */
    public record Variant(
            String name,
            Kind kind,
            Optional<String> model,
            Optional<String> weights,
            OptionalDouble bits,
            Optional<Quantity> size) {}

    /** How a variant was made of the full model. */
    public enum Kind {
        FULL,
        QUANTISED,
        /** Another, smaller model that learnt from its answers. */
        DISTILLED,
        PRUNED,
        PRUNED_QUANTISED,
        /** A smaller model of the same family. */
        SMALLER_SIBLING,
        /** Another model that its maker compares with it. */
        SIBLING;

        /** Whether it has as many weights as the full model. */
        public boolean keepsAllWeights() {
            return this == FULL || this == QUANTISED;
        }
    }

    /** A test of models; only numbers of the same benchmark and the same settings compare. */
    public record Benchmark(String name, ScoreUnit unit, boolean higherIsBetter) {}

    /** Variant and, where its name does not say so, the model that it is made of. */
    public String label() {
        boolean ownName = variant.model().isPresent() || variant.name().equals(base.name());
        return ownName ? variant.name() : base.name() + " · " + variant.name();
    }

    /** The score itself: a share of 1, or as the unit says. */
    public Figure figure() {
        return measured("", label(), value);
    }

    /** What the full model reached in the same run; empty where nobody says. */
    public Optional<Figure> ofFullFigure() {
        return ofFull.isPresent()
                ? Optional.of(measured(".of-full", base.name(), ofFull.getAsDouble()))
                : Optional.empty();
    }

    private Figure measured(String field, String of, double written) {
        String conditions =
                settings.isEmpty() ? benchmark.name() : benchmark.name() + ", " + settings;
        return new Figure(
                "score:" + id + field,
                new Name(benchmark.unit().term(), of + " · " + benchmark.name()),
                Estimate.exact(benchmark.unit().amount(written), Unit.NONE),
                new Measured(citation, conditions));
    }

    /** The share of the full model's score that is left; empty where less is better. */
    public Optional<Figure> keptFigure() {
        Optional<Figure> full = ofFullFigure().filter(f -> f.value() > 0);
        if (full.isEmpty() || !benchmark.higherIsBetter()) {
            return Optional.empty();
        }
        Sum sum = new Sum();
        Expr kept = new Expr.Div(sum.put(figure()), sum.put(full.get()));
        Name name = new Name("score-kept", label() + " · " + benchmark.name());
        return Optional.of(sum.is("score:" + id + ".kept", name, kept));
    }

    /** The size of its files as stated. */
    public Optional<Figure> sizeFigure() {
        return variant.size().map(size -> given("size", "file-size", size));
    }

    /**
     * Bits of one weight: as stated, or else from the size of the files and the parameters, or else
     * those of the format.
     *
     * @param models by id
     * @param formats by id
     */
    public Optional<Figure> bitsFigure(
            Map<String, Model> models, Map<String, WeightFormat> formats) {
        if (variant.bits().isPresent()) {
            Quantity bits = new Quantity(variant.bits().getAsDouble(), BIT);
            return Optional.of(given("bits", "bits", bits));
        }
        Optional<String> parent =
                variant.kind().keepsAllWeights() ? base.model() : Optional.empty();
        Optional<Model> model = variant.model().or(() -> parent).map(models::get);
        if (variant.size().isPresent() && model.isPresent()) {
            Sum sum = new Sum();
            Expr size = sum.put(sizeFigure().get());
            Expr perByte = Expr.num(8, BIT.per(Unit.BYTE));
            Expr bits =
                    new Expr.Div(
                            Expr.product(size, perByte), sum.put(model.get().parametersFigure()));
            return Optional.of(sum.is("score:" + id + ".bits", new Name("bits", label()), bits));
        }
        return variant.weights().map(formats::get).map(WeightFormat::bitsFigure);
    }

    private Figure given(String field, String term, Quantity quantity) {
        return new Figure(
                "score:" + id + "." + field,
                new Name(term, label()),
                Estimate.exact(quantity.value(), quantity.unit()),
                new Given(citation));
    }
}
