package dev.reckoner.intake.reading;

import dev.reckoner.catalogue.editing.Sighting;
import dev.reckoner.problem.reading.ListNode;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.ScalarNode;
import dev.reckoner.quantity.Day;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices of hosted tokens as three public collections write them. */
public final class HostedPrices {

    /**
     * Digits of a price that carry meaning; those after them are the rounding of binary numbers.
     */
    private static final MathContext DIGITS = new MathContext(12);

    private static final int MILLION = 6;

    private final Day observed;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();

    private HostedPrices(Day observed) {
        this.observed = observed;
    }

    /**
     * <a href="https://github.com/BerriAI/litellm">LiteLLM</a>'s {@code
     * model_prices_and_context_window.json}: USD for one token.
     */
    public static Quotes liteLlm(Node file, Day observed) {
        HostedPrices prices = new HostedPrices(observed);
        entries(file).forEach(prices::liteLlm);
        return new Quotes(prices.sightings, prices.rest);
    }

    private void liteLlm(String key, Node entry) {
        String seller = text(entry, "litellm_provider").orElse("");
        if (key.equals("sample_spec")) {
            return;
        }
        Optional<String> provider = Providers.LITELLM.id(seller);
        Optional<BigDecimal> input = price(entry, "input_cost_per_token");
        Optional<BigDecimal> output = price(entry, "output_cost_per_token");
        if (provider.isEmpty()) {
            rest.add(unknown(seller));
        } else if (input.isEmpty() || output.isEmpty()) {
            rest.add(key + ": no price for tokens in and out");
        } else {
            Map<String, BigDecimal> price = new LinkedHashMap<>();
            price.put("input", million(input.get()));
            price(entry, "cache_read_input_token_cost")
                    .ifPresent(cached -> price.put("cached_input", million(cached)));
            price.put("output", million(output.get()));
            String model = Providers.LITELLM.ownName(key);
            Optional<String> context =
                    text(entry, "max_input_tokens").or(() -> text(entry, "max_tokens"));
            see(provider.get(), model, observed, price, context, "entry " + key);
        }
    }

    /**
     * <a href="https://github.com/anomalyco/models.dev">models.dev</a>'s files {@code
     * providers/<provider>/models/<model>.toml}: USD for a million tokens.
     *
     * @param files by path from the folder {@code providers}, with {@code /} between folders
     */
    public static Quotes modelsDev(Map<String, Node> files, Day observed) {
        HostedPrices prices = new HostedPrices(observed);
        files.forEach(prices::modelsDev);
        return new Quotes(prices.sightings, prices.rest);
    }

    private void modelsDev(String path, Node file) {
        int models = path.indexOf("/models/");
        Optional<Node> cost = file.child("cost");
        if (models < 0) {
            return;
        }
        String seller = path.substring(0, models);
        Optional<String> provider = Providers.MODELS_DEV.id(seller);
        Optional<BigDecimal> input = cost.flatMap(node -> price(node, "input"));
        Optional<BigDecimal> output = cost.flatMap(node -> price(node, "output"));
        if (provider.isEmpty()) {
            rest.add(unknown(seller));
        } else if (input.isEmpty() || output.isEmpty()) {
            rest.add(path + ": no price for tokens in and out");
        } else {
            Map<String, BigDecimal> price = new LinkedHashMap<>();
            price.put("input", input.get());
            cost.flatMap(node -> price(node, "cache_read"))
                    .ifPresent(cached -> price.put("cached_input", cached));
            price.put("output", output.get());
            int from = models + "/models/".length();
            String model = path.substring(from, path.length() - ".toml".length());
            Optional<String> context = file.child("limit").flatMap(node -> text(node, "context"));
            see(provider.get(), model, observed, price, context, "providers/" + path);
        }
    }

    /**
     * <a href="https://github.com/simonw/llm-prices">llm-prices</a>' files {@code
     * data/<vendor>.json}: USD for a million tokens, with the days between which a price held. A
     * price with a first day was seen on it, and the one without a last day on the day on which the
     * file was read as well.
     */
    public static Quotes llmPrices(Map<String, Node> files, Day observed) {
        HostedPrices prices = new HostedPrices(observed);
        files.forEach(prices::llmPrices);
        return new Quotes(prices.sightings, prices.rest);
    }

    private void llmPrices(String path, Node file) {
        String vendor = text(file, "vendor").orElse("");
        Optional<String> provider = Providers.LLM_PRICES.id(vendor);
        for (Node model : items(file, "models")) {
            String id = text(model, "id").orElse("");
            if (provider.isEmpty()) {
                rest.add(unknown(vendor));
                continue;
            }
            for (Node dated : items(model, "price_history")) {
                dated(provider.get(), id, dated, "data/" + path + ", " + id);
            }
        }
    }

    private void dated(String provider, String model, Node dated, String locator) {
        Optional<BigDecimal> input = price(dated, "input");
        Optional<BigDecimal> output = price(dated, "output");
        if (input.isEmpty() || output.isEmpty()) {
            rest.add(provider + " " + model + ": no price for tokens in and out");
            return;
        }
        Map<String, BigDecimal> price = new LinkedHashMap<>();
        price.put("input", input.get());
        price(dated, "input_cached").ifPresent(cached -> price.put("cached_input", cached));
        price.put("output", output.get());
        Optional<Day> from = text(dated, "from_date").flatMap(Day::parse);
        from.ifPresent(day -> see(provider, model, day, price, Optional.empty(), locator));
        boolean lasts = text(dated, "to_date").isEmpty() && !from.equals(Optional.of(observed));
        if (lasts) {
            see(provider, model, observed, price, Optional.empty(), locator);
        }
    }

    private void see(
            String provider,
            String model,
            Day day,
            Map<String, BigDecimal> price,
            Optional<String> context,
            String locator) {
        Map<String, String> further = new LinkedHashMap<>();
        context.flatMap(Quotes::price)
                .filter(tokens -> tokens.signum() > 0)
                .ifPresent(
                        tokens -> further.put("context_up_to", tokens.toBigInteger().toString()));
        sightings.add(
                new Sighting(provider, Map.of("api_model", model), day, price, further, locator));
    }

    /** One line for all prices of a provider, of which there may be thousands. */
    private static String unknown(String provider) {
        return provider + ": no provider here is known by this name";
    }

    private static BigDecimal million(BigDecimal forOne) {
        return forOne.movePointRight(MILLION);
    }

    private static Map<String, Node> entries(Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> entries.put(key, entry.value()));
        }
        return entries;
    }

    private static List<Node> items(Node node, String key) {
        return node.child(key)
                .filter(ListNode.class::isInstance)
                .map(list -> ((ListNode) list).items())
                .orElse(List.of());
    }

    private static Optional<String> text(Node node, String key) {
        return node.child(key)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> !scalar.absent())
                .map(ScalarNode::text);
    }

    private static Optional<BigDecimal> price(Node node, String key) {
        return text(node, key).flatMap(Quotes::price).map(price -> price.round(DIGITS));
    }
}
