package dev.reckoner.price;

import static dev.reckoner.price.Bill.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.RateKind;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.HostedAt;
import dev.reckoner.workload.Owned;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Question;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Shape;
import dev.reckoner.workload.Tuned;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnershipTest {

    private static final Unit A_YEAR = Unit.NONE.per(Unit.YEAR);
    private static final Unit HOURS = Unit.HOUR.per(Unit.MONTH);

    private static Question cards(int count, Owned owned) {
        return Question.of("llama-3-8b", "nvidia-h100-sxm-80gb")
                .count(new Count.Exactly(count))
                .paying(owned.used(1));
    }

    private static Scenario with(Question question, Map<String, Estimate> choices) {
        return question.assuming(Tuned.assuming(question.assumptions(), choices)).scenario();
    }

    /** What a server of 120,000 USD costs a month, with neither network nor spares. */
    private static double capital(double residual, double interest, double years) {
        Map<String, Estimate> choices = new TreeMap<>();
        choices.put("own-network", Estimate.exact(0, Unit.NONE));
        choices.put("own-spares", Estimate.exact(0, Unit.NONE));
        choices.put("own-residual", Estimate.exact(residual, Unit.NONE));
        choices.put("own-interest", Estimate.exact(interest, A_YEAR));
        choices.put("own-life", Estimate.exact(years, Unit.YEAR));
        return value(Ownership.capital(with(cards(8, Owned.bought(8, 120_000)), choices)));
    }

    private static double people(double onDuty, double hours, double each) {
        Map<String, Estimate> choices = new TreeMap<>();
        choices.put("own-people-on-duty", Estimate.exact(onDuty, Unit.NONE));
        choices.put("own-hours-covered", Estimate.exact(hours, HOURS));
        choices.put("own-hours-per-person", Estimate.exact(each, HOURS.per(Unit.PERSON)));
        return value(Running.people(with(cards(8, Owned.bought(8, 1)), choices)));
    }

    private static String reason(Answer answer) {
        return ((Missing) answer).reason();
    }

    /** (120,000 − residual) ÷ 60 months. */
    @Test
    void withoutInterestThePriceIsSpreadEvenly() {
        assertEquals(2000, capital(0, 0, 5), 1e-9);
        assertEquals(1500, capital(0.25, 0, 5), 1e-9);
    }

    @Test
    void partsOfAYearCount() {
        assertEquals(120_000 / 42.0, capital(0, 0, 3.5), 1e-9);
        double whole = capital(0, 0.08, 3);
        double half = capital(0, 0.08, 3.5);
        assertTrue(capital(0, 0.08, 4) < half && half < whole);
    }

    /** Only interest is paid on what loses nothing: 8 % of 120,000, a twelfth of it a month. */
    @Test
    void onWhatIsSoldForItsPriceOnlyInterestIsPaid() {
        assertEquals(800, capital(1, 0.08, 5), 1e-9);
    }

    @Test
    void nineCardsAreTwoServersOfEight() {
        assertEquals(1, value(Ownership.servers(cards(8, Owned.bought(8, 1)).scenario())));
        assertEquals(2, value(Ownership.servers(cards(9, Owned.bought(8, 1)).scenario())));
        assertEquals(16, value(Energy.installed(cards(9, Owned.bought(8, 1)).scenario())));
        assertEquals(9, value(Ownership.servers(cards(9, Owned.bought(1, 1)).scenario())));
    }

    @Test
    void peopleComeWhole() {
        assertEquals(6, people(1, 730, 140));
        assertEquals(11, people(2, 730, 140));
        assertEquals(2, people(1, 176, 140));
        assertEquals(5, people(1, 700, 140));
    }

    /** 1 kWh at 0.20 EUR and 1.10 USD each is 0.22 USD. */
    @Test
    void aTariffInEurosIsPaidAtTheRateOfExchange() {
        Owned owned = Owned.bought(8, 1).powered(0.2, 1);
        Question question = cards(8, owned);
        double dollars = value(Running.electricity(question.scenario()));
        OwnProfile profile = owned.profile();
        Unit euros = Unit.EUR.per(Unit.KILOWATT_HOUR);
        OwnProfile abroad =
                new OwnProfile(
                        profile.id(),
                        profile.name(),
                        profile.accelerator(),
                        profile.count(),
                        profile.server(),
                        profile.power(),
                        Owned.rate(RateKind.ELECTRICITY_INDUSTRIAL, 0.2, euros),
                        Optional.of(Owned.rate(RateKind.EXCHANGE, 1.1, Unit.USD.per(Unit.EUR))),
                        profile.pue(),
                        profile.carbon(),
                        profile.space(),
                        profile.salary(),
                        profile.embodied(),
                        profile.choices());
        Payment paid = new Payment(Optional.of(abroad), Optional.empty(), OptionalDouble.of(1));
        double exchanged = value(Running.electricity(question.paying(paid).scenario()));
        assertEquals(1.1 * dollars, exchanged, dollars * 1e-12);
    }

    @Test
    void whatAProfileDoesNotSayHasNoFigure() {
        Scenario scenario = cards(8, Owned.bought(8, 1)).scenario();
        assertEquals("no-space", reason(Running.space(scenario)));
        assertEquals("no-staff", reason(Running.staff(scenario)));
        assertEquals("embodied-unknown", reason(Carbon.embodiedPerMonth(scenario)));
        Scenario unowned = scenario.paying(Payment.NONE);
        assertEquals("no-own", reason(Ownership.monthly(unowned)));
        assertEquals("no-own", reason(BreakEven.ownTokens(unowned)));
    }

    @Test
    void beforeTheFirstRateThereIsNoBill() {
        Scenario early = cards(8, Owned.bought(8, 1)).on(2019, 12, 31).scenario();
        assertEquals("no-rate", reason(Ownership.outlay(early)));
        assertEquals("no-rate", reason(Ownership.monthly(early)));
    }

    /** Tokens that cost less than the electricity for them, and rent below the running cost. */
    @Test
    void someNeverBreakEven() {
        Owned dear = Owned.bought(8, 1_000_000).powered(1000, 1);
        Payment payment =
                new Payment(
                        Optional.of(dear.profile()),
                        Optional.of(HostedAt.of(1e-6, 1e-6).hosted()),
                        OptionalDouble.of(1));
        Scenario scenario =
                cards(8, dear).paying(payment).offer(Shape.offer(8, false, 0.01)).scenario();
        assertEquals("never-breaks-even", reason(BreakEven.ownTokens(scenario)));
        assertEquals("never-breaks-even", reason(BreakEven.ownUtilisation(scenario)));
        assertEquals("never-breaks-even", reason(BreakEven.months(scenario)));
    }
}
