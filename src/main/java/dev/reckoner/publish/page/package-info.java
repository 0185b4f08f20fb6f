/**
 * What a page says, finished for one language (floor 10): the last typed stop before a template.
 *
 * <p>Invariant: no number reaches a template, only text already formatted for a language. {@link
 * dev.reckoner.publish.page.Markup} is markup that Java has made and escaped; every other text is
 * escaped by the template. Text that does not apply is empty, never absent.
 */
package dev.reckoner.publish.page;
