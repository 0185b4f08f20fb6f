package dev.reckoner.article.markdown;

import dev.reckoner.article.markdown.Document.Title;
import dev.reckoner.article.markdown.Written.Spot;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has been found so far in one text. */
final class Draft {

    private static final int SHOWN = 120;

    final Problems problems;
    private final SortedMap<Place, Written> expressions = new TreeMap<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();
    private final List<Reference> pictures = new ArrayList<>();
    private final List<Reference> links = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private int tables;
    private Length length = Length.NONE;

    Draft(Problems problems) {
        this.problems = problems;
    }

    /** The expression there; asked again, for a label that repeats a text, it is the same one. */
    Written expression(Place place, String inner, Spot spot) {
        return expressions.computeIfAbsent(
                place, p -> new Written(p, inner.replace('\n', ' '), spot));
    }

    /** Adds a heading and returns its id. */
    String heading(int level, List<Piece.Plain> text) {
        String wanted = "h-" + slug(Piece.words(text));
        String id = wanted;
        while (!ids.add(id)) {
            id = wanted + "-" + repeats.merge(wanted, 1, Integer::sum);
        }
        titles.add(new Title(level, id, text));
        return id;
    }

    /** Letters and digits of any script, in lower case; a hyphen for everything between. */
    private static String slug(String words) {
        String normal = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug = normal.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "part" : slug;
    }

    String nextTable() {
        return "t-" + ++tables;
    }

    /** An author's words in a message: short, and without control characters. */
    static String shown(CharSequence words) {
        String text = words.toString().replaceAll("\\p{Cc}", "\ufffd");
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    void fence(Fence fence) {
        fences.add(fence);
    }

    void picture(Place place, String path) {
        pictures.add(new Reference(place, path));
    }

    void link(Place place, String address) {
        links.add(new Reference(place, address));
    }

    void read(CharSequence text) {
        length = length.plus(Length.of(text));
    }

    void readFigure() {
        length = length.plus(new Length(1, 0));
    }

    Document finish(List<Piece> body) {
        return new Document(body, titles, expressions.values(), fences, pictures, links, length);
    }
}
