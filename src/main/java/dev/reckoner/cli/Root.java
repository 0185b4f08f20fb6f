package dev.reckoner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command. */
final class Root {

    @Option(
            names = "--root",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description =
                    "The site's directory. Default: the current one if it holds content/,"
                            + " else the repository.")
    private Optional<Path> root = Optional.empty();

    /** The site's directory; empty when there is none. */
    Optional<Path> directory() {
        if (root.isPresent()) {
            return root.filter(dir -> Files.isDirectory(dir.resolve("content")));
        }
        Path here = Path.of("").toAbsolutePath();
        if (Files.isDirectory(here.resolve("content"))) {
            return Optional.of(here);
        }
        return Optional.ofNullable(System.getProperty("reckoner.home"))
                .map(Path::of)
                .filter(home -> Files.isDirectory(home.resolve("content")));
    }

    /** What to say when there is none. */
    String missing() {
        return root.map(dir -> dir + " has no content/ folder")
                .orElse("no content/ folder here; name the site's directory with --root");
    }
}
