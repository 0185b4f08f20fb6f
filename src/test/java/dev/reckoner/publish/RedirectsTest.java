package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an article once stood, something leads to where it stands now. */
class RedirectsTest {

    @TempDir Path folder;

    private Path out(Optional<String> baseUrl) throws IOException {
        TinySite site =
                TinySite.in(folder)
                        .change(
                                "articles/first-sums/article.yaml",
                                "tags:",
                                "aliases: [old/name, 2024/Sums.html]\ntags:");
        Settings settings = new Settings(site.root(), Optional.empty(), Optional.empty(), baseUrl);
        Build.Result result = Build.run(settings, site.out(), step -> {});
        assertTrue(result instanceof Build.Result.Done, result.toString());
        return site.out();
    }

    private static Document page(Path out, String path) throws IOException {
        return Jsoup.parse(Files.readString(out.resolve(path)));
    }

    @Test
    void aFolderAndAFileLeadOnInEachLanguage() throws IOException {
        Path out = out(Optional.empty());
        Document page = page(out, "zh-Hans/old/name/index.html");
        String target = "../../articles/first-sums/index.html";
        assertEquals("zh-Hans", page.select("html").attr("lang"));
        assertEquals("0; url=" + target, page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(target, page.select("link[rel=canonical]").attr("href"));
        assertEquals(target, page.select("main a").attr("href"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        Document file = page(out, "en/2024/Sums.html");
        assertEquals("../articles/first-sums/index.html", file.select("main a").attr("href"));
    }

    @Test
    void theCanonicalAddressIsThatOfTheArticle() throws IOException {
        Path out = out(Optional.of("https://site.example/sub"));
        assertEquals(
                "https://site.example/sub/en/articles/first-sums/",
                page(out, "en/old/name/index.html").select("link[rel=canonical]").attr("href"));
    }
}
