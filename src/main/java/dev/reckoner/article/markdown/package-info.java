/**
 * Markdown to HTML with holes for figures (leaf of floor 8, {@code article}).
 *
 * <p>{@link dev.reckoner.article.markdown.Markdown} is the door. It reads a text into a {@link
 * dev.reckoner.article.markdown.Document}: finished HTML, cut where a figure, a table, a chart or a
 * claim belongs. What goes there comes from the caller through a {@link
 * dev.reckoner.article.markdown.Binding}; the words of an expression are carried, not understood.
 *
 * <p>Invariants: flexmark lives here and nowhere else, and none of its types leaves; the text is
 * not trusted, so that no markup, script or foreign address of an author reaches a page unescaped
 * or unchecked; no text can hang, overflow or otherwise end a build; a mistake in a text is a
 * {@link dev.reckoner.problem.Problem} with line and column.
 */
package dev.reckoner.article.markdown;
