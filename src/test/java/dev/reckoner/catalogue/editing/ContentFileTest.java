package dev.reckoner.catalogue.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFileTest {

    @TempDir private Path folder;

    @Test
    void aFileIsMadeAndReplaced() throws IOException {
        Path file = folder.resolve("a.yaml");
        ContentFile.write(file, "old and longer: 1\n");
        ContentFile.write(file, "核: 2\n");
        assertEquals("核: 2\n", Files.readString(file));
        assertEquals(List.of("a.yaml"), names());
    }

    @Test
    void whatAnInterruptedRunLeftIsOverwritten() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(folder.resolve(".a.yaml.new"), "half of something much longer");
        ContentFile.write(file, "a: 1\n");
        assertEquals("a: 1\n", Files.readString(file));
        assertEquals(List.of("a.yaml"), names());
    }

    @Test
    void whatCannotBeReplacedStaysAndNothingIsLeftBeside() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("a.yaml/b")).getParent();
        assertThrows(IOException.class, () -> ContentFile.write(occupied, "a: 1\n"));
        assertTrue(Files.isDirectory(occupied.resolve("b")));
        assertEquals(List.of("a.yaml"), names());
    }

    @Test
    void ofSeveralFilesNoneIsChangedWhereOneCannotBeWritten() throws IOException {
        Path file = folder.resolve("a.yaml");
        ContentFile.write(file, "old\n");
        Path impossible = file.resolve("b.yaml");
        Map<Path, String> both = new TreeMap<>(Map.of(file, "new\n", impossible, "new\n"));
        assertThrows(IOException.class, () -> ContentFile.write(both));
        assertEquals("old\n", Files.readString(file));
        assertEquals(List.of("a.yaml"), names());
        Path within = folder.resolve("made/for/it/c.yaml");
        ContentFile.write(new TreeMap<>(Map.of(file, "new\n", within, "c\n")));
        assertEquals("new\nc\n", Files.readString(file) + Files.readString(within));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
