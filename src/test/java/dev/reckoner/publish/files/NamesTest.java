package dev.reckoner.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                ".nojekyll",
                ".well-known/security.txt",
                "中 文/é.html",
                "a#b?c%d&e+f.png",
                "console.html",
                "com10",
                "a..b/c...d",
                "😀.html",
                "%2e%2e%2fx"
            })
    void ordinaryPathsAreFine(String path) {
        assertEquals(List.of(), Names.flaws(List.of(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x",
                "../x",
                "a/../../x",
                "./a",
                "a/",
                "a//b",
                "a\\..\\b",
                "C:/x",
                "a:b",
                "a\0b",
                "a\nb",
                "a.",
                "a ",
                "a./b",
                "CON",
                "nul.html",
                "aux .txt",
                "a/com1/b",
                "LPT¹",
                "a\u200bb",
                "a\u202eb",
                "a\u2028b",
                "a\ud800b",
                ".reckoner/manifest",
                ".Reckoner/x",
                ".git/config"
            })
    void pathsThatLeadElsewhereAreRefused(String path) {
        assertEquals(
                List.of(path), Names.flaws(List.of(path)).stream().map(Names.Flaw::path).toList());
        assertThrows(
                IllegalArgumentException.class, () -> Release.of(Map.of(path, new byte[] {1})));
    }

    @Test
    void aNameHasAtMostTwoHundredBytes() {
        String longest = "文".repeat(66) + "ab";
        assertEquals(List.of(), Names.flaws(List.of("a/" + longest)));
        assertEquals(
                List.of(new Names.Flaw("a/" + longest + "c", "a name longer than 200 bytes")),
                Names.flaws(List.of("a/" + longest + "c")));
    }

    @Test
    void aPathHasAtMostAThousandBytes() {
        String longest = "abc/".repeat(249) + "abcd";
        assertEquals(List.of(), Names.flaws(List.of(longest)));
        assertEquals(
                List.of(new Names.Flaw(longest + "e", "longer than 1000 bytes")),
                Names.flaws(List.of(longest + "e")));
    }

    @ParameterizedTest
    @CsvSource({
        "Page.html, page.html",
        "A/x.html, a/y.html",
        "caf\u00e9, cafe\u0301",
        "\u212a.html, k.html",
        "\uff21.html, a.html",
        "\ufb01, fi",
        "STRASSE, straße",
        "ΣΑΣ, σας",
        "A/x, a"
    })
    void namesThatSomeSystemsTakeForOneAreRefusedTogether(String one, String other) {
        assertEquals(List.of(), Names.flaws(List.of(one)));
        assertEquals(List.of(), Names.flaws(List.of(other)));
        assertEquals(1, Names.flaws(List.of(one, other)).size());
    }

    @Test
    void aPathIsNotBothAFileAndAFolder() {
        assertEquals(
                List.of(new Names.Flaw("a/b", "\"a\" is both a file and a folder")),
                Names.flaws(List.of("a/b", "a", "a.html")));
    }

    @Test
    void aClashNamesTheOtherPath() {
        assertTrue(
                Names.flaws(List.of("Page.html", "page.html")).get(0).what().contains("Page.html"));
    }
}
