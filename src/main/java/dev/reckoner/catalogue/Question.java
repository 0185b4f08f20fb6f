package dev.reckoner.catalogue;

import dev.reckoner.catalogue.Translated.Line;
import java.util.List;

/**
 * What readers ask, in our words.
 *
 * @param claims ids of claims that bear on it
 * @param articles slugs of the articles that answer it at length
 * @param checks how it is put to the sums; where there are none, its claims decide
 */
public record Question(
        String id,
        Translated asks,
        List<String> claims,
        List<Line> articles,
        List<Check> checks,
        Translated answer) {

    public Question {
        claims = List.copyOf(claims);
        articles = List.copyOf(articles);
        checks = List.copyOf(checks);
    }
}
