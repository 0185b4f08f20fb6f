package dev.reckoner.publish.page;

/** One of the figures between the rules at the head of an article. */
public record KeyFigure(Markup value, Markup label, Markup note) {}
