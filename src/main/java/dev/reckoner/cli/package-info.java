/**
 * Commands (floor 12): the only package that prints or exits.
 *
 * <p>Exit codes: 0 ok, 1 problems in content, 2 usage or configuration, 3 input, output, disk or
 * lock, 4 a limit or deadline, 70 a bug of ours, 130 and 143 stopped by a signal.
 */
package dev.reckoner.cli;
