package dev.reckoner.publish.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts of others are those that their makers published. */
class VendoredTest {

    private static final Path FOLDER = Path.of("templates", "assets", "vendor");
    private static final Pattern ROW =
            Pattern.compile("\\| `(.+?\\.js)` \\|.*\\| .*`(.+?)` \\| `([0-9a-f]{64})` \\|");

    @Test
    void everyScriptHasTheHashThatIsNotedAndItsLicence()
            throws IOException, GeneralSecurityException {
        List<MatchResult> rows =
                ROW.matcher(Files.readString(FOLDER.resolve("README.md"))).results().toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".js"))
                            .sorted()
                            .toList(),
                    rows.stream().map(row -> row.group(1)).sorted().toList());
        }
        for (MatchResult row : rows) {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(row.group(1)));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertEquals(row.group(3), HexFormat.of().formatHex(hash), row.group(1));
            assertTrue(Files.size(FOLDER.resolve(row.group(2))) > 500);
        }
    }
}
