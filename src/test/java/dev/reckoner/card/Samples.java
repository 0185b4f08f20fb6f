package dev.reckoner.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The font and the look that ship. */
final class Samples {

    private Samples() {}

    static Font font() {
        return font("src/main/resources/fonts/NotoSansSC-Medium-subset.ttf");
    }

    static Font font(String file) {
        try {
            return Font.of(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Look look() {
        return Look.of(read("tokens.css") + read("charts.css"));
    }

    private static String read(String part) {
        try {
            return Files.readString(Path.of("templates/assets/css", part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
