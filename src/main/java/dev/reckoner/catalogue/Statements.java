package dev.reckoner.catalogue;

import dev.reckoner.catalogue.Statement.Kind;
import dev.reckoner.provenance.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a catalogue says. Numbers are found in the records themselves and not in what is cited,
 * so that one without a source is counted as such.
 */
public final class Statements {

    private final Catalogue catalogue;
    private final List<Statement> all = new ArrayList<>();

    private Statements(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order of kinds and ids. */
    public static List<Statement> of(Catalogue catalogue) {
        Statements statements = new Statements(catalogue);
        statements.facts();
        statements.hosts();
        statements.prices();
        statements.observations();
        statements.others();
        return Collections.unmodifiableList(statements.all);
    }

    private void facts() {
        for (Model model : catalogue.models().values()) {
            fields(model.citations(), numbers(model));
        }
        for (Sketch sketch : catalogue.sketches().values()) {
            Set<String> numbers = numbers(sketch.card());
            note(numbers, "parameters", sketch.parameters().isPresent());
            note(numbers, "active_parameters", sketch.activeParameters().isPresent());
            note(numbers, "context_window", sketch.contextWindow().isPresent());
            fields(sketch.citations(), numbers);
        }
        for (Accelerator accelerator : catalogue.accelerators().values()) {
            fields(accelerator.citations(), numbers(accelerator));
        }
        for (WeightFormat format : catalogue.formats().values()) {
            fields(format.citations(), Set.of("bits"));
        }
        for (EngineProfile engine : catalogue.engines().values()) {
            fields(engine.citations(), Set.of("memory_fraction"));
        }
    }

    private void fields(Citations citations, Set<String> numbers) {
        Map<String, Citation> byField = citations.byField();
        Set<String> fields = new TreeSet<>(byField.keySet());
        fields.addAll(numbers);
        for (String field : fields) {
            all.add(
                    new Statement(
                            Kind.FACT,
                            citations.subject(),
                            field,
                            numbers.contains(field),
                            Optional.ofNullable(byField.get(field))));
        }
    }

    private static Set<String> numbers(Model model) {
        Set<String> numbers = numbers(model.card());
        numbers.addAll(
                List.of(
                        "parameters",
                        "hidden_size",
                        "vocabulary",
                        "context_window",
                        "attention",
                        "layers"));
        note(numbers, "active_parameters", model.activeParameters().isPresent());
        note(numbers, "feed_forward", model.feedForward().isPresent());
        note(numbers, "experts", model.experts().isPresent());
        note(numbers, "extra", !model.extra().isEmpty());
        note(numbers, "training_tokens", model.training().tokens().isPresent());
        note(numbers, "training_run", model.training().run().isPresent());
        return numbers;
    }

    private static Set<String> numbers(ModelCard card) {
        Set<String> numbers = new TreeSet<>();
        note(numbers, "vendor_memory", !card.vendorMemory().isEmpty());
        note(numbers, "recipe_memory", !card.recipeMemory().isEmpty());
        return numbers;
    }

    /** How many share a machine is a filing of ours unless a source is cited for it. */
    private static Set<String> numbers(Accelerator accelerator) {
        Set<String> numbers = new TreeSet<>(List.of("memory", "memory_bandwidth"));
        note(numbers, "visible_memory", accelerator.visibleMemory().isPresent());
        note(numbers, "interconnect", accelerator.interconnect().isPresent());
        note(numbers, "nvlink", accelerator.sheet().nvlink().isPresent());
        note(numbers, "pcie_generation", accelerator.sheet().pcieGeneration().isPresent());
        note(numbers, "dense_tflops", !accelerator.denseTflops().isEmpty());
        note(numbers, "power", accelerator.power().isPresent());
        note(numbers, "launch_price", accelerator.launchPrice().isPresent());
        note(numbers, "per_node", accelerator.citations().byField().containsKey("per_node"));
        return numbers;
    }

    private static void note(Set<String> numbers, String field, boolean present) {
        if (present) {
            numbers.add(field);
        }
    }

    /** What comes with an instance is said once for all regions and terms. */
    private void hosts() {
        Set<String> seen = new TreeSet<>();
        for (Offer offer : catalogue.offers().values()) {
            String id = offer.id().substring(0, offer.id().indexOf('/')) + "/" + offer.instance();
            if (offer.host().isPresent() && seen.add(id)) {
                Host host = offer.host().get();
                host(id, "vcpus", host.vcpus().isPresent(), host);
                host(id, "memory", host.memory().isPresent(), host);
                host(id, "disk", host.disk().isPresent(), host);
                host(id, "network", host.network().isPresent(), host);
            }
        }
    }

    private void host(String id, String field, boolean present, Host host) {
        if (present) {
            say(Kind.FACT, "instance:" + id, field, host.citation());
        }
    }

    private void prices() {
        for (Offer offer : catalogue.offers().values()) {
            for (DatedPrice price : offer.prices()) {
                say(Kind.OFFER, "offer:" + offer.id(), price.from().toString(), price.citation());
            }
        }
        for (TokenPrice price : catalogue.tokenPrices()) {
            String subject = "token-price:" + price.id();
            say(Kind.TOKEN_PRICE, subject, price.from().toString(), price.citation());
        }
    }

    private void observations() {
        for (Measurement row : catalogue.measurements()) {
            all.add(
                    new Statement(
                            Kind.MEASUREMENT,
                            "measurement:" + row.id(),
                            "",
                            true,
                            row.citation(catalogue.sources())));
        }
        for (Rate rate : catalogue.rates().values()) {
            for (Rate.Dated value : rate.values()) {
                say(Kind.RATE, "rate:" + rate.id(), value.from().toString(), value.citation());
            }
        }
        for (Score score : catalogue.scores().values()) {
            say(Kind.SCORE, "score:" + score.id(), "", score.citation());
        }
    }

    private void others() {
        for (Claim claim : catalogue.claims().values()) {
            words(Kind.CLAIM, "claim:" + claim.id(), "", claim.citation());
        }
        for (Assumption assumption : catalogue.assumptions().values()) {
            for (Citation citation : assumption.citations()) {
                words(Kind.ASSUMPTION, "assumption:" + assumption.id(), "", citation);
            }
        }
        for (Conflict conflict : catalogue.conflicts()) {
            words(Kind.CONFLICT, conflict.about(), conflict.field(), conflict.citation());
        }
    }

    private void say(Kind kind, String subject, String field, Citation citation) {
        all.add(new Statement(kind, subject, field, true, Optional.of(citation)));
    }

    private void words(Kind kind, String subject, String field, Citation citation) {
        all.add(new Statement(kind, subject, field, false, Optional.of(citation)));
    }
}
