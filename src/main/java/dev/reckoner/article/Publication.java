package dev.reckoner.article;

import dev.reckoner.provenance.Figure;
import dev.reckoner.wording.Format;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures that one page shows, each once, in the order in which a reader meets them. */
public final class Publication {

    private final Map<String, Shown> figures = new LinkedHashMap<>();

    /**
     * A figure on a page.
     *
     * @param format in which it was first shown
     * @param text as first shown
     * @param where it first stands: the heading of its table or chart, or the line of the text
     */
    public record Shown(Figure figure, Format format, String text, String where) {

        /** Id of its explanation on the page. */
        public String anchor() {
            return Publication.anchor(figure.id());
        }
    }

    /** Notes that a figure is shown. */
    Shown show(Figure figure, Format format, String text, String where) {
        return figures.computeIfAbsent(
                figure.id(), id -> new Shown(figure, format, text, where));
    }

    public Collection<Shown> figures() {
        return Collections.unmodifiableCollection(figures.values());
    }

    /** {@code why-} and the first 8 hex digits of the id's SHA-256. */
    public static String anchor(String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.UTF_8));
            return "why-" + HexFormat.of().formatHex(hash).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
