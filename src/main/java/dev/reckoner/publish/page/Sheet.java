package dev.reckoner.publish.page;

import java.util.List;

/**
 * All sums of a page that give the same thing, by formula.
 *
 * @param anchor id on the page
 * @param name what the results are called
 * @param sentence one sentence that says what they are
 */
public record Sheet(String anchor, String name, String sentence, List<Part> parts) {

    /**
     * One formula and the sums that were made by it, a row each.
     *
     * @param formula MathML in words
     * @param formula none where a candidate was chosen instead
     * @param columns what is put in
     * @param rejected candidates that were not chosen, by row
     */
    public record Part(
            Markup formula,
            List<Column> columns,
            List<Row> rows,
            List<Explanation.Rejected> rejected) {}

    /**
     * An input.
     *
     * @param href to the sheet of its own sums, or empty
     * @param kind given, assumed, measured, asked, chosen or computed, in the page's language
     */
    public record Column(String name, String href, String kind) {}

    /**
     * A sum.
     *
     * @param anchor id on the page
     * @param subject of what
     * @param cells the numbers put in
     * @param value the result with all its digits
     * @param range in which it lies, or empty
     * @param remark on the result, or empty
     * @param remarkLanguage BCP 47 tag of the remark where it is not the page's, else empty
     */
    public record Row(
            String anchor,
            String subject,
            List<Cell> cells,
            String value,
            String range,
            String remark,
            String remarkLanguage) {}

    /**
     * A number put in.
     *
     * @param href to its source, or to its own worked sum, or empty
     */
    public record Cell(String value, String href) {}
}
