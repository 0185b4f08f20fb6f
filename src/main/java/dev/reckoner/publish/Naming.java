package dev.reckoner.publish;

/** Whether what authors wrote names something by its id. */
final class Naming {

    private Naming() {}

    /** Whether an id stands in an article, a scenario, a claim or a question, as a word. */
    static boolean names(ContentTree tree, String id) {
        return tree.texts().entrySet().stream()
                .filter(
                        file ->
                                !file.getKey().startsWith("content/catalogue/")
                                        || isOurs(file.getKey()))
                .anyMatch(file -> holds(file.getValue(), id));
    }

    /** Claims and questions are put to sums as articles are. */
    private static boolean isOurs(String path) {
        return path.endsWith("/claims.yaml") || path.endsWith("/questions.yaml");
    }

    private static boolean holds(String text, String id) {
        for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
            if (!isPart(text, at - 1) && !isPart(text, at + id.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
