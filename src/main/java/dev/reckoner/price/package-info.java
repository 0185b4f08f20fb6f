/**
 * Money (floor 6): what a deployment costs to rent.
 *
 * <p>Invariants: instances are whole and paid for whole; a price has a day and a source, and where
 * none is known for the day there is no figure; nothing is converted between currencies without a
 * dated rate.
 */
package dev.reckoner.price;
