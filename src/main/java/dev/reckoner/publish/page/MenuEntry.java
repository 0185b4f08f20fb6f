package dev.reckoner.publish.page;

/**
 * A part of the site in a menu.
 *
 * @param current as {@code aria-current} has it: {@code page} for the page itself, {@code true} for
 *     what the page belongs to, else empty
 */
public record MenuEntry(String text, String href, String current) {}
