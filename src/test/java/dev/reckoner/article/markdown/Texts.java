package dev.reckoner.article.markdown;

import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markdown in, text out: the one way in which these tests call the package. */
final class Texts {

    /** Shows where each hole is and what it holds. */
    static final Binding BRACKETS =
            new Binding() {
                @Override
                public String inText(Written expression) {
                    return "<a class=\"figure\" href=\"#why\">" + asText(expression) + "</a>";
                }

                @Override
                public String asText(Written expression) {
                    return "[" + expression.text().strip().replace("<", "&lt;") + "]";
                }

                @Override
                public String block(Fence fence) {
                    return "<figure>" + fence.kind() + "</figure>";
                }
            };

    private Texts() {}

    static Document read(String text, Problems problems) {
        return Markdown.parse("a.md", 1, text, problems);
    }

    static Document read(String text) {
        return read(text, new Problems());
    }

    static String html(String text) {
        return read(text).render(BRACKETS).strip();
    }

    /** HTML of one paragraph, without its tags. */
    static String line(String text) {
        return html(text).replaceAll("^<p>|</p>$", "");
    }

    static String problems(String text) {
        Problems problems = new Problems();
        read(text, problems);
        return problems(problems);
    }

    /** One line each: place, severity and what is wrong. */
    static String problems(Problems problems) {
        return Stream.concat(problems.errors().stream(), problems.warnings().stream())
                .sorted()
                .map(Texts::shown)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Problem problem) {
        return problem.place() + " " + problem.severity() + " " + problem.what();
    }
}
