package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.OwnProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Assumptions that nobody makes. Models, accelerators, formats and engines that no article names
 * are for readers to choose among, and so are of use.
 */
final class Unused {

    private Unused() {}

    /**
     * @param named whether articles, scenarios or the sums name an assumption
     */
    static List<Finding> of(Catalogue catalogue, Predicate<String> named) {
        Set<String> made = new TreeSet<>();
        for (OwnProfile profile : catalogue.own().values()) {
            OwnProfile.STANDARD.forEach(standard -> made.add(profile.choice(standard)));
        }
        List<Finding> findings = new ArrayList<>();
        for (String id : catalogue.assumptions().keySet()) {
            if (!made.contains(id) && !named.test(id)) {
                findings.add(
                        new Finding(
                                Rule.UNUSED,
                                "assumption:" + id,
                                Optional.empty(),
                                List.of("id"),
                                "no sum, profile or article makes the assumption \"" + id + "\"",
                                "name it in the choices of a profile or in an article, or remove"
                                        + " it"));
            }
        }
        return findings;
    }
}
