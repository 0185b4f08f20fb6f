package dev.reckoner.catalogue.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not touched keeps its bytes. */
class TableTextTest {

    private static final String ODD =
            "\uFEFFname,note,n\r\n# a comment, with a comma\r\n\r\n"
                    + "a,\"say \"\"no\"\", twice\",1\r\n"
                    + "\"b\",\"two\nlines\",2\r\n  \r\nc,,3";

    @Test
    void aTextThatIsReadIsWrittenAsItWas() throws IOException {
        assertEquals(ODD, new TableText(ODD).text());
        assertEquals("", new TableText("").text());
        try (Stream<Path> files = Files.walk(Path.of("content/catalogue"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                String text = Files.readString(file);
                assertEquals(text, new TableText(text).text(), file.toString());
            }
        }
    }

    @Test
    void anyMixtureOfMarksIsWrittenAsItWas() {
        Random chance = new Random(7);
        String marks = "ab,\"\n\r# ";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = chance.nextInt(30); j > 0; j--) {
                text.append(marks.charAt(chance.nextInt(marks.length())));
            }
            assertEquals(text.toString(), new TableText(text.toString()).text());
        }
    }

    @Test
    void cellsSayWhatTheirQuotesStandFor() {
        TableText table = new TableText(ODD);
        assertEquals("[name, note, n]", table.columns().toString());
        assertEquals(3, table.rows().size());
        assertEquals("say \"no\", twice", table.rows().get(0).get("note"));
        assertEquals("b", table.rows().get(1).get("name"));
        assertEquals("", table.rows().get(1).get("no such column"));
    }

    @Test
    void aCellIsRewrittenAloneAndQuotedIfNeedBe() {
        TableText table = new TableText(ODD);
        table.rows().get(0).set("n", "1,5");
        table.rows().get(1).set("name", "b");
        assertEquals(ODD.replace("twice\",1", "twice\",\"1,5\""), table.text());
    }

    @Test
    void rowsAreAddedBelowAnotherOrAtTheEnd() {
        TableText table = new TableText(ODD);
        table.copyBelow(table.rows().get(0)).set("n", "9");
        table.append(Map.of("name", "d"));
        String longer =
                ODD.replace("twice\",1\r\n", "twice\",1\r\na,\"say \"\"no\"\", twice\",9\r\n");
        assertEquals(longer + "\r\nd,,\r\n", table.text());
    }
}
