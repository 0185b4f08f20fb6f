package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import dev.reckoner.catalogue.Later;
import dev.reckoner.provenance.Figure;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.Sheet;
import dev.reckoner.wording.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How the numbers of one page were made, down to sources and assumptions. A number in the text and
 * an assumption have a worked sum of their own; what stands in tables and charts, and every sum
 * behind another, has a row on the sheet of its formula.
 */
final class Explanations {

    private final Explained explained;
    private final Bibliography sources;
    private final WorkedSums worked;
    private final Sheets sheets;

    /**
     * @param later what has become of prices by the day for which the site is reckoned
     */
    Explanations(Publication publication, Words words, Later later) {
        this(publication, words, later, Map.of());
    }

    /**
     * @param elsewhere addresses of explanations on other pages by the id of the figure: what is
     *     explained there is not explained again
     */
    Explanations(Publication publication, Words words, Later later, Map<String, String> elsewhere) {
        this.explained = new Explained(publication, later, elsewhere);
        this.sources = new Bibliography(words);
        this.worked = new WorkedSums(explained, later, sources, words);
        this.sheets = new Sheets(explained, sources, words);
    }

    /** The places of this page's explanations, by the id of the figure. */
    Map<String, String> anchors() {
        return explained.anchors();
    }

    /** Every figure of the page, those that it shows first. */
    Collection<Figure> figures() {
        return explained.figures();
    }

    /** How many of the prices that the text names or sums use have changed since. */
    int changedPrices() {
        return explained.changedPrices();
    }

    /** The documents that were named so far: ask for sums and sheets first. */
    Bibliography sources() {
        return sources;
    }

    /** A worked sum for each number in the text and each assumption. */
    List<Explanation> all() {
        return worked.all();
    }

    /** The other sums, by what they give and by formula. */
    List<Sheet> sheets() {
        return sheets.all();
    }
}
