package dev.reckoner.publish;

import dev.reckoner.catalogue.Catalogue;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether, and how often, what authors wrote names something by its id. */
final class Naming {

    private Naming() {}

    /** Whether an id stands in an article, a scenario, a claim or a question, as a word. */
    static boolean names(ContentTree tree, String id) {
        return written(tree).anyMatch(text -> count(text, id) > 0);
    }

    /** How often they name each model and accelerator; those that they do not are left out. */
    static Map<String, Integer> counts(ContentTree tree, Catalogue catalogue) {
        Map<String, Integer> counts = new TreeMap<>();
        Stream.of(catalogue.models(), catalogue.sketches(), catalogue.accelerators())
                .flatMap(things -> things.keySet().stream())
                .forEach(
                        id -> {
                            int count = written(tree).mapToInt(text -> count(text, id)).sum();
                            if (count > 0) {
                                counts.put(id, count);
                            }
                        });
        return counts;
    }

    private static Stream<String> written(ContentTree tree) {
        return tree.texts().entrySet().stream()
                .filter(
                        file ->
                                !file.getKey().startsWith("content/catalogue/")
                                        || isOurs(file.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Claims and questions are put to sums as articles are. */
    private static boolean isOurs(String path) {
        return path.endsWith("/claims.yaml") || path.endsWith("/questions.yaml");
    }

    private static int count(String text, String id) {
        int count = 0;
        for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
            count += !isPart(text, at - 1) && !isPart(text, at + id.length()) ? 1 : 0;
        }
        return count;
    }

    private static boolean isPart(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
