package dev.reckoner.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final String CSS =
            """
            /* { } */
            :root { color-scheme: light; --paper: #fffffe; --hue: hsl(0 0% 0%); }
            @media (prefers-color-scheme: dark) { :root { --paper: #000000; } .a { stroke: none; } }
            .a, .chart .b { stroke: var(--paper); stroke-width: 1.5 }
            .b { stroke-width: 2; }
            .chart :is(.a, .b c) { stroke: red; }
            """;

    private final Look look = Look.of(CSS);

    @Test
    void coloursAreThoseOfTheLightScheme() {
        assertEquals(Optional.of(0xFFFFFE), look.colour("paper"));
    }

    @Test
    void aColourInAnotherFormIsNone() {
        assertEquals(Optional.empty(), look.colour("hue"));
        assertEquals(Optional.empty(), look.colour("none"));
    }

    @Test
    void aColourThatCannotBeReadIsAnothers() {
        Look other = Look.of(":root { --paper: #111111; --hue: #222222; --more: #333333; }");
        Look both = look.orColoursOf(other);
        assertEquals(Optional.of(0xFFFFFE), both.colour("paper"));
        assertEquals(Optional.of(0x222222), both.colour("hue"));
        assertEquals(Optional.of(0x333333), both.colour("more"));
        assertEquals(Optional.of("1.5"), both.declared(List.of("a"), "stroke-width"));
    }

    @Test
    void theLastRuleForAClassWins() {
        assertEquals(Optional.of("1.5"), look.declared(List.of("a"), "stroke-width"));
        assertEquals(Optional.of("2"), look.declared(List.of("b", "a"), "stroke-width"));
        assertEquals(Optional.of("var(--paper)"), look.declared(List.of("a"), "stroke"));
        assertEquals(Optional.empty(), look.declared(List.of("c"), "stroke"));
    }

    @Test
    void theSheetThatShipsSaysHowChartsArePainted() {
        Inks inks = new Inks(Samples.look());
        assertEquals(Optional.of(0x0072B2), inks.paint(List.of("pts", "s1"), "stroke", "none"));
        assertEquals(Optional.empty(), inks.paint(List.of("pts", "s1"), "fill", "currentColor"));
        assertEquals(Optional.of(0xD55E00), inks.paint(List.of("s2"), "fill", "currentColor"));
        assertEquals(4.5, inks.number(List.of("halo"), "stroke-width", 1));
    }
}
