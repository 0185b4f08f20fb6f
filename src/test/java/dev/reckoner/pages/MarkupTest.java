package dev.reckoner.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.pages.Findings.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is valid HTML. */
class MarkupTest {

    private static final int THREADS = 2;

    /** What the checker says and the site keeps, with the reason. */
    private static final Map<String, String> KEPT =
            Map.of(
                    "This document appears to be written in",
                    "a guess by letters; on a page of tables most are of names and units",
                    "Inline script violates Content Security Policy",
                    "JSON-LD is data: HTML looks at the type of a script before it asks the policy,"
                            + " and LinksTest finds every other script within a page");

    @Test
    void noPageHasAnErrorOrAWarning() {
        List<String> pages = SitePages.every();
        List<Finding> told =
                IntStream.range(0, THREADS)
                        .parallel()
                        .mapToObj(part -> told(pages, part))
                        .flatMap(List::stream)
                        .filter(it -> KEPT.keySet().stream().noneMatch(it.what()::contains))
                        .toList();
        assertEquals("", Findings.text(told));
    }

    /** Of every second page, say, since a checker looks at one page at a time. */
    private static List<Finding> told(List<String> pages, int part) {
        NuChecker nu = new NuChecker();
        return Stream.iterate(part, i -> i < pages.size(), i -> i + THREADS)
                .flatMap(i -> nu.of(SitePages.ROOT, pages.get(i)).stream())
                .toList();
    }

    @Test
    void theCheckerSeesErrorsAndWarnings(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("page.html"),
                """
                <!doctype html>
                <html lang="en"><head><title>A page</title></head>
                <body><section><p id="a">One</p><br/></section><p id="a">Two</p></body></html>
                """);
        String told = Findings.text(new NuChecker().of(folder, "page.html"));
        assertTrue(told.contains("Duplicate ID"), told);
        assertTrue(told.contains("Trailing slash"), told);
        assertTrue(told.contains("Section lacks heading"), told);
    }
}
