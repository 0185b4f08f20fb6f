package dev.reckoner.article.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.reckoner.article.markdown.Written.Spot;
import dev.reckoner.problem.Place;
import java.util.List;
import java.util.Optional;

/** Writes links and pictures, those that may be published. */
final class Links {

    private final Draft draft;
    private final Lines lines;
    private final PlainText plain;

    Links(Draft draft, Lines lines, PlainText plain) {
        this.draft = draft;
        this.lines = lines;
        this.plain = plain;
    }

    /** Opens a link and returns what closes it: nothing if the address is refused. */
    String open(Node node, BasedSequence url, BasedSequence title, Sheet sheet) {
        Place place = lines.at(node.getStartOffset());
        Address address = address(url);
        if (address.kind() == Address.Kind.REFUSED) {
            draft.problems.add(
                    place,
                    "a link to \"" + Draft.shown(url) + "\" is not allowed",
                    "use http, https, mailto, or an address relative to the page");
            return "";
        }
        if (address.kind() == Address.Kind.RELATIVE) {
            draft.link(place, address.text());
        }
        sheet.html("<a").attribute("href", address.encoded());
        title(title, sheet);
        sheet.html(">");
        return "</a>";
    }

    /** Writes a picture, or its alternative text if its address is refused. */
    void picture(Node node, BasedSequence url, BasedSequence title, Sheet sheet) {
        Place place = lines.at(node.getStartOffset());
        List<Piece.Plain> alt = plain.of(node, Spot.ALT_TEXT);
        if (alt.stream().allMatch(p -> p instanceof Piece.Words words && words.text().isBlank())) {
            draft.problems.add(
                    place,
                    "the picture \"" + Draft.shown(url) + "\" has no alternative text",
                    "say between the brackets what the picture shows");
        }
        Optional<String> file = address(url).file();
        if (file.isEmpty()) {
            draft.problems.add(
                    place,
                    "a picture at \"" + Draft.shown(url) + "\" is not allowed",
                    "put the file beside the article and write its name");
            sheet.text(Piece.words(alt));
            return;
        }
        draft.picture(place, file.get());
        sheet.html("<img").attribute("src", address(url).encoded()).attribute("alt", alt);
        title(title, sheet);
        sheet.html(" loading=\"lazy\">");
    }

    private void title(BasedSequence title, Sheet sheet) {
        if (!title.isEmpty()) {
            sheet.attribute("title", plain.ofTitle(title));
        }
    }

    private Address address(BasedSequence url) {
        int expression = url.indexOf(ExpressionSyntax.OPENING);
        if (expression >= 0) {
            draft.problems.add(
                    lines.at(url.getIndexOffset(expression)),
                    "an expression cannot stand in an address",
                    "");
        }
        return Address.of(Escaping.unescapeString(url));
    }
}
