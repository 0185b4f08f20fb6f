package dev.reckoner.article.reading;

import dev.reckoner.article.markdown.Document;
import dev.reckoner.article.markdown.Fence;
import dev.reckoner.article.markdown.Markdown;
import dev.reckoner.article.markdown.Written;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.scenario.ExpressionParser;
import dev.reckoner.scenario.Reading;
import java.util.Map;

/**
 * What can be said of articles while the catalogue has mistakes: whether they are well written, not
 * whether what they name is there. So an editor sees the mistakes of both at once.
 */
public final class Outline {

    private Outline() {}

    /** Checks every Markdown file among the texts. */
    public static void check(Map<String, String> texts, Problems problems) {
        texts.forEach(
                (path, text) -> {
                    if (path.endsWith(".md")) {
                        FrontMatter.cut(path, text, problems)
                                .map(m -> Markdown.parse(path, m.bodyLine(), m.body(), problems))
                                .ifPresent(document -> check(document, problems));
                    }
                });
    }

    private static void check(Document document, Problems problems) {
        for (Written written : document.expressions()) {
            if (ExpressionParser.read(written.text()) instanceof Reading.Refused refused) {
                Place at = written.place();
                int column = at.column() + 2 + refused.offset();
                problems.add(
                        new Place(at.file(), at.line(), column), refused.what(), refused.hint());
            }
        }
        for (Fence fence : document.fences()) {
            Blocks.read(fence, problems);
        }
    }
}
