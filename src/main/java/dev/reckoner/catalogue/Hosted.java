package dev.reckoner.catalogue;

import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A model that a provider serves to all for a price by the token.
 *
 * @param id {@code provider/name}
 * @param provider what a reader calls it
 * @param model id in the catalogue; empty for a model that is not in it
 * @param prices over time, and by length of context
 */
public record Hosted(String id, String provider, Optional<String> model, List<TokenPrice> prices) {

    private static final Unit PER_MILLION = Unit.USD.per(Unit.MILLION_TOKENS);

    public Hosted {
        prices = List.copyOf(prices);
    }

    /** Whether it is a model of the catalogue. */
    public boolean isOf(String id) {
        return model.equals(Optional.of(id));
    }

    /** What a reader calls it. */
    public String name() {
        return provider + " " + prices.get(0).apiModel();
    }

    /**
     * What tokens of a kind cost at one of its prices; nothing where they have none of their own.
     */
    public Optional<Figure> figure(TokenPrice price, TokenPrice.Kind kind) {
        OptionalDouble usd = price.of(kind);
        String reach =
                price.contextUpTo().isPresent()
                        ? "/" + (long) price.contextUpTo().getAsDouble()
                        : "";
        return usd.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Figure(
                                kind.term() + ":" + id + reach + "@" + price.from(),
                                new Name(kind.term(), name()),
                                Estimate.exact(usd.getAsDouble(), PER_MILLION),
                                new Given(price.citation())));
    }

    /** Whether it had any price on a day. */
    public boolean sold(Day day) {
        return prices.stream().anyMatch(price -> price.heldOn(day));
    }

    /**
     * The price on a day for a conversation of so many tokens: of those that reach, the nearest.
     */
    public Optional<TokenPrice> on(Day day, double tokens) {
        return prices.stream()
                .filter(price -> price.heldOn(day))
                .filter(price -> price.reach() >= tokens)
                .min(Comparator.comparingDouble(TokenPrice::reach));
    }
}
