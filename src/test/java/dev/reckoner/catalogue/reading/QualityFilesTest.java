package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Score;
import dev.reckoner.catalogue.ScoreUnit;
import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with published scores, and what is made of them. */
class QualityFilesTest {

    private static final String FILE = "quality/bench.csv";
    private static final String HEADER =
            "id,base,variant,kind,model,weights,bits,size,benchmark,unit,better,score,of_full,"
                    + "settings,source,locator,checked_on,note\n";
    private static final String GOOD =
            "bench/a/quiz/q4,small-1b,Q4,quantised,,q4,4.5,2 GiB,Quiz,percent,higher,60.5,62,"
                    + "one try,paper,row 1,2025-02-01,";

    private static SmallCatalogue scores(String... rows) {
        return new SmallCatalogue().file(FILE, HEADER + String.join("\n", rows) + "\n");
    }

    private static String told(String from, String to) {
        if (!GOOD.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return scores(GOOD.replace(from, to)).told().replace(FILE + ":2:", "");
    }

    @Test
    void aRowIsReadWithEveryField() {
        var catalogue = scores(GOOD).read();
        assertEquals(
                new Score(
                        "bench/a/quiz/q4",
                        new Score.Base(Optional.of("small-1b"), "Small 1B"),
                        new Score.Variant(
                                "Q4",
                                Score.Kind.QUANTISED,
                                Optional.empty(),
                                Optional.of("q4"),
                                OptionalDouble.of(4.5),
                                Optional.of(new Quantity(2147483648.0, Unit.BYTE))),
                        new Score.Benchmark("Quiz", ScoreUnit.PERCENT, true),
                        60.5,
                        OptionalDouble.of(62),
                        "one try",
                        new Citation(
                                catalogue.sources().get("paper"), "row 1", new Day(2025, 2, 1))),
                catalogue.scores().get("bench/a/quiz/q4"));
    }

    @Test
    void scoresStandInTheOrderOfTheFile() {
        String second = GOOD.replace("/q4,", "/a,").replace("one try", "two tries");
        assertEquals(
                List.of("bench/a/quiz/q4", "bench/a/quiz/a"),
                List.copyOf(scores(GOOD, second).read().scores().keySet()));
    }

    @Test
    void aModelThatTheCatalogueLacksHasANameAndNoId() {
        assertEquals(
                "17 \"small-1\" is not a known model | did you mean \"small-1b\"?",
                told(",small-1b,", ",small-1,"));
        assertEquals("", told(",small-1b,", ",Large 9B,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "percent; 100.1; from 0 to 100",
                "fraction; 60.5; from 0 to 1",
                "percent-of-full; 1001; from 0 to 1000",
                "perplexity; 0.9; from 1 to 1000000",
                "elo; 3; from 100 to 10000",
                "rating; 20000; from 1 to 10000",
            })
    void aScoreLiesInTheRangeOfItsUnit(String unit, String score, String range) {
        String better = unit.equals("perplexity") ? "lower" : "higher";
        String row =
                GOOD.replace("percent,higher,60.5,62", unit + "," + better + "," + score + ",");
        String column = String.valueOf(row.indexOf(score + ",") + 1);
        assertEquals(
                FILE + ":2:" + column + " score: is no score in this unit | " + range,
                scores(row).told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "quantised; quantized; 29 kind: \"quantized\" is none of the known words"
                        + " | did you mean \"quantised\"?",
                ",q4,4.5; ,q5,4.5; 40 \"q5\" is not a known weight format"
                        + " | did you mean \"q4\"?",
                "4.5,2 GiB; 0,2 GiB; 43 bits: must be above zero",
                "2 GiB; 2 W; 47 size: is no size | write GiB, GB or B",
                "bench/a; lab/a; 1 id: \"lab/a/quiz/q4\" is not an id of this file"
                        + " | begin with bench/",
                "quiz/q4; quiz//q4; 1 id: \"\" is not spelt as ids are"
                        + " | use a-z, 0-9, \".\", \"_\" and \"-\", at most 100 of them",
                "paper; papier; 89 \"papier\" is not a known source | did you mean \"paper\"?",
                "percent,higher,60.5,62; perplexity,higher,6,5;"
                        + " 69 better: of such a unit, less is better | write lower",
            })
    void aMistakeIsToldAtItsPlace(String from, String to, String told) {
        assertEquals(told, told(from, to));
    }

    @Test
    void theSameIsScoredOnce() {
        String again = GOOD.replace("/q4,", "/q4-again,").replace("60.5", "61");
        assertEquals(
                """
                quality/bench.csv:3:1 the same is scored twice | the first is at quality/bench.csv:2:1""",
                scores(GOOD, again).told().replace("content/catalogue/", ""));
        String other = again.replace("one try", "ten tries");
        assertEquals("", scores(GOOD, other).told());
        assertEquals(
                """
                quality/bench.csv:3:1 score id bench/a/quiz/q4 is used twice | the first is at quality/bench.csv:2:1""",
                scores(GOOD, GOOD.replace("one try", "ten tries")).told());
    }
}
