package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.quantity.Day;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article of a later day than the site's waits for it. */
class WaitingTest {

    @TempDir Path folder;

    /** The article that a claim, a question and a start page lead to, a day too early. */
    private TinySite site() throws IOException {
        return TinySite.in(folder)
                .change("articles/first-sums/article.yaml", "2025-04-01", "2025-04-02")
                .change("articles/first-sums/article.yaml", "tags:", "aliases: [old/name]\ntags:")
                .change("site.yaml", "tags:", "front: {lead: first-sums}\ntags:");
    }

    @Test
    void itIsNamedNowhere() throws IOException {
        TinySite site = site();
        Build.Result.Done done = site.build();
        assertEquals(Map.of("first-sums", new Day(2025, 4, 2)), done.waiting());
        Map<String, String> files = TinySite.published(site.out());
        assertTrue(files.containsKey("en/index.html"));
        assertFalse(files.keySet().stream().anyMatch(path -> path.contains("old/name")));
        files.forEach(
                (path, text) -> {
                    assertFalse(path.contains("first-sums"), path);
                    assertFalse(text.contains("first-sums"), path);
                    assertFalse(text.contains("Sixteen people"), path);
                });
        assertTrue(files.get("en/index.html").contains("A short note"));
    }

    @Test
    void aSiteWithoutArticlesStillHasItsStartPages() throws IOException {
        TinySite site =
                TinySite.in(folder).change("site.yaml", "as-of: 2025-04-01", "as-of: 2025-03-01");
        assertEquals(2, site.build().waiting().size());
        Map<String, String> files = TinySite.published(site.out());
        assertTrue(files.containsKey("zh-Hans/index.html"));
        assertFalse(files.containsKey("zh-Hans/archive/index.html"));
        assertFalse(files.get("zh-Hans/index.html").contains("archive"));
    }

    @Test
    void onItsDayItIsThere() throws IOException {
        TinySite site = site().change("site.yaml", "2025-04-01", "2025-04-02");
        assertEquals(Map.of(), site.build().waiting());
        Map<String, String> files = TinySite.published(site.out());
        assertTrue(files.containsKey("en/articles/first-sums/index.html"));
        assertTrue(files.containsKey("en/old/name/index.html"));
    }
}
