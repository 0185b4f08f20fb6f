package dev.reckoner.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Score.Base;
import dev.reckoner.catalogue.Score.Benchmark;
import dev.reckoner.catalogue.Score.Kind;
import dev.reckoner.catalogue.Score.Variant;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Facts;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final Citation CITATION =
            new Citation(
                    new Source("s", "P", "T", "a", "", "MIT", Source.Rank.VENDOR),
                    "row",
                    new Day(2025, 1, 1));

    private static Score score(Variant variant, ScoreUnit unit, boolean higher, double value) {
        return new Score(
                "lab/x",
                new Base(Optional.of("llama-3-8b"), "Llama 3 8B"),
                variant,
                new Benchmark("Quiz", unit, higher),
                value,
                OptionalDouble.of(50),
                "five shots",
                CITATION);
    }

    private static Variant variant(Kind kind, OptionalDouble bits, Optional<Quantity> size) {
        return new Variant("Q4", kind, Optional.empty(), Optional.of("bf16"), bits, size);
    }

    private static Variant plain() {
        return variant(Kind.QUANTISED, OptionalDouble.empty(), Optional.empty());
    }

    private static String bits(Variant variant) {
        return score(variant, ScoreUnit.PERCENT, true, 40)
                .bitsFigure(
                        Map.of("llama-3-8b", Facts.model("llama-3-8b")), Facts.CATALOGUE.formats())
                .map(figure -> figure.estimate().quantity().toString())
                .orElse("");
    }

    @Test
    void aScoreNamesItsBenchmarkItsSettingsAndWhereItWasRead() {
        Figure figure = score(plain(), ScoreUnit.PERCENT, true, 40).figure();
        assertEquals(new Measured(CITATION, "Quiz, five shots"), figure.derivation());
        assertEquals("Llama 3 8B · Q4 · Quiz", figure.name().subject());
    }

    @Test
    void percentAndFractionAreBothPartsOfOne() {
        assertEquals(0.4, score(plain(), ScoreUnit.PERCENT, true, 40).figure().value());
        assertEquals(0.4, score(plain(), ScoreUnit.FRACTION, true, 0.4).figure().value());
    }

    @Test
    void whatIsKeptIsTheShareOfTheFullScoreOfTheSameRun() {
        assertEquals(
                Optional.of(0.8),
                score(plain(), ScoreUnit.PERCENT, true, 40).keptFigure().map(Figure::value));
    }

    @Test
    void whereLessIsBetterNothingIsKept() {
        assertEquals(
                Optional.empty(), score(plain(), ScoreUnit.PERPLEXITY, false, 60).keptFigure());
    }

    @Test
    void bitsAreAsStatedOrElseOfTheFileOrElseOfTheFormat() {
        Optional<Quantity> size = Optional.of(new Quantity(8_030_261_248.0, Unit.BYTE));
        assertEquals(
                "Quantity[value=4.5, unit=bit]",
                bits(variant(Kind.QUANTISED, OptionalDouble.of(4.5), size)));
        assertEquals(
                "Quantity[value=8.0, unit=bit]",
                bits(variant(Kind.QUANTISED, OptionalDouble.empty(), size)));
        assertEquals("Quantity[value=16.0, unit=bit]", bits(plain()));
    }

    @Test
    void aPrunedFileSaysNothingOfBitsBecauseItHasFewerWeights() {
        Optional<Quantity> size = Optional.of(new Quantity(8_030_261_248.0, Unit.BYTE));
        assertEquals(
                "Quantity[value=16.0, unit=bit]",
                bits(variant(Kind.PRUNED, OptionalDouble.empty(), size)));
    }
}
