package dev.reckoner.publish.page;

import java.util.List;

/**
 * An article.
 *
 * @param textLanguage BCP 47 tag of title, standfirst, key figures and text where they are not in
 *     the page's language, else empty
 * @param notices that it has not been translated, or the original has changed since; may be empty
 * @param otherTitle the title in the other language, may be empty
 * @param asOf "Prices as of 10 May 2025"
 * @param changed "2 of the prices used have changed since", or empty
 * @param readingTime "9 min"
 * @param explained "58 numbers, all explained"
 * @param contents its headings; empty where there are few
 * @param body the text with its figures, tables, charts and claims
 * @param explanations of the numbers in the text
 * @param sheets the sums behind them and behind tables and charts
 * @param tags the subjects, each with its list; may be empty
 * @param changes the newest first; may be empty
 * @param figuresHref relative address of the page's {@code figures.json}
 * @param next articles on the same subjects; may be empty
 * @param newer the next newer article, or nothing
 * @param older the next older article, or nothing
 */
public record ArticlePage(
        Frame frame,
        String textLanguage,
        List<Notice> notices,
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
        List<Link> contents,
        Markup body,
        List<Explanation> explanations,
        List<Sheet> sheets,
        List<SourceEntry> sources,
        List<Link> tags,
        List<Revision> changes,
        String licence,
        String figuresHref,
        Cite cite,
        List<Teaser> next,
        List<Teaser> newer,
        List<Teaser> older) {}
