package dev.reckoner.publish.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void itIsALineForEachFile() {
        Manifest manifest = Manifest.of(TestSites.release(Map.of("中 文/a b.html", "abc")));
        assertEquals(
                "reckoner manifest 1, files: 1\n" + ABC + " 3 中 文/a b.html\n", manifest.text());
    }

    @Test
    void whatIsWrittenIsRead() {
        Manifest manifest = Manifest.of(TestSites.release(TestSites.OLD));
        assertEquals(Optional.of(manifest), Manifest.parse(manifest.text()));
        assertEquals(Optional.of(Manifest.EMPTY), Manifest.parse(Manifest.EMPTY.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reckoner manifest 1, files: 2\nHASH 3 a\n",
                "reckoner manifest 1, files: 1\nHASH 3 a",
                "reckoner manifest 1, files: 1\nHASH 3 a\n\n",
                "reckoner manifest 1, files: 1\nHASH 03 a\n",
                "reckoner manifest 2, files: 1\nHASH 3 a\n",
                "reckoner manifest 1, files: 1\nHASH 3 ../a\n",
                "reckoner manifest 1, files: 1\nHASH 3 /etc/passwd\n",
                "reckoner manifest 1, files: 1\nHASH 3 .reckoner/lock\n",
                "reckoner manifest 1, files: 2\nHASH 3 b\nHASH 3 a\n",
                "reckoner manifest 1, files: 1\r\nHASH 3 a\r\n"
            })
    void anythingElseIsNoManifest(String text) {
        assertEquals(Optional.empty(), Manifest.parse(text.replace("HASH", ABC)));
    }

    @Test
    void aFolderIsOursIfAFileBelowItIs() {
        Manifest manifest = Manifest.of(TestSites.release(Map.of("a/b/c", "abc", "d-e", "x")));
        assertTrue(manifest.listsBelow("a"));
        assertTrue(manifest.listsBelow("a/b"));
        assertFalse(manifest.listsBelow("a/b/c"));
        assertFalse(manifest.listsBelow("d"));
    }
}
