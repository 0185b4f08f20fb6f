/**
 * All that the catalogue and the sums say of one thing (floor 9): a model, an accelerator, a
 * provider, a pair of model and accelerator, and the lists of them.
 *
 * <p>A {@link dev.reckoner.dossier.Dossier} is what a page says in one language, with its figures
 * bound; {@code publish} puts it on a page. What is reckoned for a page is reckoned once for all
 * languages.
 *
 * <p>Invariant: every number on such a page is a figure, with its explanation or, for a plain fact,
 * with its source beside it.
 */
package dev.reckoner.dossier;
