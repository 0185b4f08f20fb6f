package dev.reckoner.article.markdown;

import java.util.ArrayList;
import java.util.List;

/** A growing document; neighbouring markup becomes one piece. */
final class Sheet {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    /** Adds markup of ours. */
    Sheet html(String html) {
        markup.append(html);
        return this;
    }

    /** Adds an author's text. */
    Sheet text(CharSequence text) {
        escape(text, markup);
        return this;
    }

    /** Adds an attribute with its leading space. */
    Sheet attribute(String name, String value) {
        return html(" ").html(name).html("=\"").text(value).html("\"");
    }

    /** Adds an attribute that may hold figures. */
    Sheet attribute(String name, List<Piece.Plain> value) {
        html(" ").html(name).html("=\"");
        value.forEach(this::plain);
        return html("\"");
    }

    /** Adds a hole. */
    Sheet hole(Piece hole) {
        flush();
        pieces.add(hole);
        return this;
    }

    /** Adds another sheet's pieces. */
    Sheet all(List<Piece> others) {
        for (Piece piece : others) {
            if (piece instanceof Piece.Markup same) {
                html(same.html());
            } else {
                hole(piece);
            }
        }
        return this;
    }

    List<Piece> pieces() {
        flush();
        return List.copyOf(pieces);
    }

    /** Escapes for text and quoted attributes; what HTML forbids becomes U+FFFD. */
    static void escape(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(forbidden(c) ? '\ufffd' : c);
            }
        }
    }

    /** Control characters, and those that reverse the direction of the text around them. */
    private static boolean forbidden(char c) {
        return Character.isISOControl(c)
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c >= '\ufffe';
    }

    private void plain(Piece.Plain piece) {
        if (piece instanceof Piece.Words words) {
            text(words.text());
        } else {
            hole(piece);
        }
    }

    private void flush() {
        if (markup.length() > 0) {
            pieces.add(new Piece.Markup(markup.toString()));
            markup.setLength(0);
        }
    }
}
