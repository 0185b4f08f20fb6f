package dev.reckoner.publish;

import dev.reckoner.quantity.Day;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is asked to do.
 *
 * @param root the site's directory, which holds {@code content/}
 * @param asOf the day of prices
 * @param epoch the day of {@code SOURCE_DATE_EPOCH}
 * @param baseUrl where the site will stand, instead of what the site says
 */
public record Settings(
        Path root, Optional<Day> asOf, Optional<Day> epoch, Optional<String> baseUrl) {}
