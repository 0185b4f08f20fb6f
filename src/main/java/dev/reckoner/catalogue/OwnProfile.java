package dev.reckoner.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Servers that somebody buys and runs at one place.
 *
 * @param name in a form that every language can print
 * @param accelerator id
 * @param count accelerators in one server
 * @param server its price
 * @param power the most that it draws, by which space is let
 * @param electricity tariff
 * @param exchange dollars for the currency of the tariff; empty where that is in dollars
 * @param pue energy of the site for each unit that the servers use
 * @param carbon greenhouse gases of the grid
 * @param space let by power and month; empty where it costs nothing
 * @param salary of those who look after the servers; empty where nobody is paid for it
 * @param embodied greenhouse gases of making a server, where known
 * @param choices ids of assumptions that stand in for the standard ones, by the id of those
 */
public record OwnProfile(
        String id,
        String name,
        String accelerator,
        int count,
        Rate server,
        Rate power,
        Rate electricity,
        Optional<Rate> exchange,
        Rate pue,
        Rate carbon,
        Optional<Rate> space,
        Optional<Rate> salary,
        Optional<Rate> embodied,
        Map<String, String> choices) {

    /** Assumptions that every profile leans on unless it names others. */
    public static final List<String> STANDARD =
            List.of(
                    "own-network",
                    "own-spares",
                    "own-life",
                    "own-interest",
                    "own-residual",
                    "own-support",
                    "own-people-on-duty",
                    "own-hours-covered",
                    "own-hours-per-person",
                    "own-on-costs",
                    "own-staff-share");

    public OwnProfile {
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** The id of the assumption that this profile makes in the place of a standard one. */
    public String choice(String standard) {
        return choices.getOrDefault(standard, standard);
    }
}
