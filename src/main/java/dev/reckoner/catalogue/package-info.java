/**
 * The facts (floor 2): models, accelerators, prices, formats, engines, assumptions, claims, scores
 * and measurements, each with its sources.
 *
 * <p>Invariants: facts, assumptions and results never mix: what is here was read in a source or is
 * an assumption that says so; every fact can name its {@link dev.reckoner.provenance.Citation};
 * what no source gives is absent, never a guess. Reading them from files is the business of {@code
 * catalogue.reading}, writing them that of {@code catalogue.editing}.
 */
package dev.reckoner.catalogue;
