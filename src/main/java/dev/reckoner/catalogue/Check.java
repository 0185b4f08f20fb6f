package dev.reckoner.catalogue;

import dev.reckoner.catalogue.Translated.Line;

/**
 * A comparison that is true when what was said holds.
 *
 * @param test the comparison as written, over scenarios of its own
 * @param when the conditions under which it puts what was said; nothing where they are those that
 *     were named
 * @param withinRange whether it fails only where the whole ranges of both sides do, as is fair to
 *     somebody whose word stands against an estimate
 */
public record Check(Line test, Translated when, boolean withinRange) {}
