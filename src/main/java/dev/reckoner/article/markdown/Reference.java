package dev.reckoner.article.markdown;

import dev.reckoner.problem.Place;

/**
 * A relative address that the caller may check.
 *
 * @param place of the link or picture
 * @param address as meant, not percent-encoded for pictures; for links as written with entities
 *     decoded, perhaps with {@code #fragment}, perhaps a fragment only
 */
public record Reference(Place place, String address) {}
