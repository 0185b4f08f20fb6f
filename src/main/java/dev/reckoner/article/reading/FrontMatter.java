package dev.reckoner.article.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.Yaml;
import java.util.Optional;

/**
 * Cuts a Markdown file at the lines {@code ---}.
 *
 * @param bodyLine line on which the body begins
 */
record FrontMatter(Node node, String body, int bodyLine) {

    private static final String FENCE = "---\n";

    static Optional<FrontMatter> cut(String file, String text, Problems problems) {
        int end = text.indexOf("\n" + FENCE);
        if (!text.startsWith(FENCE) || end < 0) {
            problems.add(
                    new Place(file, 1, 1),
                    "the file has no front matter",
                    "begin it with ---, title: …, standfirst: …, ---");
            return Optional.empty();
        }
        String matter = text.substring(FENCE.length(), end + 1);
        int bodyLine = 3 + (int) matter.chars().filter(c -> c == '\n').count();
        String body = text.substring(end + 1 + FENCE.length());
        return Yaml.read(file, matter, 2, problems)
                .map(node -> new FrontMatter(node, body, bodyLine));
    }
}
