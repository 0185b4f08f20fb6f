/**
 * Where the engine starts when it is compiled to JavaScript.
 *
 * <p>Invariant: it uses floors 0 to 7 only and nothing uses it. What it reaches must compile, so
 * the build shows with every run that the pure floors stay fit for a browser.
 */
package dev.reckoner.browser;
