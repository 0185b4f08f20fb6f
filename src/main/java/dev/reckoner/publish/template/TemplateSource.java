package dev.reckoner.publish.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Where the texts of templates come from. */
@FunctionalInterface
public interface TemplateSource {

    /**
     * The text of a template, or nothing when there is none of that name.
     *
     * @param name a plain file name such as {@code article.ftlh}; never a path
     * @throws UncheckedIOException when it is there and cannot be read as UTF-8
     */
    Optional<String> text(String name);

    /** The templates that come with the program. */
    static TemplateSource shipped() {
        return name -> {
            try (InputStream in = TemplateSource.class.getResourceAsStream("/templates/" + name)) {
                return in == null ? Optional.empty() : Optional.of(decoded(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        };
    }

    /** The files of a folder, which need not exist. Symbolic links are not followed. */
    static TemplateSource folder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(decoded(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        };
    }

    /** These templates first, the others where these have none of the name. */
    default TemplateSource orElse(TemplateSource others) {
        return name -> text(name).or(() -> others.text(name));
    }

    private static String decoded(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
