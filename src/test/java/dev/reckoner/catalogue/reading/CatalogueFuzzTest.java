package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a file, reading tells of it and never throws. */
class CatalogueFuzzTest {

    private static final int EDITS = 3000;

    private static final List<String> PIECES =
            List.of(
                    "0",
                    "-1",
                    "-0",
                    "9",
                    "99999999999999999999",
                    "1e30",
                    ".",
                    ",",
                    ";",
                    ":",
                    "\n",
                    " ",
                    "\"",
                    "[",
                    "]",
                    "{",
                    "}",
                    "~",
                    "- ",
                    "#",
                    "withdrawn",
                    "latent",
                    "small-1b",
                    "true",
                    "2025-02-29",
                    "count",
                    "核",
                    "\u202e");

    @Test
    void aRandomEditGivesACatalogueOrProblems() {
        Random random = new Random(20250510);
        int faults = 0;
        for (int i = 0; i < EDITS; i++) {
            SmallCatalogue catalogue = new SmallCatalogue().calibrated();
            List<String> paths = catalogue.paths();
            String path = paths.get(random.nextInt(paths.size()));
            String text = edited(catalogue.text(path), random);
            String told = assertDoesNotThrow(catalogue.file(path, text)::told, path + "\n" + text);
            faults += told.isEmpty() ? 0 : 1;
        }
        assertTrue(faults > EDITS / 2 && faults < EDITS, "faults told: " + faults);
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int n = random.nextInt(2); n >= 0; n--) {
            int from = random.nextInt(edited.length());
            int to = Math.min(edited.length(), from + random.nextInt(5));
            boolean insert = random.nextInt(3) > 0;
            String piece = insert ? PIECES.get(random.nextInt(PIECES.size())) : "";
            edited.replace(from, to, piece);
        }
        return edited.toString();
    }
}
