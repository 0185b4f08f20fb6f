package dev.reckoner.publish;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Decoder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site's {@code content} folder in memory.
 *
 * @param texts YAML, Markdown and CSV by path from the site's directory
 * @param pictures other files of articles, likewise
 */
public record ContentTree(Map<String, String> texts, Map<String, byte[]> pictures) {

    private static final Set<String> TEXTS = Set.of("yaml", "md", "csv");
    private static final Set<String> PICTURES = Set.of("png", "svg", "jpg", "webp");

    public ContentTree {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
    }

    /** Those texts whose path begins so. */
    public Map<String, String> below(String prefix) {
        Map<String, String> below = new TreeMap<>();
        texts.forEach(
                (path, text) -> {
                    if (path.startsWith(prefix)) {
                        below.put(path, text);
                    }
                });
        return below;
    }

    /**
     * Reads the folder. Links are refused, because what lies behind one may be anything.
     *
     * @throws IOException if the disk fails
     */
    public static ContentTree scan(Path root, Problems problems) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, byte[]> pictures = new TreeMap<>();
        Path content = root.resolve("content");
        Files.walkFileTree(
                content,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        boolean hidden = folder.getFileName().toString().startsWith(".");
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        take(root, file, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    private void take(Path base, Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String path = base.relativize(file).toString().replace('\\', '/');
                        String name = file.getFileName().toString();
                        String ending = name.substring(name.lastIndexOf('.') + 1);
                        if (name.startsWith(".") || name.endsWith("~")) {
                            return;
                        }
                        if (!attributes.isRegularFile()) {
                            problems.add(
                                    Place.of(path), "is a link or no file", "copy the file itself");
                        } else if (attributes.size() > Decoder.MOST_BYTES) {
                            problems.add(Place.of(path), "is larger than 32 MiB", "split it");
                        } else if (TEXTS.contains(ending)) {
                            Decoder.decode(path, Files.readAllBytes(file), problems)
                                    .ifPresent(text -> texts.put(path, text));
                        } else if (PICTURES.contains(ending)
                                && path.startsWith("content/articles/")) {
                            pictures.put(path, Files.readAllBytes(file));
                        } else if (path.startsWith("content/articles/")) {
                            problems.add(
                                    Place.of(path),
                                    "is not a kind of file that an article has",
                                    "an article has .yaml, .md, .csv, .png, .svg, .jpg and .webp");
                        }
                    }
                });
        return new ContentTree(texts, pictures);
    }
}
