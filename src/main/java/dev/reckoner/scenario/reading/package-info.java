/**
 * Reads scenarios from YAML (a leaf of floor 7, {@code scenario}).
 *
 * <p>Invariant: a scenario that is returned is complete and consistent with the catalogue; whatever
 * is not is a problem at its line.
 */
package dev.reckoner.scenario.reading;
