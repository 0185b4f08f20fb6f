/**
 * Numbers with units (floor 0): {@link dev.reckoner.quantity.Quantity}, {@link
 * dev.reckoner.quantity.Unit}, {@link dev.reckoner.quantity.Range} and the {@link
 * dev.reckoner.quantity.Estimate} that joins them. Arithmetic only, no formatting. Money is a
 * quantity whose unit holds a currency.
 *
 * <p>Invariants: no NaN, no infinity and no negative zero can be made; unlike units never add; a
 * value is snapped to 12 significant digits before a ceiling, a comparison or display, and nowhere
 * else. Integer powers and sums are plain loops, so that the same code gives the same bits in a
 * browser.
 */
package dev.reckoner.quantity;
