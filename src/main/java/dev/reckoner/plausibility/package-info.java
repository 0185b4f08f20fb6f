/**
 * Whether facts can be true together (floor 5): parameters against tensors, rates of an accelerator
 * against each other, prices against those of others, and what nobody needs.
 *
 * <p>Reading tells of what is written wrongly; here is told what is written well and hardly can be
 * so. What contradicts itself is an error; what only looks like a slip is a warning, and a {@link
 * dev.reckoner.catalogue.Conflict} about the same fact, which says why it is so all the same,
 * settles it.
 */
package dev.reckoner.plausibility;
