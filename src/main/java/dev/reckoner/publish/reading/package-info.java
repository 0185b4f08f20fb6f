/**
 * Reads the site's settings, and writes and reads {@code figures.json} (a leaf of floor 10, {@code
 * publish}).
 *
 * <p>Invariant: a {@code figures.json} that is damaged is as good as none; it only serves to tell
 * what changed.
 */
package dev.reckoner.publish.reading;
