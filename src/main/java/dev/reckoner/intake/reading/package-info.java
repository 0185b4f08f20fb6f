/**
 * Reads what others publish about models and prices, in their own formats (a leaf on floor 3).
 *
 * <p>{@link dev.reckoner.intake.reading.HostedPrices} and {@link
 * dev.reckoner.intake.reading.RentedPrices} make {@link dev.reckoner.catalogue.editing.Sighting}s
 * of lists of prices; {@link dev.reckoner.intake.reading.HuggingFaceConfig} makes a {@link
 * dev.reckoner.catalogue.editing.ModelDraft} of a model's {@code config.json}, by {@link
 * dev.reckoner.intake.reading.Families a table of architectures}.
 *
 * <p>Invariants: nothing is guessed. A model, a provider or an architecture that is not known by
 * its name is told, and left out; so is a key that decides memory and that no family understands.
 * Reading never throws for any input.
 */
package dev.reckoner.intake.reading;
