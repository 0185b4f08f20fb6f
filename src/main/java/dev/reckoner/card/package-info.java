/**
 * The picture that stands for an article elsewhere, and the site's icons (floor 8): texts and a
 * chart's SVG to PNG.
 *
 * <p>{@link dev.reckoner.card.Painter} is the door; {@link dev.reckoner.card.Card} says what is
 * shown, {@link dev.reckoner.card.Font} and {@link dev.reckoner.card.Look} with what. The way of a
 * picture: {@code Sheet} lays it out, {@code Face} makes outlines of texts and {@code Drawing} of
 * charts, {@code Coverage} tells how much of each pixel an outline covers, {@code Canvas} mixes the
 * colours, {@code Png} writes them, compressed by {@code Deflate}.
 *
 * <p>Invariants: the same card gives the same bytes with every Java on every machine. Therefore
 * nothing here uses {@code java.awt}, {@code javax.imageio} or {@code java.util.zip.Deflater},
 * whose fonts, rasteriser and zlib are the machine's, nor sine and cosine. Colours come from the
 * style sheet. Nothing here reads a file.
 */
package dev.reckoner.card;
