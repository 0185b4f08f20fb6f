package dev.reckoner.article.markdown;

import java.util.Collection;
import java.util.List;

/** A text that has been read: HTML with holes, and what its author refers to. Immutable. */
public final class Document {

    /** A heading before its figures are known. */
    record Title(int level, String id, List<Piece.Plain> text) {}

    private final List<Piece> body;
    private final List<Title> titles;
    private final List<Written> expressions;
    private final List<Fence> fences;
    private final List<Reference> pictures;
    private final List<Reference> links;
    private final Length length;

    Document(
            List<Piece> body,
            List<Title> titles,
            Collection<Written> expressions,
            List<Fence> fences,
            List<Reference> pictures,
            List<Reference> links,
            Length length) {
        this.body = List.copyOf(body);
        this.titles = List.copyOf(titles);
        this.expressions = List.copyOf(expressions);
        this.fences = List.copyOf(fences);
        this.pictures = List.copyOf(pictures);
        this.links = List.copyOf(links);
        this.length = length;
    }

    static Document empty() {
        return new Document(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Length.NONE);
    }

    /** Every expression, in the order of the file. The body of a fence is the caller's to read. */
    public List<Written> expressions() {
        return expressions;
    }

    /** Every table, chart and claim, in the order of the file. */
    public List<Fence> fences() {
        return fences;
    }

    /** Every picture; the address is a path below the article's folder. */
    public List<Reference> pictures() {
        return pictures;
    }

    /** Every relative link and every link to a fragment of the page. */
    public List<Reference> links() {
        return links;
    }

    /** For the reading time. */
    public Length length() {
        return length;
    }

    /** The headings with their figures. */
    public List<Heading> headings(Binding binding) {
        return titles.stream()
                .map(t -> new Heading(t.level(), t.id(), Piece.text(t.text(), binding).strip()))
                .toList();
    }

    /** The ids of the headings, to which links may point, without any figure. */
    public List<String> anchors() {
        return titles.stream().map(Title::id).toList();
    }

    /** HTML of the whole text. */
    public String render(Binding binding) {
        return Piece.html(body, binding);
    }
}
