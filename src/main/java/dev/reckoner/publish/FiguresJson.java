package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import dev.reckoner.article.Publication.Shown;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Figure;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.reading.FiguresFile.Entry;
import dev.reckoner.publish.reading.FiguresFile.Published;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Kind;
import dev.reckoner.wording.PlainFormula;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a page for programs. */
final class FiguresJson {

    private FiguresJson() {}

    static FiguresFile of(
            String page, Publication publication, Explanations explanations, Words words) {
        List<Published> published = new ArrayList<>();
        for (Shown shown : publication.figures()) {
            published.add(
                    new Published(
                            shown.id(),
                            shown.figure().id(),
                            shown.figure().value(),
                            shown.text(),
                            shown.where()));
        }
        List<Entry> entries = new ArrayList<>();
        explanations.figures().forEach(figure -> entries.add(entry(figure, publication, words)));
        return new FiguresFile(page, published, entries);
    }

    private static String note(Figure figure, Words words) {
        FigureText text = new FigureText(words);
        return figure.derivation() instanceof Fitted fitted
                ? text.fitted(fitted)
                : new Remarks(text, words).on(figure);
    }

    private static Entry entry(Figure figure, Publication publication, Words words) {
        Optional<Citation> citation = figure.citations().stream().findFirst();
        String formula =
                figure.derivation() instanceof Computed computed
                        ? PlainFormula.formula(figure.name(), computed, words)
                        : "";
        return new Entry(
                figure.id(),
                publication.anchorOf(figure),
                words.term(figure.name().term()).name(),
                figure.name().subject(),
                figure.value(),
                figure.unit().toString(),
                figure.estimate().range().low(),
                figure.estimate().range().high(),
                Kind.of(figure.derivation()).id(),
                note(figure, words),
                formula,
                figure.inputs().stream().map(Figure::id).toList(),
                citation.map(c -> c.source().title()).orElse(""),
                citation.map(c -> c.source().address()).orElse(""),
                citation.map(Citation::locator).orElse(""),
                citation.map(c -> c.checkedOn().toString()).orElse(""));
    }
}
