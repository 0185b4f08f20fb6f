package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same content gives the same bytes, and what did not change is not written. */
class SameBytesTest {

    @TempDir Path folder;

    @Test
    void aSecondBuildWritesNothing() throws IOException {
        TinySite site = TinySite.in(folder);
        Set<String> written = new TreeSet<>(site.build().outcome().written());
        assertEquals(TinySite.published(site.out()).keySet(), written);
        for (String path : written) {
            Files.setLastModifiedTime(site.out().resolve(path), FileTime.fromMillis(86_400_000));
        }
        Map<String, Long> times = TinySite.times(site.out());
        Build.Result.Done again = site.build();
        assertEquals(List.of(), again.outcome().written());
        assertEquals(List.of(), again.outcome().removed());
        assertEquals(List.of(), again.changes());
        assertEquals(times, TinySite.times(site.out()));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "de-DE, America/St_Johns",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok"
    })
    void neitherLocaleNorTimeZoneNorFolderShowsInThePages(String locale, String zone)
            throws IOException {
        TinySite here = TinySite.in(folder.resolve("here"));
        TinySite there = TinySite.backwardsIn(folder.resolve("far away/另一处"));
        here.build();
        Locale usual = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            there.build();
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(usualZone);
        }
        assertEquals(TinySite.published(here.out()), TinySite.published(there.out()));
    }

    @Test
    void aRemovedArticleTakesItsPagesAlong() throws IOException {
        TinySite site = TinySite.in(folder);
        site.build();
        site.change("articles/first-sums/en.md", " and [the note](../short-note/index.html)", "");
        Files.delete(folder.resolve("content/articles/short-note.md"));
        Build.Result.Done done = site.build();
        assertEquals(
                List.of(
                        "en/articles/short-note/card.png",
                        "en/articles/short-note/figures.json",
                        "en/articles/short-note/index.html",
                        "en/articles/short-note/index.md",
                        "zh-Hans/articles/short-note/card.png",
                        "zh-Hans/articles/short-note/figures.json",
                        "zh-Hans/articles/short-note/index.html",
                        "zh-Hans/articles/short-note/index.md"),
                done.outcome().removed().stream()
                        .filter(path -> !path.startsWith("assets/index."))
                        .toList());
        assertTrue(Files.notExists(site.out().resolve("en/articles/short-note")));
    }

    @Test
    void aDraftIsCheckedAndNotPublished() throws IOException {
        TinySite site = TinySite.in(folder);
        site.change("articles/first-sums/en.md", " and [the note](../short-note/index.html)", "");
        site.change("articles/short-note.md", "category: costs", "category: costs\ndraft: true");
        site.build();
        assertEquals(
                List.of(),
                TinySite.published(site.out()).keySet().stream()
                        .filter(path -> path.contains("short-note"))
                        .toList());
    }
}
