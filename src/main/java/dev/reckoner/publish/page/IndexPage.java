package dev.reckoner.publish.page;

import java.util.List;

/**
 * The start page of one language.
 *
 * @param lead the newest article
 * @param keyFigures of the lead article
 * @param articles the rest, newest first
 */
public record IndexPage(
        Frame frame,
        String heading,
        String standfirst,
        Teaser lead,
        List<KeyFigure> keyFigures,
        List<Teaser> articles) {}
