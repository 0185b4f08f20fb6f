package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Check;
import dev.reckoner.catalogue.Translated;
import dev.reckoner.problem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    /** {@code true}, {@code false}, or what hindered the comparison. */
    private static String compare(String text) {
        Comparison comparison = Comparison.of(Asked.ledger(), Asked.expression(text), false);
        return comparison.made()
                ? Boolean.toString(comparison.holds())
                : Asked.told(comparison.outcome());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 < 2; true",
                "2 < 2; false",
                "2 <= 2; true",
                "3 <= 2; false",
                "2 > 1; true",
                "2 > 2; false",
                "2 >= 2; true",
                "1 >= 2; false",
                "2 = 2; true",
                "2 = 3; false",
            })
    void aComparisonHoldsOrFails(String text, String told) {
        assertEquals(told, compare(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.1 + 0.2 = 0.3; true",
                "0.1 + 0.2 > 0.3; false",
                "0.3 >= 0.1 + 0.2; true",
                "0.1 * 3 * 10 <= 3; true",
            })
    void whatDiffersInTheThirteenthDigitIsEqual(String text, String told) {
        assertEquals(told, compare(text));
    }

    @Test
    void aPureNumberOnTheRightIsInTheUnitOfTheLeft() {
        assertEquals("true", compare("big.monthly-cost > 143547"));
        assertEquals("true", compare("big.accelerators = 16"));
        assertEquals("false", compare("home.accelerators > 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "big.weights < big.kv-per-token; the test compares byte with byte/token"
                        + " -- compare like with like",
                "16 = big.accelerators; the test compares a pure number with device"
                        + " -- compare like with like",
                "big.weights; a test compares two sums -- such as a <= b",
                "bog.weights < 1; there is no scenario \"bog\" -- did you mean \"big\"?",
                "1 < bog.weights; there is no scenario \"bog\" -- did you mean \"big\"?",
                "home.hourly-cost < 1; — no-offer: Gemma 3 27B · Q4_0",
                "1 < home.hourly-cost; — no-offer: Gemma 3 27B · Q4_0",
                "1 / 0 < 1; \"1 / 0\" divides by zero"
                        + " -- what divides must not be zero, nor have zero in its range",
            })
    void whatCannotBeComparedIsToldAndDoesNotHold(String text, String told) {
        assertEquals(told, compare(text));
        assertEquals(false, Comparison.of(Asked.ledger(), Asked.expression(text), false).holds());
    }

    @Test
    void everyVerdictHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (Verdict verdict : Verdict.values()) {
            ids.add(verdict.id());
        }
        assertEquals(Set.of("holds", "holds-only-if", "fails", "cannot-be-checked"), ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HOLDS; HOLDS, HOLDS",
                "FAILS; FAILS",
                "HOLDS_ONLY_IF; HOLDS, FAILS",
                "HOLDS_ONLY_IF; HOLDS_ONLY_IF, HOLDS",
                "HOLDS; HOLDS, CANNOT_BE_CHECKED",
                "CANNOT_BE_CHECKED; CANNOT_BE_CHECKED",
                "CANNOT_BE_CHECKED; ''",
            })
    void whatSomeChecksSayAndOthersDenyHoldsOnlyIf(String all, String each) {
        List<Verdict> verdicts =
                Stream.of(each.split(", "))
                        .filter(v -> !v.isEmpty())
                        .map(Verdict::valueOf)
                        .toList();
        assertEquals(Verdict.valueOf(all), Verdict.of(verdicts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "assumption:visible-memory >= 1; false; true",
                "assumption:visible-memory > 1; false; false",
                "assumption:visible-memory <= 0.97; false; true",
                "assumption:visible-memory < 0.97; false; false",
                "assumption:visible-memory = 0.99; false; true",
                "assumption:visible-memory >= 1.01; false; false",
            })
    void withinRangeAClaimFailsOnlyWhereTheWholeRangeDoes(
            String test, boolean atThePoint, boolean withinRange) {
        Expression expression = Asked.expression(test);
        assertEquals(atThePoint, Comparison.of(Asked.ledger(), expression, false).holds());
        assertEquals(withinRange, Comparison.of(Asked.ledger(), expression, true).holds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one-laptop.max-concurrency >= 1; FAILS",
                "home.hourly-cost < 1; CANNOT_BE_CHECKED",
                "home.accelerators <= 1; HOLDS",
            })
    void thatNothingHasRoomCountsAgainstAClaimAndThatAFactIsUnknownDoesNot(
            String test, Verdict verdict) {
        Check check =
                new Check(
                        new Translated.Line(test, Place.of("claims.yaml")),
                        Translated.NOTHING,
                        false);
        Expression expression = Asked.expression(test);
        Comparison comparison = Comparison.of(Asked.ledger(), expression, false);
        assertEquals(verdict, new Examined.Checked(check, expression, comparison).verdict());
    }
}
