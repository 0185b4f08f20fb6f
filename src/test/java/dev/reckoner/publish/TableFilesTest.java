package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number of a table is one number, wherever it is read. */
class TableFilesTest {

    private static final String FACTS = "en/models/abacus-7b/facts-table";

    @TempDir static Path folder;
    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void build() throws IOException {
        TinySite site = TinySite.in(folder);
        site.build();
        files = TinySite.published(site.out());
    }

    @Test
    void everyTableHoldsWhatItsFilesHold() {
        TableFiles.Found found = TableFiles.in(files);
        assertEquals(List.of(), found.differences());
        assertTrue(found.cells() > 300, found.cells() + " cells");
    }

    @Test
    void anotherDigitInAFileIsSeen() {
        String csv = FACTS + ".csv";
        assertEquals(
                List.of("CSV: 7248023552 and 7248023553"),
                cells(csv, files.get(csv).replace("7248023552", "7248023553")));
        String json = FACTS + ".json";
        assertEquals(
                List.of("JSON: 7248023552 and 7248023553"),
                cells(json, files.get(json).replace("7248023552", "7248023553")));
    }

    @Test
    void anotherNumberOnThePageIsSeen() {
        String page = "en/models/abacus-7b/index.html";
        List<String> told =
                differences(
                        page,
                        files.get(page)
                                .replaceFirst(
                                        "<td><data value=\"7248023552\"", "<td><data value=\"7\""));
        assertEquals(2, told.size(), told.toString());
    }

    @Test
    void aFileThatNoTableNamesIsSeen() {
        String page = "en/models/abacus-7b/index.html";
        String without = files.get(page).replace("facts-table.csv", "other.csv");
        List<String> told = differences(page, without);
        assertTrue(told.contains(FACTS + ".csv: no table names this file"), told.toString());
    }

    /** What differs, without the place. */
    private static List<String> cells(String path, String changed) {
        return differences(path, changed).stream()
                .map(told -> told.substring(told.indexOf(", ") + 2))
                .toList();
    }

    private static List<String> differences(String path, String changed) {
        Map<String, String> others = new TreeMap<>(files);
        others.put(path, changed);
        return TableFiles.in(others).differences();
    }
}
