/**
 * The commands (floor 11).
 *
 * <p>Invariant: the only package that prints, reads the clock or the environment, or ends the
 * program.
 */
package dev.reckoner.cli;
