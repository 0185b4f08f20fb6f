package dev.reckoner.publish.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.publish.page.Link;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages are one page in several languages. */
class LeafTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en/a/index.html | en/a/index.html zh/a/index.html"
                        + " | en en/a/index.html, zh zh/a/index.html, x-default en/a/index.html",
                "en/a/index.html | en/a/index.html zh/index.html | ''",
                "en/index.html | en/index.html zh/index.html"
                        + " | en en/index.html, zh zh/index.html, x-default index.html",
                "index.html | en/index.html zh/index.html"
                        + " | en en/index.html, zh zh/index.html, x-default index.html",
                "en/a/index.html | en/a/index.html | ''",
                "en/404.html | en/index.html zh/index.html | ''"
            })
    void versionsStandAtOneAddressInTheirLanguages(String path, String others, String versions) {
        List<Link> alternates =
                List.of(others.split(" ")).stream()
                        .map(other -> new Link("", other, other.split("/")[0]))
                        .toList();
        Leaf leaf = new Leaf(path, "en", "A", "", alternates, List.of());
        assertEquals(
                versions,
                leaf.versions().stream()
                        .map(link -> link.language() + " " + link.href())
                        .collect(Collectors.joining(", ")));
    }
}
