package dev.reckoner.catalogue;

import dev.reckoner.quantity.Day;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A model that a provider serves to all for a price by the token.
 *
 * @param id {@code provider/name}
 * @param provider what a reader calls it
 * @param model id in the catalogue; empty for a model that is not in it
 * @param prices over time, and by length of context
 */
public record Hosted(String id, String provider, Optional<String> model, List<TokenPrice> prices) {

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
