package dev.reckoner.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.price.Ways.Kind;
import dev.reckoner.price.Ways.Way;
import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.HostedAt;
import dev.reckoner.workload.Owned;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static Way way(Kind kind, double low, double value, double high) {
        Estimate estimate = Estimate.between(low, value, high, Unit.USD.per(Unit.MONTH));
        return new Way(kind, new Figure(kind.id(), new Name("x", ""), estimate, new Asked()));
    }

    private static String cheapest(Way... ways) {
        return new Ways(List.of(ways)).cheapest().map(way -> way.kind().id()).orElse("too close");
    }

    @Test
    void theLeastOfSeveralIsTheCheapest() {
        assertEquals(
                "own",
                cheapest(
                        way(Kind.RENT, 9, 10, 11), way(Kind.OWN, 5, 6, 7), way(Kind.API, 8, 9, 9)));
    }

    /** Rent may cost 8 and servers 8 as well: nobody can say which is cheaper. */
    @Test
    void whereRangesMeetItIsTooCloseToCall() {
        assertEquals("too close", cheapest(way(Kind.RENT, 8, 10, 11), way(Kind.OWN, 5, 6, 8)));
        assertEquals("own", cheapest(way(Kind.RENT, 8.01, 10, 11), way(Kind.OWN, 5, 6, 8)));
        assertEquals(
                "too close",
                cheapest(
                        way(Kind.RENT, 9, 10, 11),
                        way(Kind.OWN, 5, 6, 7),
                        way(Kind.API, 6, 20, 40)));
    }

    @Test
    void thatTheOthersOverlapDoesNotMatter() {
        assertEquals(
                "api",
                cheapest(
                        way(Kind.RENT, 8, 10, 12),
                        way(Kind.OWN, 7, 9, 11),
                        way(Kind.API, 1, 2, 3)));
    }

    @Test
    void oneAloneIsNotTheCheapest() {
        assertEquals("too close", cheapest(way(Kind.OWN, 5, 6, 7)));
        assertEquals("too close", cheapest());
    }

    @Test
    void aScenarioNamesTheWaysThatItKnows() {
        Question question =
                Question.of("llama-3-8b", "nvidia-h100-sxm-80gb").count(new Count.Exactly(1));
        assertEquals("", kinds(question.scenario()));
        assertEquals("rent", kinds(question.offer(Shape.offer(1, true, 2)).scenario()));
        Payment all =
                new Payment(
                        Optional.of(Owned.bought(1, 1e9).profile()),
                        Optional.of(HostedAt.of(0.0001, 0.0001).hosted()),
                        OptionalDouble.of(0.5));
        assertEquals(
                "api, rent, own",
                kinds(question.offer(Shape.offer(1, true, 2)).paying(all).scenario()));
    }

    private static String kinds(Scenario scenario) {
        return String.join(
                ", ", Ways.of(scenario).known().stream().map(way -> way.kind().id()).toList());
    }
}
