package dev.reckoner.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the site in {@code sites/tiny}, to be edited and built. */
public final class TinySite {

    private static final Path ORIGINAL = Path.of("src/test/resources/sites/tiny");

    private final Path root;

    private TinySite(Path root) {
        this.root = root;
    }

    /** A copy in a folder that is made for it. */
    public static TinySite in(Path folder) throws IOException {
        return copied(folder, files(ORIGINAL));
    }

    /** The same, its files made in the opposite order. */
    static TinySite backwardsIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(files(ORIGINAL));
        Collections.reverse(files);
        return copied(folder, files);
    }

    private static TinySite copied(Path folder, List<Path> files) throws IOException {
        for (Path file : files) {
            Path copy = folder.resolve(ORIGINAL.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return new TinySite(folder);
    }

    public Path root() {
        return root;
    }

    /** Where it is published. */
    public Path out() {
        return root.resolve("site");
    }

    /**
     * Changes a passage that stands in a file.
     *
     * @param file path below {@code content/}
     */
    public TinySite change(String file, String from, String to) throws IOException {
        Path path = root.resolve("content").resolve(file);
        String text = Files.readString(path);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        Files.writeString(path, text.replace(from, to));
        return this;
    }

    /**
     * Writes a file anew, with the folders that it stands in.
     *
     * @param file path below {@code content/}
     */
    public TinySite write(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Builds it into its own folder. */
    public Build.Result.Done build() throws IOException {
        return build(root, out());
    }

    /** Builds a site that has no mistakes. */
    static Build.Result.Done build(Path root, Path out) throws IOException {
        Settings settings =
                new Settings(root, Optional.empty(), Optional.empty(), Optional.empty());
        Build.Result result = Build.run(settings, out, step -> {});
        if (result instanceof Build.Result.Done done) {
            return done;
        }
        throw new AssertionError(
                result instanceof Build.Result.Stopped stopped
                        ? stopped.problems().errors()
                        : result);
    }

    /** What was published: each file's bytes, as Latin-1 text, by path. */
    public static Map<String, String> published(Path out) throws IOException {
        Map<String, String> published = new TreeMap<>();
        for (Path file : files(out)) {
            published.put(
                    path(out, file),
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return published;
    }

    /** When each file was last written, in milliseconds, by path. */
    public static Map<String, Long> times(Path out) throws IOException {
        Map<String, Long> times = new TreeMap<>();
        for (Path file : files(out)) {
            times.put(path(out, file), Files.getLastModifiedTime(file).toMillis());
        }
        return times;
    }

    private static String path(Path out, Path file) {
        return out.relativize(file).toString().replace('\\', '/');
    }

    /** All files but the publisher's own. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".reckoner")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
