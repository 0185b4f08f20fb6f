package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a provider charged for tokens of a hosted model, in USD for a million.
 *
 * @param id {@code provider/name}
 * @param apiModel the model's name in the provider's interface
 * @param model id in the catalogue; empty for a model that is not in it
 * @param cachedInput for input that the provider still holds
 * @param contextUpTo tokens of context up to which the price holds
 * @param note what an editor adds, in English
 */
public record TokenPrice(
        String id,
        String provider,
        String apiModel,
        Optional<String> model,
        double input,
        OptionalDouble cachedInput,
        double output,
        OptionalDouble contextUpTo,
        Day from,
        Optional<Day> to,
        List<Day> observed,
        Optional<String> note,
        Citation citation) {

    /** Tokens that have a price of their own. */
    public enum Kind {
        INPUT("api-input"),
        /** Input that the provider still holds. */
        CACHED_INPUT("api-cached-input"),
        OUTPUT("api-output");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** What the price is called. */
        public String term() {
            return term;
        }
    }

    public TokenPrice {
        observed = List.copyOf(observed);
    }

    /** Whether it is for a model of the catalogue. */
    public boolean isOf(String id) {
        return model.equals(Optional.of(id));
    }

    /** The last day on which it was seen. */
    public Day lastSeen() {
        return observed.get(observed.size() - 1);
    }

    /** For how many days up to a day nobody had seen it; none where another price ended it. */
    public long unseen(Day day) {
        return to.isPresent() ? 0 : Math.max(0, day.since(lastSeen()));
    }

    /** Whether it held on a day. */
    public boolean heldOn(Day day) {
        return from.compareTo(day) <= 0 && to.map(end -> day.compareTo(end) < 0).orElse(true);
    }

    /** How many tokens of input that the provider still holds have a price of their own. */
    public int cached(int held) {
        return cachedInput.isPresent() ? held : 0;
    }

    /** USD for a million tokens of a kind. */
    public OptionalDouble of(Kind kind) {
        return switch (kind) {
            case INPUT -> OptionalDouble.of(input);
            case CACHED_INPUT -> cachedInput;
            case OUTPUT -> OptionalDouble.of(output);
        };
    }

    /** Tokens of context up to which it holds; infinite where no bound is stated. */
    public double reach() {
        return contextUpTo.orElse(Double.POSITIVE_INFINITY);
    }
}
