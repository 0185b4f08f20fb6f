package dev.reckoner.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.problem.Problems;
import dev.reckoner.wording.reading.WordsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The languages that ship. */
final class Languages {

    static final Words EN = read("en");
    static final Words ZH = read("zh-Hans");

    private Languages() {}

    private static Words read(String tag) {
        String file = "content/words/" + tag + ".yaml";
        Problems problems = new Problems();
        try {
            Words words =
                    WordsFile.read(file, Files.readString(Path.of(file)), problems).orElseThrow();
            assertEquals(List.of(), problems.errors());
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
