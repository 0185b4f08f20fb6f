package dev.reckoner.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site that this repository publishes, built once for all tests of a run; with {@code
 * -Dreckoner.site=DIR} one that stands there already.
 *
 * @param out where it is published
 * @param warnings what the build warned of
 */
public record OwnSite(Path out, List<String> warnings) {

    private static final Path FOLDER = Path.of("target", "own-site");

    /** Builds it, unless a test of this run has done so, be it in another Java machine. */
    public static OwnSite built() {
        String given = System.getProperty("reckoner.site", "");
        if (!given.isEmpty()) {
            return new OwnSite(Path.of(given), List.of());
        }
        try {
            Files.createDirectories(FOLDER);
            Path lock = FOLDER.resolve("lock");
            try (FileChannel channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return found();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OwnSite found() throws IOException {
        Path out = FOLDER.resolve("site");
        Path note = FOLDER.resolve("run");
        if (Files.exists(note)) {
            List<String> lines = Files.readAllLines(note);
            if (lines.get(0).equals(run())) {
                return new OwnSite(out, List.copyOf(lines.subList(1, lines.size())));
            }
        }
        Files.deleteIfExists(note);
        delete(out);
        List<String> lines = new ArrayList<>(List.of(run()));
        TinySite.build(Path.of(""), out)
                .problems()
                .warnings()
                .forEach(warning -> lines.add(warning.place() + " " + warning.what()));
        Files.write(note, lines);
        return new OwnSite(out, List.copyOf(lines.subList(1, lines.size())));
    }

    /** What Surefire calls this run; outside of it each Java machine is one. */
    private static String run() {
        return System.getProperty("reckoner.run", "machine " + ProcessHandle.current().pid());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
