package dev.reckoner.price;

import static dev.reckoner.price.Bill.value;

import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Range;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Facts;
import dev.reckoner.workload.Owned;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import dev.reckoner.workload.Tuned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bills for servers of one's own, as their publishers worked them out. */
class OwnBillsTest {

    private static final Unit A_YEAR = Unit.NONE.per(Unit.YEAR);
    private static final Unit HOURS_A_MONTH = Unit.HOUR.per(Unit.MONTH);

    private static final Map<String, Estimate> NOTHING_BUT_THE_PRICE =
            Map.of(
                    "own-network", Estimate.exact(0, Unit.NONE),
                    "own-spares", Estimate.exact(0, Unit.NONE),
                    "own-residual", Estimate.exact(0, Unit.NONE),
                    "own-interest", Estimate.exact(0, A_YEAR),
                    "own-support", Estimate.exact(0, A_YEAR));

    /** A server of eight, under assumptions some of which are others. */
    private static Scenario server(double usd, Map<String, Estimate> others) {
        return servers(8, Owned.bought(8, usd), others);
    }

    private static Scenario servers(int count, Owned owned, Map<String, Estimate> others) {
        Map<String, Estimate> all = new TreeMap<>(NOTHING_BUT_THE_PRICE);
        all.putAll(others);
        Question question =
                Question.of("llama-3-8b", "nvidia-h100-sxm-80gb")
                        .count(new Count.Exactly(count))
                        .offer(Shape.offer(1, true, 2 * 0.7))
                        .paying(owned.used(1));
        return question.assuming(Tuned.assuming(question.assumptions(), all)).scenario();
    }

    /** What a year costs of something that was bought. */
    private static double capital(double usd, double residual, double interest, double years) {
        Map<String, Estimate> choices =
                Map.of(
                        "own-residual", Estimate.exact(residual, Unit.NONE),
                        "own-interest", Estimate.exact(interest, A_YEAR),
                        "own-life", Estimate.exact(years, Unit.YEAR));
        return 12 * value(Ownership.capital(server(usd, choices)));
    }

    /** 64 accelerators for 1.92 million USD, 728,681 USD of running costs over four years. */
    private static Scenario console() {
        double yearly = 728_681.0 / 4;
        return servers(
                64,
                Owned.bought(64, 1_920_000),
                Map.of(
                        "own-support", Estimate.exact(yearly / 1_920_000, A_YEAR),
                        "own-life", Estimate.exact(4, Unit.YEAR)));
    }

    private static double end(Answer outlay, Function<Range, Double> end) {
        return end.apply(((Figure) outlay).estimate().range());
    }

    /** The catalogue's server with our assumption about networks, and no spares. */
    private static Answer outlayOfASheet() {
        Question question =
                Question.of("llama-3-8b", "nvidia-h100-sxm-80gb")
                        .count(new Count.Exactly(8))
                        .on(2025, 5, 10)
                        .paying(
                                new Payment(
                                        Optional.of(Facts.CATALOGUE.own().get("hgx-h100-us")),
                                        Optional.empty(),
                                        OptionalDouble.empty()));
        Map<String, Estimate> noSpares = Map.of("own-spares", Estimate.exact(0, Unit.NONE));
        return Ownership.outlay(
                question.assuming(Tuned.assuming(question.assumptions(), noSpares)).scenario());
    }

    static List<Bill> bills() {
        return List.of(
                new Bill(
                        "Blank and Tarquin, Engineering Economy, problem on section 6.2, solved on"
                                + " sciemce.com/qa/qZBnCelr8xeP: 50,000 USD,"
                                + " 5,000 left after 5 years, 10 %",
                        12_371, 0.5, capital(50_000, 0.1, 0.1, 5)),
                new Bill(
                        "Civil Engineering board of the Philippines, November 2016, problem 68,"
                                + " ceboardexamgenerator.com/subjects/mstc/engineering-economy"
                                + "/15capital-recovery:"
                                + " 50,000 PHP, a tenth left after 10 years, 8 %,"
                                + " by a factor of 3 digits",
                        7_105, 45_000 * 0.0005, capital(50_000, 0.1, 0.08, 10)),
                new Bill(
                        "the same, problem 69: 100,000 USD, a fifth left after 15 years, 10 %",
                        12_517.90, 0.005, capital(100_000, 0.2, 0.1, 15)),
                new Bill(
                        "GNRL 405, home task 3, scribd.com/document/622260176:"
                                + " 25,000 USD, 5,000 left after 4 years, 10 %,"
                                + " factors of 5 digits",
                        6_809.4, 0.2, capital(25_000, 0.2, 0.1, 4)),
                new Bill(
                        "studyx.ai/homework/107165696: 400,000 USD to recover in 5 years at 8 %,"
                                + " by a factor of 4 digits",
                        100_200, 400_000 * 0.00005, capital(400_000, 0, 0.08, 5)),
                new Bill(
                        "supercluster.blog/p/4-nvidia-dgx-h100-hardware:"
                                + " support a year, a fifth of 199,000 USD",
                        39_800,
                        0.5,
                        12
                                * value(
                                        Running.support(
                                                server(
                                                        199_000,
                                                        Map.of(
                                                                "own-support",
                                                                Estimate.exact(0.2, A_YEAR)))))),
                new Bill(
                        "The catalogue’s source h100-cluster-sheet, August 2024:"
                                + " a server of 310,000 USD"
                                + " with its share of the network, at least",
                        366_000,
                        1000,
                        end(outlayOfASheet(), Range::low)),
                new Bill("the same, at most", 413_000, 1000, end(outlayOfASheet(), Range::high)),
                Bill.of(
                        "toolgrit.com/guides/calculating-24-7-staffing, 2026-02-25:"
                                + " 8,760 hours a year, 1,850 of each person, rounded up",
                        5,
                        0,
                        Running.people(
                                server(
                                        1,
                                        Map.of(
                                                "own-hours-covered",
                                                Estimate.exact(8760 / 12.0, HOURS_A_MONTH),
                                                "own-hours-per-person",
                                                Estimate.exact(
                                                        1850 / 12.0,
                                                        HOURS_A_MONTH.per(Unit.PERSON)))))),
                new Bill(
                        "legitlads.com/hub/tools/ai/ai-hardware/accelerator-roi-calculator,"
                                + " read 2026-11-29:"
                                + " 64 accelerators over four years",
                        2_648_681,
                        1,
                        48 * value(Ownership.monthly(console()))),
                new Bill(
                        "the same rented in the cloud, at 2 USD an hour for 70 % of the time",
                        3_139_584, 1, 48 * value(Rent.monthly(console()))),
                new Bill(
                        "the same: years until they have paid for themselves",
                        3.2,
                        0.05,
                        value(BreakEven.months(console())) / 12));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void weComeToTheSameSum(Bill bill) {
        bill.check();
    }
}
