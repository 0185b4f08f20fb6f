package dev.reckoner.card;

import java.util.Set;

/** Paints cards and icons: with one font, in the look of one style sheet. */
public final class Painter {

    private final Font font;
    private final Inks inks;

    public Painter(Font font, Look look) {
        this.font = font;
        this.inks = new Inks(look);
    }

    /** The card as a PNG file. */
    public byte[] card(Card card) {
        return Png.of(new Sheet(card, Face.of(font, card.language()), inks).painted());
    }

    /** The characters of a text that the font does not have; boxes stand for them. */
    public Set<Integer> missing(String language, String text) {
        return Face.of(font, language).missing(text);
    }

    /** The icons of a site. */
    public Icons icons(String seal) {
        return new Icons(new Seal(font, inks, seal));
    }
}
