/**
 * A figure as text in a language (floor 2): the style of its numbers, its unit, and its formula in
 * words and with the numbers put in, as MathML and as plain text. {@link
 * dev.reckoner.wording.Words} is one language, read from a words file; {@link
 * dev.reckoner.wording.FigureText} writes figures in it.
 *
 * <p>Invariants: no text of any language stands in the code; a number is rounded once, half up on
 * its 12 significant digits, and only here; nothing but zero is ever shown as 0; a formula is
 * printed from the tree that is evaluated. Nothing depends on the machine's locale, so that a page
 * and a browser say the same.
 */
package dev.reckoner.wording;
