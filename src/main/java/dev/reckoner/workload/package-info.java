/**
 * What is asked, and on what (floor 3): the {@link dev.reckoner.workload.Workload}, the {@link
 * dev.reckoner.workload.Deployment} and, joining both, the {@link dev.reckoner.workload.Scenario}.
 *
 * <p>Invariant: a scenario is complete: every id in it was found in the catalogue, and every
 * setting that was left out has been given its default.
 */
package dev.reckoner.workload;
