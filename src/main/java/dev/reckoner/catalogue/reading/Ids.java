package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problem.Severity;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.ListNode;
import dev.reckoner.problem.reading.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The ids of one kind and where they are defined, also of what is wrong in other respects. Where a
 * file cannot be read at all, nobody knows which ids it holds, and none is called unknown.
 */
final class Ids {

    /** Ids become folders of the site: dots alone would be other folders. */
    private static final Pattern SPELLING = Pattern.compile("(?!\\.+$)[a-z0-9._-]{1,100}");

    private static final int COMPARED = 100;

    private static final String UNUSED = "plausible/unused";

    private final String noun;
    private final String home;
    private final Map<String, Place> places = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private boolean complete = true;

    private Ids(String noun, String home) {
        this.noun = noun;
        this.home = home;
    }

    /** The ids of a kind whose files are lists of what has an {@code id}. */
    static Ids ofLists(String noun, Kind kind, List<CatalogueFile> files, Problems problems) {
        Ids ids = new Ids(noun, kind.path());
        for (CatalogueFile file : files) {
            if (file.tree().isPresent() && file.tree().get() instanceof ListNode list) {
                list.items().stream()
                        .flatMap(item -> item.child("id").stream())
                        .filter(ScalarNode.class::isInstance)
                        .map(ScalarNode.class::cast)
                        .forEach(id -> ids.add(id.text(), id.place(), problems));
            } else {
                ids.complete = false;
            }
        }
        return ids;
    }

    /** The ids of a kind with a file for each, named after it. */
    static Ids ofFiles(String noun, Kind kind, List<CatalogueFile> files, Problems problems) {
        Ids ids = new Ids(noun, kind.path());
        for (CatalogueFile file : files) {
            Place place = file.tree().map(tree -> tree.at("id")).orElse(Place.of(file.path()));
            ids.add(file.name(), place, problems);
        }
        return ids;
    }

    /** Ids of either kind. */
    Ids or(Ids other) {
        Ids both = new Ids(noun + " or " + other.noun, home + " or " + other.home);
        both.places.putAll(places);
        both.places.putAll(other.places);
        both.complete = complete && other.complete;
        return both;
    }

    /** These without some. */
    Ids without(List<String> some) {
        Ids rest = new Ids(noun, home);
        rest.places.putAll(places);
        some.forEach(rest.places::remove);
        rest.complete = complete;
        return rest;
    }

    private void add(String id, Place place, Problems problems) {
        Checks checks = new Checks(problems);
        checkSpelling(id, noun + " id ", place, checks);
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            String hint = "the first is at " + first + "; rename one";
            checks.wrong(place, noun + " id ", id, "is used twice", hint);
        }
    }

    /** Tells of an id that is none. */
    static void checkSpelling(String id, String label, Place place, Checks checks) {
        if (!SPELLING.matcher(id).matches()) {
            String hint = "use a-z, 0-9, \".\", \"_\" and \"-\", at most 100 of them";
            checks.wrong(place, label, id, "is not spelt as ids are", hint);
        }
    }

    /** Tells of an id that must be defined and is not. */
    void need(String id, Checks checks) {
        if (complete && !places.containsKey(id)) {
            checks.wrong(Place.of(home), noun + " \"" + id + "\" is missing", "add it");
        }
    }

    /** Tells of a reference that leads nowhere. */
    void check(String id, Place place, Checks checks) {
        used.add(id);
        if (complete && !places.containsKey(id)) {
            String near = id.length() > COMPARED ? "" : Nearest.hint(id, places.keySet());
            String hint = near.isEmpty() ? "it would stand in " + home : near;
            checks.wrong(place, "", id, "is not a known " + noun, hint);
        }
    }

    /**
     * Warns of ids that nothing refers to, of a kind that is of no use by itself.
     *
     * @param otherwise what is of use without being referred to
     */
    void warnUnused(Predicate<String> otherwise, String without, String hint, Problems problems) {
        places.forEach(
                (id, place) -> {
                    if (!used.contains(id) && !otherwise.test(id)) {
                        String what = noun + " \"" + id + "\" " + without;
                        problems.add(new Problem(place, Severity.WARNING, UNUSED, what, hint));
                    }
                });
    }
}
