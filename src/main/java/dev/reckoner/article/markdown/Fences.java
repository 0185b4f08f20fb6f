package dev.reckoner.article.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.reckoner.article.markdown.Lines.Line;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Writes fenced blocks: computed ones, asides, and code. */
final class Fences {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]+");

    private static final int LONGEST = 20;

    private final Draft draft;
    private final Lines lines;
    private final BiFunction<String, Lines, List<Piece>> inline;

    /**
     * @param inline reads the text of an aside, whose lines stand where they are said to
     */
    Fences(Draft draft, Lines lines, BiFunction<String, Lines, List<Piece>> inline) {
        this.draft = draft;
        this.lines = lines;
        this.inline = inline;
    }

    void write(FencedCodeBlock node, Sheet sheet) {
        Place place = lines.at(node.getOpeningFence().getStartOffset());
        if (node.getClosingFence().isEmpty()) {
            draft.problems.add(place, "the fenced block is never closed", "add a line of ```");
        }
        StringBuilder body = new StringBuilder();
        List<Line> bodyLines = new ArrayList<>();
        bodyLines.add(new Line(0, new Place(place.file(), place.line() + 1, 1)));
        for (BasedSequence line : node.getContentLines()) {
            bodyLines.add(new Line(body.length(), lines.at(line.getStartOffset())));
            body.append(line.trimEOL()).append('\n');
        }
        String language = node.getInfoDelimitedByAny(c -> c == ' ' || c == '\t').toString();
        Optional<Fence.Kind> kind = Fence.Kind.of(language);
        if (kind.isPresent()) {
            Fence fence = new Fence(kind.get(), place, body.toString(), place.line() + 1);
            draft.fence(fence);
            sheet.hole(new Piece.Block(fence)).html("\n");
        } else if (language.equals("aside")) {
            List<Piece> text = inline.apply(body.toString(), new Lines(bodyLines));
            sheet.html("<aside class=\"side\">").all(text).html("</aside>\n");
        } else {
            checkMeant(language, place);
            code(body.toString(), language, sheet);
        }
    }

    /** Code may be in any language; one that is a letter off a block's name is none. */
    private void checkMeant(String language, Place place) {
        if (language.length() <= LONGEST) {
            Nearest.to(language, Fence.Kind.names())
                    .ifPresent(
                            near ->
                                    draft.problems.warn(
                                            place,
                                            "code in \"" + language + "\", not a block",
                                            "did you mean \"" + near + "\"?"));
        }
    }

    /** Code can be wider than the page and is then scrolled, so it takes the focus. */
    static void code(String text, String language, Sheet sheet) {
        sheet.html("<pre tabindex=\"0\"><code");
        if (LANGUAGE.matcher(language).matches()) {
            sheet.attribute("class", "language-" + language);
        }
        sheet.html(">").text(text).html("</code></pre>\n");
    }
}
