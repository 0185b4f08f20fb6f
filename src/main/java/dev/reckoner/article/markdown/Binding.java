package dev.reckoner.article.markdown;

/** What the caller puts into the holes of a document. */
public interface Binding {

    /** A figure in running text: safe HTML, usually a link around the formatted value. */
    String inText(Written expression);

    /**
     * A figure as plain text, not escaped: for link texts (a link cannot hold another), link
     * titles, alternative texts and labels.
     */
    String asText(Written expression);

    /** The table, chart or claim that a fenced block describes: safe HTML. */
    String block(Fence fence);
}
