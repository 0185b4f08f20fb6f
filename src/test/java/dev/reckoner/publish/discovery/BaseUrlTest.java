package dev.reckoner.publish.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseUrlTest {

    private static final BaseUrl BASE = BaseUrl.of("https://a.example/b");

    @ParameterizedTest
    @CsvSource({
        "index.html, https://a.example/b/",
        "en/index.html, https://a.example/b/en/",
        "en/index.html#c, https://a.example/b/en/#c",
        "en/feed.xml, https://a.example/b/en/feed.xml",
        "en/tags/开源 b/index.html, https://a.example/b/en/tags/%E5%BC%80%E6%BA%90%20b/"
    })
    void addressesInFullDoNotNameIndexFiles(String path, String address) {
        assertEquals(address, BASE.absolute(path));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b/, index.html",
        "https://a.example/b/en/, en/index.html",
        "/b/en/feed.xml, en/feed.xml",
        "https://a.example/c/, ",
        "https://b.example/b/, ",
        "../en/index.html, "
    })
    void addressesOfTheSiteAreKnownInFullAndFromTheRoot(String href, String path) {
        assertEquals(Optional.ofNullable(path), BASE.within(href));
    }

    @Test
    void withoutOneAddressesAreRelative() {
        assertEquals("../b/index.html", BaseUrl.UNKNOWN.of("en/a/index.html", "en/b/index.html"));
        assertEquals("https://a.example/b/en/b/", BASE.of("en/a/index.html", "en/b/index.html"));
        assertFalse(BaseUrl.of("").isKnown());
        assertEquals("/b/", BASE.folder());
    }
}
