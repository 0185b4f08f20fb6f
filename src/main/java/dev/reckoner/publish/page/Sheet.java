package dev.reckoner.publish.page;

import java.util.List;

/**
 * One formula and all the sums of a page that were made by it, a row each.
 *
 * @param name what the results are called
 * @param sentence one sentence that says what they are
 * @param formula MathML in words
 * @param columns what is put in
 * @param rows the sums
 */
public record Sheet(
        String name, String sentence, Markup formula, List<Column> columns, List<Row> rows) {

    /**
     * An input.
     *
     * @param kind given, assumed, measured, asked, chosen or computed, in the page's language
     */
    public record Column(String name, String kind) {}

    /**
     * A sum.
     *
     * @param anchor id on the page
     * @param subject of what
     * @param cells the numbers put in
     * @param value the result with all its digits
     * @param range in which it lies, or empty
     */
    public record Row(
            String anchor, String subject, List<Cell> cells, String value, String range) {}

    /**
     * A number put in.
     *
     * @param href to its own sum or to its source, or empty
     */
    public record Cell(String value, String href) {}
}
