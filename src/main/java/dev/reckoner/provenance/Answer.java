package dev.reckoner.provenance;

/** What a question comes to: a figure, or the reason why there is none. */
public sealed interface Answer permits Figure, Missing {}
