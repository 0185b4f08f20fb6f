package dev.reckoner.publish.page;

import java.util.List;

/**
 * All that the site says of one thing of the catalogue.
 *
 * @param eyebrow the kind of thing
 * @param asOf "Prices as of 10 May 2025"
 * @param explanations of the numbers in the text
 * @param sheets the sums behind them and behind tables
 * @param figuresHref relative address of the page's {@code figures.json}; empty where it has none
 */
public record DossierPage(
        Frame frame,
        String eyebrow,
        String title,
        Markup standfirst,
        String asOf,
        List<KeyFigure> keyFigures,
        List<Section> sections,
        List<Explanation> explanations,
        List<Sheet> sheets,
        List<SourceEntry> sources,
        String figuresHref) {

    /** A part under a heading. */
    public record Section(String anchor, String heading, Markup body) {}
}
