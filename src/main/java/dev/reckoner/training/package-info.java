/**
 * Training (floor 6): what it takes to train a model and to tune one that exists, in operations,
 * hours of single devices, memory and money.
 *
 * <p>Invariants: an hour is of one device, at the price that the scenario's offer has on its day;
 * whole machines are not counted, because a run takes many for long. Idle machines, trials before
 * the run, data and people are not in these sums. What a model's maker does not publish is missing.
 */
package dev.reckoner.training;
