package dev.reckoner.scenario.reading;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.OwnProfile;
import dev.reckoner.price.Rent;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import dev.reckoner.workload.Payment;
import dev.reckoner.workload.Scenario;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a scenario's entry is paid for. */
final class Payments {

    private static final String CHEAPEST = "cheapest";

    private final Catalogue catalogue;
    private final Problems problems;

    Payments(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** Servers of one's own, hosted tokens and the use of both; nothing where one has a mistake. */
    Optional<Payment> payment(Bound<ScenarioEntry> bound, Day day) {
        Optional<Optional<OwnProfile>> own = own(bound);
        Optional<Optional<Hosted>> api = api(bound, day);
        Optional<OptionalDouble> use = utilisation(bound);
        return own.isEmpty() || api.isEmpty() || use.isEmpty()
                ? Optional.empty()
                : Optional.of(new Payment(own.get(), api.get(), use.get()));
    }

    private Optional<Optional<OwnProfile>> own(Bound<ScenarioEntry> bound) {
        if (bound.value().own().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String id = bound.value().own().get();
        OwnProfile profile = catalogue.own().get(id);
        if (profile == null) {
            return unknown(bound, "own", "profile", id, catalogue.own().keySet());
        }
        return fits(bound, "own", "profile", profile.accelerator())
                ? Optional.of(Optional.of(profile))
                : Optional.empty();
    }

    private Optional<Optional<Hosted>> api(Bound<ScenarioEntry> bound, Day day) {
        if (bound.value().api().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String id = bound.value().api().get();
        Optional<Hosted> hosted = catalogue.hosted(id);
        if (hosted.isEmpty()) {
            var known = catalogue.tokenPrices().stream().map(price -> price.id()).toList();
            return unknown(bound, "api", "price of tokens", id, known);
        }
        String model = bound.value().model().orElse("");
        if (!hosted.get().isOf(model)) {
            String other = hosted.get().model().orElse(hosted.get().name());
            problems.add(
                    bound.at("api"),
                    "the tokens are those of " + other + ", not " + model,
                    "name a price of the scenario's model");
            return Optional.empty();
        }
        hosted.get().prices().stream()
                .filter(price -> price.heldOn(day))
                .mapToLong(price -> price.unseen(day))
                .min()
                .ifPresent(days -> warn(days, bound, "api", day));
        return Optional.of(hosted);
    }

    /** Warns of a number that would rest on a price which nobody has seen for long. */
    private void warn(long days, Bound<ScenarioEntry> bound, String key, Day day) {
        if (catalogue.isOld(days)) {
            problems.warn(
                    bound.at(key),
                    "the price was last seen " + days + " days before " + day,
                    "look again and add the day to observed, or take an earlier day");
        }
    }

    private Optional<OptionalDouble> utilisation(Bound<ScenarioEntry> bound) {
        if (bound.value().utilisation().isEmpty()) {
            return Optional.of(OptionalDouble.empty());
        }
        double share = bound.value().utilisation().get();
        if (share > 0 && share <= 1) {
            return Optional.of(OptionalDouble.of(share));
        }
        problems.add(
                bound.at("utilisation"),
                share + " is not a share of the time",
                "write a number above 0, at most 1");
        return Optional.empty();
    }

    /** The offer that is named; an empty one where none is, or the cheapest is asked for. */
    Optional<Optional<Offer>> offer(Bound<ScenarioEntry> bound, Day day) {
        ScenarioEntry entry = bound.value();
        if (entry.offer().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        String id = entry.offer().get();
        if (id.equals(CHEAPEST)) {
            return Optional.of(Optional.empty());
        }
        Optional<Offer> offer = catalogue.offer(id, day);
        if (offer.isEmpty()) {
            return unknown(bound, "offer", "offer", id, catalogue.offers().keySet());
        }
        if (!fits(bound, "offer", "offer", offer.get().accelerator())) {
            return Optional.empty();
        }
        offer.get().on(day).ifPresent(price -> warn(price.unseen(day), bound, "offer", day));
        return Optional.of(offer);
    }

    /** The scenario with the cheapest offer that carries it, where an entry asks for that. */
    Optional<Scenario> cheapest(Scenario scenario, Bound<ScenarioEntry> bound) {
        if (!bound.value().offer().orElse("").equals(CHEAPEST)) {
            return isAsked(bound, "terms") || isAsked(bound, "region")
                    ? Optional.empty()
                    : Optional.of(scenario);
        }
        String terms = bound.value().terms().orElse(Offer.ON_DEMAND);
        if (!Offer.TERMS.contains(terms)) {
            return unknown(bound, "terms", "kind of terms", terms, Offer.TERMS);
        }
        String accelerator = scenario.deployment().accelerator().id();
        Optional<Scenario> cheapest =
                Rent.cheapest(
                        scenario,
                        catalogue.offers(
                                accelerator, terms, bound.value().region(), scenario.asOf()));
        if (cheapest.isEmpty()) {
            problems.add(
                    bound.at("offer"),
                    "no "
                            + terms
                            + " offer of "
                            + accelerator
                            + " carries it on "
                            + scenario.asOf(),
                    "name other terms, another region or another day");
        }
        return cheapest;
    }

    /** Whether an entry chooses among offers though it names the one; what it extends may. */
    private boolean isAsked(Bound<ScenarioEntry> bound, String key) {
        if (bound.node().child(key).isEmpty()) {
            return false;
        }
        problems.add(
                bound.at(key),
                "the offer is named already",
                "write offer: " + CHEAPEST + " to choose among offers");
        return true;
    }

    private boolean fits(Bound<ScenarioEntry> bound, String key, String what, String has) {
        String wanted = bound.value().accelerator().orElse("");
        if (has.equals(wanted)) {
            return true;
        }
        problems.add(
                bound.at(key),
                "the " + what + " has " + has + ", not " + wanted,
                "name one with that accelerator");
        return false;
    }

    private <T> Optional<T> unknown(
            Bound<ScenarioEntry> bound,
            String key,
            String what,
            String id,
            Collection<String> known) {
        problems.add(
                bound.at(key), "there is no " + what + " \"" + id + "\"", Nearest.hint(id, known));
        return Optional.empty();
    }
}
