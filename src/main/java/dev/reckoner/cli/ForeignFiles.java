package dev.reckoner.cli;

import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Decoder;
import dev.reckoner.problem.reading.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file, or all files of a folder, that somebody else wrote. */
final class ForeignFiles {

    /** Reads a text as a tree. */
    interface Reader {
        Optional<Node> read(String file, String text, Problems problems);
    }

    private final Path path;
    private final Problems problems;

    ForeignFiles(Path path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /**
     * The trees of the files with an ending, by path from the folder; of a file alone by its name.
     */
    Map<String, Node> trees(String ending, Reader reader) throws IOException {
        Map<String, Node> trees = new TreeMap<>();
        for (Path file : files(ending)) {
            Optional<Node> tree =
                    Decoder.decode(file.toString(), Files.readAllBytes(file), problems)
                            .flatMap(text -> reader.read(file.toString(), text, problems));
            Path base = Files.isDirectory(path) ? path : file.toAbsolutePath().getParent();
            String name = base.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
            tree.ifPresent(found -> trees.put(name.replace('\\', '/'), found));
        }
        return trees;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.equals(path) || file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
