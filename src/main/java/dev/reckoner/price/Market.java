package dev.reckoner.price;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.price.Fleet.Demand;
import dev.reckoner.price.Question.Column;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a question means by its day, its offers, its servers and its hosted tokens: what many
 * questions have in common, whatever their tokens. It is equal to itself alone, so that it is
 * quickly found again.
 */
final class Market {

    /** The same as written. */
    record Named(
            String model,
            String accelerator,
            String offer,
            String terms,
            String region,
            String own,
            String api,
            String asOf) {

        static Named of(Question question) {
            String api = question.of(Column.API);
            return new Named(
                    api.isEmpty() ? "" : question.of(Column.MODEL),
                    question.of(Column.ACCELERATOR),
                    question.of(Column.OFFER),
                    question.of(Column.TERMS),
                    question.of(Column.REGION),
                    question.of(Column.OWN),
                    api,
                    question.of(Column.AS_OF));
        }
    }

    private final Day day;
    private final Lets lets;
    private final Optional<OwnProfile> own;
    private final Optional<Hosted> api;
    private final String problem;

    Market(Named named, Catalogue catalogue) {
        Remarks remarks = new Remarks();
        Optional<Day> asked =
                named.asOf().isEmpty()
                        ? Optional.of(catalogue.checkedOn())
                        : Day.parse(named.asOf());
        if (asked.isEmpty()) {
            remarks.add(
                    Column.AS_OF, Remarks.shown(named.asOf()) + " is not a day; write 2025-05-10");
        }
        this.day = asked.orElse(catalogue.checkedOn());
        this.lets = Lets.of(named, catalogue, day, remarks);
        this.own =
                named.own().isEmpty()
                        ? Optional.empty()
                        : remarks.find(Column.OWN, named.own(), catalogue.own());
        own.filter(found -> !found.accelerator().equals(named.accelerator()))
                .ifPresent(found -> remarks.add(Column.OWN, "it has " + found.accelerator()));
        this.api = named.api().isEmpty() ? Optional.empty() : hosted(named, catalogue, remarks);
        this.problem = remarks.text();
    }

    private static Optional<Hosted> hosted(Named named, Catalogue catalogue, Remarks remarks) {
        Optional<Hosted> hosted = catalogue.hosted(named.api());
        if (hosted.isEmpty()) {
            List<String> ids = catalogue.tokenPrices().stream().map(price -> price.id()).toList();
            Map<String, String> known =
                    ids.stream()
                            .distinct()
                            .collect(Collectors.toMap(Function.identity(), Function.identity()));
            remarks.find(Column.API, named.api(), known);
        }
        hosted.filter(found -> !found.isOf(named.model()))
                .ifPresent(
                        other ->
                                remarks.add(
                                        Column.API,
                                        "its tokens are those of "
                                                + other.model().orElse(other.name())));
        return hosted;
    }

    Day day() {
        return day;
    }

    Lets lets() {
        return lets;
    }

    Optional<OwnProfile> own() {
        return own;
    }

    Optional<Hosted> api() {
        return api;
    }

    /** The price of hosted tokens for such conversations. */
    Optional<TokenPrice> tokenPrice(Demand demand) {
        double tokens = (double) demand.input() + demand.output();
        return api.flatMap(hosted -> hosted.on(day, tokens));
    }

    /** How many tokens of a prompt have a price of their own. */
    int cached(Demand demand) {
        return tokenPrice(demand).map(price -> price.cached(demand.cached())).orElse(0);
    }

    /** What cannot be understood; empty where all can. */
    String problem() {
        return problem;
    }
}
