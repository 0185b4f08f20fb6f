package dev.reckoner.article.markdown;

import java.util.List;

/** A stretch of a finished document: HTML, or a hole in it. */
sealed interface Piece {

    /** HTML that is escaped already. */
    record Markup(String html) implements Piece {}

    /** A figure in running text. */
    record Figure(Written expression) implements Piece {}

    /** A table, chart or claim. */
    record Block(Fence fence) implements Piece {}

    /** What can also stand in an attribute. */
    sealed interface Plain extends Piece {}

    /** Words, not escaped. */
    record Words(String text) implements Plain {}

    /** A figure as plain text. */
    record Spoken(Written expression) implements Plain {}

    /** HTML of the pieces, in order. */
    static String html(List<? extends Piece> pieces, Binding binding) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Markup markup) {
                out.append(markup.html());
            } else if (piece instanceof Figure figure) {
                out.append(binding.inText(figure.expression()));
            } else if (piece instanceof Block block) {
                out.append(binding.block(block.fence()));
            } else if (piece instanceof Plain plain) {
                Sheet.escape(text(plain, binding), out);
            }
        }
        return out.toString();
    }

    /** Plain text of the pieces, in order, not escaped. */
    static String text(List<Plain> pieces, Binding binding) {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(text(piece, binding)));
        return out.toString();
    }

    /** The words alone, without any figure. */
    static String words(List<Plain> pieces) {
        StringBuilder out = new StringBuilder();
        for (Plain piece : pieces) {
            if (piece instanceof Words words) {
                out.append(words.text());
            }
        }
        return out.toString();
    }

    private static String text(Plain piece, Binding binding) {
        if (piece instanceof Spoken spoken) {
            return binding.asText(spoken.expression());
        }
        return ((Words) piece).text();
    }
}
