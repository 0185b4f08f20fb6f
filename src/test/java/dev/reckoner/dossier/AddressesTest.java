package dev.reckoner.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "models/a/index.html, models/b/index.html, ../b/index.html",
        "models/index.html, models/a/index.html, a/index.html",
        "models/a/accelerators/index.html, models/a/index.html, ../index.html",
        "models/ab/index.html, models/a/index.html, ../a/index.html",
        "can-i-run/a-on-b/index.html, models/a/index.html, ../../models/a/index.html",
        "models/index.html, models/index.html, index.html"
    })
    void aWayGoesUpNoFurtherThanToTheFolderThatBothShare(String from, String to, String way) {
        assertEquals(way, Addresses.way(from, to));
    }
}
