package dev.reckoner.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Files that ship with the program, which a site may replace by its own of the same name. */
final class Resources {

    private final Path root;

    /**
     * @param root the site's directory
     */
    Resources(Path root) {
        this.root = root;
    }

    /** The site's own file, else the shipped one. */
    Optional<byte[]> bytes(String path) {
        Path own = root.resolve(path);
        try {
            return Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(own))
                    : shipped(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The shipped file, whatever the site has. */
    static Optional<byte[]> shipped(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
