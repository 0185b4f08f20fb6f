package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Model;
import dev.reckoner.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No model was made from itself by way of others. */
final class Variants {

    private Variants() {}

    /** Tells of circles, once for each model in one. */
    static void check(List<CatalogueFile> files, Map<String, Model> models, Problems problems) {
        for (CatalogueFile file : files) {
            List<String> way = way(file.name(), models);
            boolean circle = way.size() > 2 && way.get(way.size() - 1).equals(file.name());
            if (circle && file.tree().isPresent()) {
                String what = "variant_of leads in a circle: " + String.join(" → ", way);
                problems.add(file.tree().get().at("variant_of"), what, "one of them came first");
            }
        }
    }

    /** From a model to what it was made from, and so on, until the end or a model seen before. */
    private static List<String> way(String id, Map<String, Model> models) {
        List<String> way = new ArrayList<>(List.of(id));
        Optional<String> next = origin(id, models);
        while (next.isPresent()) {
            boolean seen = way.contains(next.get());
            way.add(next.get());
            next = seen ? Optional.empty() : origin(next.get(), models);
        }
        return way;
    }

    private static Optional<String> origin(String id, Map<String, Model> models) {
        return Optional.ofNullable(models.get(id)).flatMap(Model::variantOf);
    }
}
