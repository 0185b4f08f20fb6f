/**
 * Money (floor 6): what a deployment costs to rent or to own, what the same tokens cost where
 * somebody hosts them, the energy that goes into them, and where one way overtakes another.
 *
 * <p>Invariants: instances, servers and people are whole and paid for whole, busy or idle; a price
 * has a day and a source, and where none is known for the day there is no figure; nothing is
 * converted between currencies without a dated rate; parts add up to the whole that is shown.
 */
package dev.reckoner.price;
