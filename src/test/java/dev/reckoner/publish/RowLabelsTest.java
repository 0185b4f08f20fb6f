package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are called by their models, or as the author calls them. */
class RowLabelsTest {

    private static final String COLUMNS = "columns: [weights, kv-cache,";
    private static final String VALUE = "value: accelerators";

    @TempDir private Path folder;

    private Document built(String labels) throws IOException {
        TinySite site = TinySite.in(folder);
        String file = "articles/first-sums/en.md";
        site.change(file, COLUMNS, labels + COLUMNS);
        site.change(file, VALUE, labels + VALUE);
        site.build();
        String page = "site/en/articles/first-sums/index.html";
        return Jsoup.parse(Files.readString(folder.resolve(page)));
    }

    private static List<String> names(Document page, String table) {
        return page.select(table + " tbody th[scope=row]").eachText();
    }

    @Test
    void anAuthorNamesTheRowsOfTablesAndCharts() throws IOException {
        Document page =
                built(
                        "labels: [\"*One* reader\", \"A crowd of {= crowd.concurrency | count }\"]\n");
        assertEquals(List.of("One reader", "A crowd of 16"), names(page, ".scroll"));
        assertEquals(List.of("One reader", "A crowd of 16"), names(page, "figure"));
    }

    @Test
    void withoutLabelsTheModelsNameThem() throws IOException {
        Document page = built("");
        assertEquals(List.of("Abacus 7B · BF16", "Abacus 7B · BF16"), names(page, ".scroll"));
    }
}
