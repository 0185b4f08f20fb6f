package dev.reckoner.article;

import dev.reckoner.problem.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that is translated as a whole: the title, the standfirst, a key figure, or what
 * stands between two blank lines of the body. A fenced block is one passage.
 *
 * @param text as written, with its expressions
 */
public record Passage(Place place, String text) {

    private static final int DIGITS = 6;

    private static final int SHOWN = 60;

    /** The passages of a text, in its order. */
    public static List<Passage> of(Article.Text text) {
        List<Passage> passages = new ArrayList<>();
        passages.add(of(text.title()));
        passages.add(of(text.standfirst()));
        for (Article.KeyFigure key : text.keyFigures()) {
            String note = key.note().map(Article.Written::text).orElse("");
            String whole = key.value().text() + "\n" + key.label().text() + "\n" + note;
            passages.add(new Passage(key.value().place(), whole));
        }
        String[] lines = text.body().split("\n", -1);
        String fence = "";
        int first = 0;
        for (int i = 0; i <= lines.length; i++) {
            if (i == lines.length || fence.isEmpty() && lines[i].isBlank()) {
                if (i > first) {
                    Place place = new Place(text.file(), text.bodyLine() + first, 1);
                    String written = String.join("\n", List.of(lines).subList(first, i));
                    passages.add(new Passage(place, written));
                }
                first = i + 1;
            } else {
                fence = fence(lines[i].strip(), fence);
            }
        }
        return List.copyOf(passages);
    }

    private static Passage of(Article.Written written) {
        return new Passage(written.place(), written.text());
    }

    /** The fence that is open after a line. */
    private static String fence(String line, String open) {
        if (!open.isEmpty()) {
            return line.equals(open) ? "" : open;
        }
        int length = 0;
        while (length < line.length()
                && (line.charAt(0) == '`' || line.charAt(0) == '~')
                && line.charAt(length) == line.charAt(0)) {
            length++;
        }
        return length < 3 ? "" : line.substring(0, length);
    }

    /**
     * What changes when a word or an expression of the passage does, and not with its line breaks.
     */
    public String fingerprint() {
        return Fingerprint.of(String.join(" ", text.strip().split("\\s+")), DIGITS);
    }

    /** How it begins, for messages. */
    String beginning() {
        String line = String.join(" ", text.strip().split("\\s+"));
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
