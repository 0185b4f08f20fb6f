package dev.reckoner.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are written as {@code price from to seen…}, with {@code -} for no end. */
class HistoryTest {

    private static final Citation CITATION =
            new Citation(
                    new Source(
                            "list",
                            "Publisher",
                            "List",
                            "https://example.org",
                            "2025-01-01",
                            "MIT",
                            Source.Rank.OFFICIAL),
                    "row",
                    new Day(2025, 1, 1));

    private static Day day(String text) {
        return Day.parse(text).orElseThrow();
    }

    private static Optional<Day> end(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(day(text));
    }

    private static List<Day> seen(String[] row, int from) {
        List<Day> days = new ArrayList<>(List.of(day(row[1])));
        for (int i = from; i < row.length; i++) {
            days.add(day(row[i]));
        }
        return days;
    }

    private static Offer offer(String... rows) {
        List<DatedPrice> prices = new ArrayList<>();
        for (String written : rows) {
            String[] row = written.split(" ");
            Optional<Quantity> price =
                    row[0].equals("gone")
                            ? Optional.empty()
                            : Optional.of(new Quantity(Double.parseDouble(row[0]), Offer.RATE));
            prices.add(
                    new DatedPrice(
                            day(row[1]),
                            end(row[2]),
                            price,
                            seen(row, 3),
                            Optional.empty(),
                            CITATION));
        }
        return new Offer(
                "c/p5/east/on-demand",
                "C",
                "p5",
                "east",
                "on-demand",
                "x",
                false,
                8,
                false,
                Optional.empty(),
                prices);
    }

    /** Rows begin with what output costs; {@code 2/1000} holds for up to 1,000 tokens. */
    private static Hosted hosted(String... rows) {
        List<TokenPrice> prices = new ArrayList<>();
        for (String written : rows) {
            String[] row = written.split(" ");
            String[] price = row[0].split("/");
            OptionalDouble reach =
                    price.length > 1
                            ? OptionalDouble.of(Double.parseDouble(price[1]))
                            : OptionalDouble.empty();
            double usd = Double.parseDouble(price[0]);
            OptionalDouble cached = OptionalDouble.empty();
            List<Day> seen = seen(row, 3);
            Day from = day(row[1]);
            prices.add(
                    new TokenPrice(
                            "h/m",
                            "H",
                            "m",
                            Optional.empty(),
                            1,
                            cached,
                            usd,
                            reach,
                            from,
                            end(row[2]),
                            seen,
                            Optional.empty(),
                            CITATION));
        }
        return new Hosted("h/m", "H", Optional.empty(), prices);
    }

    /** {@code price: first..last seen, until to} of each step. */
    private static String said(History history) {
        List<String> said = new ArrayList<>();
        for (History.Step step : history.steps()) {
            String end = step.to().map(Day::toString).orElse("now");
            said.add(
                    step.price().value()
                            + ": "
                            + step.from()
                            + ".."
                            + step.lastSeen()
                            + (step.withdrawn() ? ", gone " : ", until ")
                            + end);
        }
        return String.join("; ", said);
    }

    @Test
    void betweenTheLastSightOfAPriceAndTheFirstOfTheNextTheDayOfChangeIsUnknown() {
        assertEquals(
                "98.32: 2023-12-11..2025-04-28, until 2025-06-23;"
                        + " 55.04: 2025-06-23..2025-06-23, until now",
                said(
                        History.of(
                                offer(
                                        "98.32 2023-12-11 2025-06-23 2025-04-28",
                                        "55.04 2025-06-23 -"))));
    }

    @Test
    void rowsOfOnePriceAreOneStepThatEachOfThemStates() {
        History history =
                History.of(offer("55 2025-06-23 2026-07-20", "55 2026-07-20 - 2026-08-01"));
        assertEquals("55.0: 2025-06-23..2026-08-01, until now", said(history));
        assertEquals(
                List.of(
                        "offer:c/p5/east/on-demand.price@2025-06-23",
                        "offer:c/p5/east/on-demand.price@2026-07-20"),
                history.steps().get(0).figures().stream().map(Figure::id).toList());
    }

    @Test
    void onlyARowThatSaysSoWithdrawsAnOffer() {
        assertEquals(
                "2.0: 2025-01-01..2025-01-01, gone 2025-02-01;"
                        + " 2.0: 2025-03-01..2025-03-01, until 2025-04-01",
                said(
                        History.of(
                                offer(
                                        "2 2025-01-01 2025-02-01",
                                        "gone 2025-02-01 2025-03-01",
                                        "2 2025-03-01 2025-04-01"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, ''",
        "2025-02-01, '9.0: 2025-02-01..2025-02-01, until now'",
        "2025-03-15, '9.0: 2025-02-01..2025-03-01, until now'",
        "2025-05-01, '9.0: 2025-02-01..2025-04-01, until 2025-05-01; 8.0:"
                + " 2025-05-01..2025-05-01, until now'",
    })
    void whatWasSeenLaterWasNotKnownYet(String day, String known) {
        Offer offer = offer("9 2025-02-01 2025-05-01 2025-03-01 2025-04-01", "8 2025-05-01 -");
        assertEquals(known, said(History.of(offer).until(day(day))));
    }

    @Test
    void shortConversationsHaveTheLowerTier() {
        Hosted tiers = hosted("1/1000 2025-01-01 -", "3/9000 2025-01-01 2025-06-01");
        TokenPrice.Kind output = TokenPrice.Kind.OUTPUT;
        assertEquals("1.0: 2025-01-01..2025-01-01, until now", said(History.of(tiers, output, 0)));
        assertEquals(
                "3.0: 2025-01-01..2025-01-01, until 2025-06-01",
                said(History.of(tiers, output, 1001)));
        assertEquals("", said(History.of(tiers, TokenPrice.Kind.CACHED_INPUT, 0)));
    }

    @Test
    void aLowerTierTakesOverFromAPriceThatGoesOn() {
        assertEquals(
                "3.0: 2025-01-01..2025-02-01, until 2025-03-01;"
                        + " 1.0: 2025-03-01..2025-03-01, until now",
                said(
                        History.of(
                                hosted(
                                        "3/9000 2025-01-01 - 2025-02-01 2025-04-01",
                                        "1/1000 2025-03-01 -"),
                                TokenPrice.Kind.OUTPUT,
                                0)));
    }
}
