package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.TokenPrice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Prices of tokens against each other, and against what others ask for the same model. */
final class TokenPrices {

    private static final String INPUT = "input";
    private static final String OUTPUT = "output";
    private static final String CACHED = "cached_input";

    private TokenPrices() {}

    static List<Finding> of(Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<TokenPrice>> byModel = new LinkedHashMap<>();
        for (TokenPrice price : catalogue.tokenPrices()) {
            checkOrder(price, findings);
            price.model()
                    .ifPresent(
                            id ->
                                    byModel.computeIfAbsent(id, same -> new ArrayList<>())
                                            .add(price));
        }
        Optional<Outlier> outlier = Outlier.by("token-price-outlier", catalogue);
        if (outlier.isPresent()) {
            for (List<TokenPrice> prices : byModel.values()) {
                for (TokenPrice price : prices) {
                    check(price, prices, outlier.get(), INPUT, TokenPrice::input, findings);
                    check(price, prices, outlier.get(), OUTPUT, TokenPrice::output, findings);
                }
            }
        }
        return findings;
    }

    private static void checkOrder(TokenPrice price, List<Finding> findings) {
        if (price.output() < price.input()) {
            String what =
                    "output costs "
                            + Said.three(price.output())
                            + " USD a million tokens, less than input at "
                            + Said.three(price.input());
            String hint = "look whether both are swapped; output is the dearer to make";
            findings.add(finding(Rule.OUTPUT_PRICE, price, List.of(OUTPUT, INPUT), what, hint));
        }
        double cached = price.cachedInput().orElse(0);
        if (cached > price.input()) {
            String what =
                    "cached input costs "
                            + Said.three(cached)
                            + " USD a million tokens, more than input at "
                            + Said.three(price.input());
            String hint = "look whether this is the price of writing to the cache, not of reading";
            findings.add(finding(Rule.CACHED_PRICE, price, List.of(CACHED, INPUT), what, hint));
        }
    }

    private static void check(
            TokenPrice price,
            List<TokenPrice> all,
            Outlier outlier,
            String field,
            ToDoubleFunction<TokenPrice> of,
            List<Finding> findings) {
        double usd = of.applyAsDouble(price);
        List<Double> others = new ArrayList<>();
        for (TokenPrice other : all) {
            if (other != price && period(other).meets(period(price))) {
                others.add(of.applyAsDouble(other));
            }
        }
        OptionalDouble median = usd > 0 ? outlier.from(others, usd) : OptionalDouble.empty();
        if (median.isPresent()) {
            String what =
                    Said.three(usd)
                            + " USD a million tokens; half of "
                            + others.size()
                            + " others ask "
                            + Said.three(median.getAsDouble())
                            + " or more for this model";
            String hint = "is it for a million tokens, in USD, and of this model?";
            findings.add(finding(Rule.TOKEN_PRICE_OUTLIER, price, List.of(field), what, hint));
        }
    }

    private static Period period(TokenPrice price) {
        return new Period(price.from(), price.to());
    }

    private static Finding finding(
            Rule rule, TokenPrice price, List<String> fields, String what, String hint) {
        String about = "token-price:" + price.id();
        return new Finding(rule, about, Optional.of(price.from()), fields, what, hint);
    }
}
