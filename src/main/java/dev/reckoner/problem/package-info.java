/**
 * An editor's mistake: what is wrong, where, and what to do about it (floor 0).
 *
 * <p>Invariant: exceptions mean a bug of ours; whatever somebody can get wrong in {@code content/}
 * or {@code templates/} is a {@link dev.reckoner.problem.Problem}, and all of them are gathered
 * before anything stops.
 */
package dev.reckoner.problem;
