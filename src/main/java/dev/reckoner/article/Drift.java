package dev.reckoner.article;

import dev.reckoner.problem.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * How an original has changed since it was translated. Passages are compared by their fingerprints,
 * in order: what is in neither of two runs that both sides have has been changed, added or taken
 * out.
 */
public final class Drift {

    /**
     * A passage of the original that its translation does not follow.
     *
     * @param place in the translation
     */
    public record Difference(Place place, String what) {}

    private final List<String> stamped;
    private final List<Passage> original;
    private final List<Place> places;
    private final int[][] longest;
    private final List<Difference> found = new ArrayList<>();

    private Drift(List<String> stamped, List<Passage> original, List<Place> places) {
        this.stamped = stamped;
        this.original = original;
        this.places = places;
        this.longest = new int[stamped.size() + 1][original.size() + 1];
        for (int i = stamped.size() - 1; i >= 0; i--) {
            for (int j = original.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        same(i, j)
                                ? 1 + longest[i + 1][j + 1]
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
    }

    /**
     * What a translation does not follow; nothing for an original and where nobody has stamped it.
     */
    public static List<Difference> of(Article article, String language) {
        Article.Text translation = article.in(language);
        if (article.languageFor(language).equals(article.original())
                || translation.stamp().isEmpty()) {
            return List.of();
        }
        Article.Written stamp = translation.stamp().get();
        List<String> stamped = List.of(stamp.text().split(" "));
        List<Passage> own = Passage.of(translation);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i <= stamped.size(); i++) {
            // Where the translation has other passages, nobody can say which belong together.
            boolean alike = own.size() == stamped.size();
            Passage passage = own.get(Math.min(i, own.size() - 1));
            places.add(alike ? passage.place() : stamp.place());
        }
        List<Passage> original = Passage.of(article.texts().get(article.original()));
        return new Drift(stamped, original, places).differences();
    }

    private boolean same(int i, int j) {
        return stamped.get(i).equals(original.get(j).fingerprint());
    }

    private List<Difference> differences() {
        int i = 0;
        int j = 0;
        while (i < stamped.size() || j < original.size()) {
            int gone = i;
            int come = j;
            while (i < stamped.size() && j < original.size() && !same(i, j)) {
                if (longest[i + 1][j] >= longest[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i == stamped.size() || j == original.size()) {
                i = stamped.size();
                j = original.size();
            }
            gap(gone, i, come, j);
            i = Math.min(i + 1, stamped.size());
            j = Math.min(j + 1, original.size());
        }
        return List.copyOf(found);
    }

    /** Passages that one side only has: those that stand at the same place have been changed. */
    private void gap(int gone, int goneEnd, int come, int comeEnd) {
        for (int k = 0; gone + k < goneEnd || come + k < comeEnd; k++) {
            Place place = places.get(Math.min(gone + k, goneEnd));
            if (come + k >= comeEnd) {
                tell(place, "the original no longer has this passage");
            } else if (gone + k >= goneEnd) {
                tell(place, "the original has a new passage before this: ", come + k);
            } else {
                tell(place, "the original of this passage has changed: ", come + k);
            }
        }
    }

    private void tell(Place place, String what, int passage) {
        tell(place, what + original.get(passage).beginning());
    }

    private void tell(Place place, String what) {
        found.add(new Difference(place, what));
    }
}
