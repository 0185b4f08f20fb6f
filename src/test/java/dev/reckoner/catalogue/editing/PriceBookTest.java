package dev.reckoner.catalogue.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.quantity.Day;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What seeing a price does to its rows. */
class PriceBookTest {

    private static final String PATH = "content/catalogue/token-prices/cloud.csv";
    private static final String HEAD =
            "name,api_model,model,input,cached_input,output,context_up_to,valid_from,valid_to,observed,source,locator,note\n";

    private static final String OPEN =
            HEAD + "a,maker/a,m,1,,2,8192,2025-01-01,,2025-01-01;2025-03-01,old,row 1,Kept.\n";
    private static final String ENDED = OPEN.replace(",,2025-01-01;", ",2025-04-01,2025-01-01;");

    private static Sighting sighting(String day, String input, String cached, String output) {
        Map<String, BigDecimal> price = new LinkedHashMap<>();
        price.put("input", new BigDecimal(input));
        if (!cached.isEmpty()) {
            price.put("cached_input", new BigDecimal(cached));
        }
        price.put("output", new BigDecimal(output));
        return new Sighting(
                "cloud",
                Map.of("api_model", "maker/a"),
                Day.parse(day).orElseThrow(),
                price,
                Map.of(),
                "row 9");
    }

    /** The outcome, and the rows from their prices on. */
    private static String see(String text, boolean reopen, Sighting... sightings) {
        PriceBook book = new PriceBook(PriceBook.Kind.TOKENS, Map.of(PATH, text), reopen);
        StringBuilder told = new StringBuilder();
        for (Sighting sighting : sightings) {
            told.append(book.see(sighting, "new").orElseThrow()).append('\n');
        }
        return told
                + book.changed()
                        .getOrDefault(PATH, "unchanged")
                        .replace(HEAD, "")
                        .replace("a,maker/a,m,", "");
    }

    @Test
    void theSamePriceOnALaterDayIsOneMoreDayAndCitesWhoSawItLast() {
        assertEquals(
                "Seen[price=input 1, output 2]\n"
                        + "1,,2,8192,2025-01-01,,2025-01-01;2025-03-01;2025-05-01,new,row 9,Kept.\n",
                see(OPEN, false, sighting("2025-05-01", "1.00", "", "2")));
    }

    @Test
    void anotherPriceEndsTheRowAndBeginsTheNextWithoutItsNote() {
        assertEquals(
                "Changed[before=input 1, output 2, after=input 0.5, cached_input 0.1, output 2]\n"
                        + "1,,2,8192,2025-01-01,2025-05-01,2025-01-01;2025-03-01,old,row 1,Kept.\n"
                        + "0.5,0.1,2,8192,2025-05-01,,2025-05-01,new,row 9,\n",
                see(OPEN, false, sighting("2025-05-01", "0.5", "0.1", "2")));
    }

    @Test
    void aPriceThatTheSourceDoesNotTellIsNoOther() {
        String cached = OPEN.replace("1,,2,", "1,0.1,2,");
        assertTrue(see(cached, false, sighting("2025-05-01", "1", "", "2")).startsWith("Seen"));
        assertTrue(see(OPEN, false, sighting("2025-05-01", "1", "0.1", "2")).startsWith("Changed"));
    }

    @Test
    void anEarlierDayJoinsTheRowThatHeldThenAndItsSourceStays() {
        assertEquals(
                "Seen[price=input 1, output 2]\n"
                        + "1,,2,8192,2025-01-01,,2025-01-01;2025-02-01;2025-03-01,old,row 1,Kept.\n",
                see(OPEN, false, sighting("2025-02-01", "1", "", "2")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-01|3|2025-02-01 is not after 2025-03-01, and then it was input 1, output 2",
                "2025-03-01|3|2025-03-01 is not after 2025-03-01, and then it was input 1, output 2",
                "2024-12-31|1|seen on 2024-12-31, before 2025-01-01, the first day known"
            })
    void anEarlierDayOfAnotherPriceIsForAnEditor(String day, String input, String why) {
        assertEquals(
                "Refused[why=" + why + "]\nunchanged",
                see(OPEN, false, sighting(day, input, "", "2")));
    }

    @Test
    void whatHasEndedGoesOnOnlyIfThatIsAskedFor() {
        Sighting later = sighting("2025-05-01", "1", "", "2");
        assertEquals(
                "Refused[why=ended on 2025-04-01; --reopen lets it go on]\nunchanged",
                see(ENDED, false, later));
        assertEquals(
                "Changed[before=withdrawn, after=input 1, output 2]\n"
                        + "1,,2,8192,2025-01-01,2025-04-01,2025-01-01;2025-03-01,old,row 1,Kept.\n"
                        + "withdrawn,,withdrawn,8192,2025-04-01,2025-05-01,2025-04-01,old,row 1,Kept.\n"
                        + "1,,2,8192,2025-05-01,,2025-05-01,new,row 9,\n",
                see(ENDED, true, later));
    }

    @Test
    void aPriceSeenBeforeTheEndThatIsKnownEndsThereToo() {
        assertEquals(
                "Changed[before=input 1, output 2, after=input 3, output 2]\n"
                        + "1,,2,8192,2025-01-01,2025-03-15,2025-01-01;2025-03-01,old,row 1,Kept.\n"
                        + "3,,2,8192,2025-03-15,2025-04-01,2025-03-15,new,row 9,\n",
                see(ENDED, false, sighting("2025-03-15", "3", "", "2")));
    }

    @Test
    void whatNoRowIsAboutIsNotTouched() {
        PriceBook book = new PriceBook(PriceBook.Kind.TOKENS, Map.of(PATH, OPEN), false);
        Sighting other = sighting("2025-05-01", "1", "", "2").of(Map.of("api_model", "maker/b"));
        assertEquals(Optional.empty(), book.see(other, "new"));
        assertEquals("Added[price=input 1, output 2]", book.add(other, "m", "new").toString());
        assertEquals(
                OPEN + "maker-b,maker/b,m,1,,2,,2025-05-01,,2025-05-01,new,row 9,\n",
                book.changed().get(PATH));
    }

    @Test
    void twoPricesOfOneNameAreForAnEditor() {
        String two = OPEN + "b,maker/a,m,3,,4,,2025-01-01,,2025-01-01,old,row 2,\n";
        assertEquals(
                "Refused[why=may be any of a, b]\nunchanged",
                see(two, false, sighting("2025-05-01", "1", "", "2")));
        String tiers = OPEN + "a,maker/a,m,3,,4,16384,2025-01-01,,2025-01-01,old,row 2,\n";
        assertEquals(
                "Refused[why=has a price for each of several lengths of context]\nunchanged",
                see(tiers, false, sighting("2025-05-01", "1", "", "2")));
    }

    @Test
    void columnsThatWeDoNotKnowAreCopied() {
        String wide = OPEN.replace(",note\n", ",note,more\n").replace("Kept.\n", "Kept.,x\n");
        PriceBook book = new PriceBook(PriceBook.Kind.TOKENS, Map.of(PATH, wide), false);
        book.see(sighting("2025-05-01", "9", "", "9"), "new");
        assertTrue(book.changed().get(PATH).endsWith(",new,row 9,,x\n"), book.changed().get(PATH));
    }
}
