package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look is changed by files of the site alone. */
class ThemeTest {

    @TempDir Path folder;

    @Test
    void aFileOfTokensRecoloursTheSiteAndLeavesTheRest() throws IOException {
        TinySite site = TinySite.in(folder);
        site.build();
        String before = stylesheet(TinySite.published(site.out()));
        String shipped = Files.readString(Path.of("templates/assets/css/tokens.css"));
        write("assets/css/tokens.css", shipped.replace("#b3261e", "#112233"));
        site.build();
        String after = stylesheet(TinySite.published(site.out()));
        assertTrue(before.contains("#b3261e"));
        assertEquals(before.replace("#b3261e", "#112233"), after);
    }

    @Test
    void aColourThatPicturesCannotBePaintedWithIsTold() throws IOException {
        TinySite site = TinySite.in(folder);
        site.build();
        String shipped = Files.readString(Path.of("templates/assets/css/tokens.css"));
        write("assets/css/tokens.css", shipped.replace("#b3261e", "hsl(4 71% 41%)"));
        Build.Result.Done done = site.build();
        assertEquals(
                List.of("the colour --seal is missing or not written as #rrggbb"),
                done.problems().warnings().stream().map(Problem::what).toList());
        assertEquals(List.of(), pictures(done.outcome().written()));
    }

    @Test
    void whatNoSheetNamesIsNoColourOfTheManifest() throws IOException {
        TinySite site = TinySite.in(folder);
        write("assets/css/tokens.css", ":root {}");
        site.build();
        String manifest = Files.readString(site.out().resolve("en/site.webmanifest"));
        assertFalse(manifest.contains("_color"), manifest);
    }

    @Test
    void picturesHaveTheColoursOfTheSite() throws IOException {
        TinySite site = TinySite.in(folder);
        site.build();
        String shipped = Files.readString(Path.of("templates/assets/css/tokens.css"));
        write("assets/css/tokens.css", shipped.replace("#b3261e", "#112233"));
        List<String> repainted = pictures(site.build().outcome().written());
        assertTrue(repainted.contains("en/articles/first-sums/card.png"), repainted.toString());
        assertTrue(repainted.contains("icon-192.png"), repainted.toString());
        assertTrue(TinySite.published(site.out()).get("icon.svg").contains("#112233"));
    }

    private static List<String> pictures(List<String> paths) {
        return paths.stream().filter(path -> path.endsWith(".png")).toList();
    }

    @Test
    void aTemplateOfTheSiteWinsOverTheShippedOneOfItsName() throws IOException {
        TinySite site = TinySite.in(folder);
        write("language.ftlh", "<!doctype html>\n<title>${frame.siteName}</title>\n<p>mine</p>\n");
        site.build();
        Map<String, String> files = TinySite.published(site.out());
        assertTrue(files.get("index.html").contains("<p>mine</p>"));
        assertTrue(files.get("en/index.html").contains("<main"));
    }

    private void write(String template, String text) throws IOException {
        Path file = folder.resolve("templates").resolve(template);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String stylesheet(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".css"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
