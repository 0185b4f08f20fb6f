package dev.reckoner.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Assumption;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.workload.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SensitivityTest {

    private static final Ledger LEDGER = Asked.ledger();

    @Test
    void rentForAMonthMovesWithTheHoursOfTheMonth() {
        // Two machines at $98.32 an hour: 720, 730 and 744 hours.
        assertEquals(
                "143547.2 -> 141580.8 .. 146300.16", told("hours-per-month", "big.monthly-cost"));
    }

    @Test
    void anotherNumberOfMachinesIsChosenWhereTheAssumptionAsksForIt() {
        Estimate half = Estimate.between(0.1, 0.98, 1, Unit.NONE);
        Assumption visible =
                new Assumption("visible-memory", half, Map.of("en", "Suppose"), List.of());
        Movement movement = new Sensitivity(LEDGER, visible).of("big.accelerators").orElseThrow();
        assertEquals(16, movement.figure().value());
        assertEquals(Optional.of(144.0), movement.low().map(Figure::value));
        assertEquals(Optional.of(16.0), movement.high().map(Figure::value));
    }

    @Test
    void whatRestsOnNothingDoesNotMove() {
        assertEquals(
                0,
                new Sensitivity(LEDGER, assumption("hours-per-month"))
                        .of("big.weights")
                        .orElseThrow()
                        .most());
    }

    @Test
    void onlyMetricsOfScenariosMove() {
        Sensitivity sensitivity = new Sensitivity(LEDGER, assumption("hours-per-month"));
        for (String path :
                List.of("assumption:hours-per-month", "big.nothing", "nobody.weights", "x")) {
            assertEquals(Optional.empty(), sensitivity.of(path), path);
        }
    }

    @Test
    void aFigureRestsOnTheAssumptionsOfItsDerivation() {
        Answered answered = (Answered) LEDGER.path("big.monthly-cost");
        Set<String> grounds = new Grounds().of((Figure) answered.answer());
        assertEquals(Set.of("hours-per-month", "runtime-memory", "visible-memory"), grounds);
    }

    private static Assumption assumption(String id) {
        return Facts.CATALOGUE.assumptions().get(id);
    }

    private static String told(String assumption, String path) {
        Movement movement = new Sensitivity(LEDGER, assumption(assumption)).of(path).orElseThrow();
        return number(movement.figure())
                + " -> "
                + number(movement.low().orElseThrow())
                + " .. "
                + number(movement.high().orElseThrow());
    }

    private static String number(Figure figure) {
        return Decimal.of(figure.value()).plain();
    }
}
