package dev.reckoner.publish.page;

import java.util.List;

/**
 * The start page of one language.
 *
 * @param lead the article that leads; {@link Teaser#NONE} where there is no article
 * @param keyFigures of the lead article
 * @param chart a drawing of an article, or none
 * @param chartFrom the article that it stands in, where that is not the lead
 * @param covered how much the site knows
 * @param shelves further articles by category; may be empty
 * @param all the list of all articles; its text is empty where there is none
 */
public record IndexPage(
        Frame frame,
        String heading,
        String standfirst,
        Teaser lead,
        List<KeyFigure> keyFigures,
        Markup chart,
        Teaser chartFrom,
        List<KeyFigure> covered,
        List<Shelf> shelves,
        Link all) {

    /**
     * The newest articles of a category.
     *
     * @param all the list of all of them
     * @param count "7 articles"
     */
    public record Shelf(Link all, String count, List<Teaser> articles) {}
}
