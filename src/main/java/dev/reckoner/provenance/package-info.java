/**
 * Why a number may be believed (floor 1): a {@link dev.reckoner.provenance.Figure} is a value with
 * its {@link dev.reckoner.provenance.Derivation}, a tree that ends in sources and assumptions.
 *
 * <p>Invariants: a figure cannot exist without a derivation; a computed figure's value is what its
 * {@link dev.reckoner.provenance.Expr} gives for its inputs, because only evaluation makes one;
 * what cannot be known is a {@link dev.reckoner.provenance.Missing} with its reason, never a guess.
 */
package dev.reckoner.provenance;
