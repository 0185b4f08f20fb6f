/**
 * Pages as HTML (floor 10, a leaf of {@code publish}): the only package that knows Freemarker.
 *
 * <p>Templates belong to the site and are trusted no further than they need be: they see the page's
 * own words and nothing of the machine.
 *
 * <p>Invariants: every text is escaped unless it is {@link dev.reckoner.publish.page.Markup}; a
 * template does no arithmetic, formats no number, reads no clock, no class and no file but its
 * neighbours; it cannot run for ever or fill the memory; a page is whole or not there at all; a
 * mistake in a template is a {@link dev.reckoner.problem.Problem} with its place.
 */
package dev.reckoner.publish.template;
