package dev.reckoner.dossier;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of two things side by side, and the list of them. */
public final class Comparisons {

    private final List<Comparison> models = new ArrayList<>();
    private final List<Comparison> accelerators = new ArrayList<>();

    /**
     * @param pairs ids of two models, or of two accelerators, of the catalogue; others are left
     *     out, because they were told where they were read
     */
    public Comparisons(Almanac almanac, List<List<String>> pairs) {
        Catalogue catalogue = almanac.catalogue();
        Map<String, ComparedModel> sides = new HashMap<>();
        for (List<String> pair : pairs.stream().filter(p -> p.size() == 2).toList()) {
            String first = pair.get(0);
            String second = pair.get(1);
            if (catalogue.models().keySet().containsAll(pair)) {
                models.add(
                        new ModelComparison(
                                almanac,
                                sides.computeIfAbsent(first, id -> side(almanac, id)),
                                sides.computeIfAbsent(second, id -> side(almanac, id))));
            } else if (catalogue.accelerators().keySet().containsAll(pair)) {
                accelerators.add(
                        new AcceleratorComparison(
                                almanac,
                                catalogue.accelerators().get(first),
                                catalogue.accelerators().get(second)));
            }
        }
    }

    private static ComparedModel side(Almanac almanac, String model) {
        return ComparedModel.of(almanac, almanac.catalogue().models().get(model));
    }

    /** A page of two things. */
    public interface Comparison {

        /** Where it stands. */
        String address();

        /** What it is called. */
        String title(Words words);

        /** The dossier in one language. */
        Dossier in(Words words);
    }

    /** Every page. */
    public List<Comparison> pages() {
        List<Comparison> pages = new ArrayList<>(models);
        pages.addAll(accelerators);
        return pages;
    }

    /** The list in one language. */
    public Dossier list(Words words) {
        Folio folio = new Folio(words, Addresses.COMPARE);
        folio.section("models", folio.phrase("models"), links(folio, models));
        folio.section("accelerators", folio.phrase("accelerators"), links(folio, accelerators));
        return folio.dossier(
                folio.phrase("catalogue"),
                folio.phrase("compared"),
                Html.escape(folio.phrase("compared-standfirst")));
    }

    private static String links(Folio folio, List<Comparison> pages) {
        StringBuilder links = new StringBuilder();
        for (Comparison page : pages) {
            links.append("<li>")
                    .append(folio.link(page.title(folio.words()), page.address()))
                    .append("</li>\n");
        }
        return pages.isEmpty() ? "" : "<ul>\n" + links + "</ul>\n";
    }
}
