package dev.reckoner.publish.page;

/**
 * A page that leads to where what stood here stands now.
 *
 * @param target the new place
 * @param canonical its absolute address, or the way to it where the site has no base URL
 */
public record RedirectPage(Frame frame, Link target, String canonical) {}
