package dev.reckoner.catalogue.editing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file below {@code content}. */
public final class ContentFile {

    private ContentFile() {}

    /**
     * Makes a file hold a text, in UTF-8. The text is first written to a hidden file beside it,
     * which takes its place in one step; what an interrupted run left there is overwritten.
     *
     * @param file whose folder is made if need be
     * @throws IOException if the disk fails; the file is then as it was
     */
    public static void write(Path file, String text) throws IOException {
        write(Map.of(file, text));
    }

    /**
     * Makes files hold texts. All texts are on the disk before the first takes its place, so that a
     * full disk leaves every file as it was; their folders are made.
     *
     * @param texts by file
     * @throws IOException if the disk fails
     */
    public static void write(Map<Path, String> texts) throws IOException {
        List<Path> drafts = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Files.createDirectories(text.getKey().getParent());
                Path draft = draft(text.getKey());
                drafts.add(draft);
                force(draft, text.getValue());
            }
            for (Path file : texts.keySet()) {
                Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            drafts.forEach(draft -> discard(draft, e));
            throw e;
        }
    }

    private static Path draft(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    private static void force(Path file, String text) throws IOException {
        try (FileChannel out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private static void discard(Path draft, IOException reason) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
