package dev.reckoner.dossier;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.memory.KvCache;
import dev.reckoner.memory.Weights;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.scenario.Fields;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is reckoned of a model that is compared with others. */
record ComparedModel(
        Model model,
        Map<String, Figure> facts,
        Answer weights,
        Answer cache,
        List<Needs.Need> needs,
        Optional<Figure> rent,
        Optional<TokenPrice> hosted) {

    static ComparedModel of(Almanac almanac, Model model) {
        Optional<Scenario> scenario =
                almanac.asked().stream()
                        .findFirst()
                        .flatMap(
                                any ->
                                        almanac.scenario(
                                                model, any, "native", new Count.Exactly(1)));
        Answer none = new Missing("no-precision", List.of("native"));
        return new ComparedModel(
                model,
                Fields.of(model),
                scenario.<Answer>map(Weights::of).orElse(none),
                scenario.<Answer>map(KvCache::perToken).orElse(none),
                new Needs(almanac, model, almanac.asked()).all(),
                new Rentals(almanac, model).least(),
                almanac.cheapestHosted(model.id()));
    }

    String page() {
        return Addresses.model(model.id());
    }
}
