package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.Measurement.Layout;
import dev.reckoner.catalogue.Measurement.Load;
import dev.reckoner.catalogue.Measurement.Origin;
import dev.reckoner.catalogue.Measurement.Setup;
import dev.reckoner.problem.Problems;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Tables of measurements, and what is wrong with them. */
class MeasurementFilesTest {

    private static final String ROW =
            "lab/3,paper,row 3,,small-1b,card-8gb,2,q4,bf16,server,1.2,1,1,1,2,0,128,,output_tokens_per_s,300,tokens/s,MIT,,";

    private static String told(String from, String to) {
        if (!ROW.contains(from)) {
            throw new IllegalArgumentException("no " + from);
        }
        return new SmallCatalogue().line(SmallCatalogue.MEASUREMENTS, ROW.replace(from, to)).told();
    }

    @Test
    void aRowSaysWhatRanUnderWhichLoadAndWhereItWasRead() {
        Catalogue catalogue = new SmallCatalogue().read();
        Measurement first = catalogue.measurements().get(0);
        assertEquals("lab/1", first.id());
        assertEquals(
                new Setup(
                        "small-1b",
                        Optional.of("card-8gb"),
                        OptionalInt.of(2),
                        Optional.of("q4"),
                        Optional.of("native"),
                        Optional.of("server"),
                        "1.2"),
                first.setup());
        assertEquals(
                new Layout(
                        OptionalInt.of(2),
                        OptionalInt.of(1),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                first.layout());
        assertEquals(
                new Load(
                        OptionalDouble.of(1024),
                        OptionalDouble.of(128.5),
                        OptionalDouble.of(8),
                        OptionalDouble.empty()),
                first.load());
        assertEquals("tpot_p90_ms", first.metric().id());
        assertEquals(20.5, first.amount());
        assertEquals(new Origin("paper", "row 1", "2025-02", "MIT", "tuned"), first.origin());
    }

    @Test
    void theCitationHasTheDayOfTheSource() {
        Catalogue catalogue = new SmallCatalogue().read();
        var citation = catalogue.measurements().get(0).citation(catalogue.sources()).orElseThrow();
        assertEquals("Paper", citation.source().title());
        assertEquals("row 1", citation.locator());
        assertEquals(Day.parse("2025-01-02"), Optional.of(citation.checkedOn()));
    }

    @Test
    void sizesAreInBytesForOurSums() {
        Measurement size = new SmallCatalogue().read().measurements().get(1);
        assertEquals(2.0, size.value());
        assertEquals("GiB", size.unit());
        assertEquals(2.0 * 1024 * 1024 * 1024, size.amount());
    }

    @Test
    void aRunMayBeMeasuredTwice() {
        assertEquals(
                "",
                new SmallCatalogue()
                        .line(SmallCatalogue.MEASUREMENTS, ROW)
                        .line(
                                SmallCatalogue.MEASUREMENTS,
                                ROW.replace("lab/3", "lab/4").replace("300", "400"))
                        .told());
    }

    @Test
    void idsAreKnown() {
        assertEquals(
                """
                measurements/lab.csv:4:20 "small-2b" is not a known model | did you mean "small-1b"?""",
                told("small-1b", "small-2b"));
        assertEquals(
                """
                measurements/lab.csv:4:29 "card-9gb" is not a known accelerator | did you mean "card-8gb"?""",
                told("card-8gb", "card-9gb"));
        assertEquals(
                """
                measurements/lab.csv:4:40 "q5" is not a known weight format | did you mean "q4"?""",
                told("q4", "q5"));
        assertEquals(
                """
                measurements/lab.csv:4:43 "bf17" is not a known weight format | did you mean "bf16"?""",
                told("bf16", "bf17"));
        assertEquals(
                """
                measurements/lab.csv:4:48 "serve" is not a known engine | did you mean "server"?""",
                told("server", "serve"));
        assertEquals(
                """
                measurements/lab.csv:4:7 "papers" is not a known source | did you mean "paper"?""",
                told("paper", "papers"));
    }

    @Test
    void anIdBeginsWithItsFileAndIsUsedOnce() {
        assertEquals(
                """
                measurements/lab.csv:4:1 id: "mill/3" is not an id of this file | begin with lab/""",
                told("lab/3", "mill/3"));
        assertEquals(
                """
                measurements/lab.csv:4:1 id: "a b" is not spelt as ids are | use a-z, 0-9, ".", "_" and "-", at most 100 of them""",
                told("lab/3", "lab/a b"));
        assertEquals(
                """
                measurements/lab.csv:4:1 measurement id "lab/2" is used twice | the first is at measurements/lab.csv:3:1; rename one""",
                told("lab/3", "lab/2"));
    }

    @Test
    void theUnitIsOneOfTheMetric() {
        assertEquals(
                """
                measurements/lab.csv:4:98 unit: "ms" is not a unit of output_tokens_per_s | known: tok/s, token/s, tokens/s""",
                told("tokens/s", "ms"));
    }

    @Test
    void theMetricIsKnown() {
        assertEquals(
                """
                measurements/lab.csv:4:74 metric: "output_token_per_s" is not a metric | did you mean "output_tokens_per_s"?""",
                told("output_tokens_per_s", "output_token_per_s"));
    }

    @Test
    void numbersAreAboveZero() {
        assertEquals(
                """
                measurements/lab.csv:4:94 value: must be above zero""",
                told("300", "0"));
        assertEquals(
                """
                measurements/lab.csv:4:38 count: must be above zero""",
                told(",2,q4,bf16,server,1.2,1,1,1,2,", ",0,q4,bf16,server,1.2,,,,,"));
        assertEquals(
                """
                measurements/lab.csv:4:67 input_tokens: must not be below zero""",
                told(",0,128,", ",-1,128,"));
        assertEquals(
                """
                measurements/lab.csv:4:73 concurrency: must be above zero""",
                told(",0,128,,", ",0,128,0,"));
    }

    @Test
    void aChangeMayBeZero() {
        assertEquals("", told("output_tokens_per_s,300,tokens/s", "perplexity_change,0,%"));
    }

    @Test
    void noDegreeIsMoreThanTheAccelerators() {
        assertEquals(
                """
                measurements/lab.csv:4:59 tp: is more than count | count all accelerators
                measurements/lab.csv:4:65 dp: is more than count | count all accelerators""",
                told(",1.2,1,1,1,2,", ",1.2,3,1,1,4,"));
        assertEquals("", told(",card-8gb,2,q4", ",card-8gb,,q4"));
    }

    @Test
    void sourceAndLicenceAreStated() {
        assertEquals(
                """
                measurements/lab.csv:4:1 licence is missing | every row of the catalogue states it
                measurements/lab.csv:4:1 source is missing | every row of the catalogue states it""",
                new SmallCatalogue()
                        .line(
                                SmallCatalogue.MEASUREMENTS,
                                ROW.replace("paper,", ",").replace("MIT", ""))
                        .told());
    }

    @Test
    void theRowOrItsSourceHasADay() {
        assertEquals(
                """
                measurements/lab.csv:4:1 neither this row nor its source has a day | give the source its date""",
                told("paper,row 3,,", "press,row 3,,"));
        assertEquals("", told("paper,row 3,,", "press,row 3,2025-01-09,"));
    }

    @Test
    void aFileOfOnesOwnNeedsNoCatalogue() {
        String header =
                new SmallCatalogue()
                        .text(SmallCatalogue.MEASUREMENTS)
                        .lines()
                        .findFirst()
                        .orElseThrow();
        String text =
                header.replace(",arrival_rate", "")
                        + "\na,,,,other-9b,,,,,,,,,,,,,,ttft_ms,1.5,s,,\n"
                        + "b,,,,other-9b,,,,,,,,,,,,,,ttft_ms,-1,ms,,\n"
                        + "a,,,,other-9b,,,,,,,,,,,,,,ttft_ms,1,ms,,\n";
        Problems problems = new Problems();
        List<Measurement> read = MeasurementFiles.read("own.csv", text, problems);
        assertEquals(1, read.size());
        assertEquals("other-9b", read.get(0).setup().model());
        assertEquals(1500, read.get(0).amount());
        assertEquals(
                List.of(
                        "own.csv:3:36 value: must be above zero",
                        "own.csv:4:1 measurement id \"a\" is used twice"),
                problems.errors().stream().map(e -> e.place() + " " + e.what()).toList());
    }
}
