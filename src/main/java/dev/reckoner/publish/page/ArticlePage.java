package dev.reckoner.publish.page;

import java.util.List;

/**
 * An article.
 *
 * @param otherTitle the title in the other language, may be empty
 * @param asOf "Prices as of 10 May 2025"
 * @param changed "2 of the prices used have changed since", or empty
 * @param readingTime "9 min"
 * @param explained "58 numbers, all explained"
 * @param body the text with its figures, tables, charts and claims
 * @param figuresHref relative address of the page's {@code figures.json}
 * @param explanations of the numbers in the text
 * @param sheets the sums behind them and behind tables and charts
 * @param next further articles; may be empty
 */
public record ArticlePage(
        Frame frame,
        String category,
        Markup title,
        String otherTitle,
        String otherLanguage,
        Markup standfirst,
        String date,
        String isoDate,
        String author,
        String asOf,
        String changed,
        String readingTime,
        String explained,
        List<KeyFigure> keyFigures,
        Markup body,
        List<Explanation> explanations,
        List<Sheet> sheets,
        List<SourceEntry> sources,
        String licence,
        String figuresHref,
        List<Teaser> next) {}
