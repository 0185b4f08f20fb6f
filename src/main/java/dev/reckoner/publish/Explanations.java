package dev.reckoner.publish;

import dev.reckoner.article.Publication;
import dev.reckoner.article.Publication.Shown;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Derivation;
import dev.reckoner.provenance.Derivation.Assumed;
import dev.reckoner.provenance.Derivation.Chosen;
import dev.reckoner.provenance.Derivation.Computed;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Derivation.Measured;
import dev.reckoner.provenance.Derivation.Rejected;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Source;
import dev.reckoner.publish.page.Explanation;
import dev.reckoner.publish.page.Explanation.Input;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.SourceEntry;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Kind;
import dev.reckoner.wording.MathText;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the numbers of one page were made: every figure that it shows, and every sum behind one, down
 * to sources and assumptions. A fact that is only put in stands in a row, with its source.
 */
final class Explanations {

    private final Words words;
    private final FigureText text;
    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private final Map<String, Figure> explained = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    Explanations(Publication publication, Words words) {
        this.words = words;
        this.text = new FigureText(words);
        for (Shown figure : publication.figures()) {
            shown.put(figure.figure().id(), figure);
            explained.put(figure.figure().id(), figure.figure());
        }
        List<Figure> next = new ArrayList<>(explained.values());
        while (!next.isEmpty()) {
            List<Figure> deeper = new ArrayList<>();
            for (Figure figure : next) {
                for (Figure input : inputs(figure)) {
                    if (!inputs(input).isEmpty() && explained.putIfAbsent(input.id(), input) == null) {
                        deeper.add(input);
                    }
                }
            }
            next = deeper;
        }
    }

    /** The figures put into another; none for a leaf. */
    static Collection<Figure> inputs(Figure figure) {
        Derivation derivation = figure.derivation();
        if (derivation instanceof Computed computed) {
            return computed.inputs().values();
        }
        if (derivation instanceof Chosen chosen) {
            return chosen.inputs().values();
        }
        return List.of();
    }

    /** Where a leaf was read. */
    static List<Citation> citations(Figure figure) {
        Derivation derivation = figure.derivation();
        if (derivation instanceof Given given) {
            return List.of(given.citation());
        }
        if (derivation instanceof Measured measured) {
            return List.of(measured.citation());
        }
        if (derivation instanceof Assumed assumed) {
            return assumed.citations();
        }
        return List.of();
    }

    /** The explained figures, those that the page shows first. */
    Collection<Figure> figures() {
        return explained.values();
    }

    /** One for each explained figure. */
    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        explained.values().forEach(figure -> all.add(explanation(figure)));
        return List.copyOf(all);
    }

    /** The documents that the explanations name; complete after {@link #all}. */
    List<SourceEntry> sources() {
        List<SourceEntry> entries = new ArrayList<>();
        new TreeMap<>(sources)
                .forEach(
                        (id, source) ->
                                entries.add(
                                        new SourceEntry(
                                                anchor(source),
                                                source.publisher(),
                                                source.title(),
                                                source.address(),
                                                source.date(),
                                                licence(source),
                                                words.rank(source.rank().name().toLowerCase(Locale.ROOT)))));
        return List.copyOf(entries);
    }

    private String licence(Source source) {
        return source.licence().equals("none-stated")
                ? words.phrase("licence-none-stated")
                : source.licence();
    }

    private static String anchor(Source source) {
        return "s-" + source.id();
    }

    private Explanation explanation(Figure figure) {
        Format format =
                Optional.ofNullable(shown.get(figure.id()))
                        .map(Shown::format)
                        .orElse(Format.usual(figure.unit()));
        String value = text.text(figure.estimate(), format);
        String exact = text.exact(figure.estimate().quantity());
        Optional<Computed> sum =
                Optional.of(figure.derivation())
                        .filter(Computed.class::isInstance)
                        .map(Computed.class::cast);
        return new Explanation(
                Publication.anchor(figure.id()),
                words.term(figure.name().term()).name(),
                figure.name().subject(),
                value,
                exact.equals(value) ? "" : exact,
                text.range(figure.estimate(), format),
                sentence(figure),
                sum.map(s -> new Markup(MathText.formula(figure.name(), s, words)))
                        .orElse(Markup.NONE),
                sum.map(s -> new Markup(MathText.worked(figure, words))).orElse(Markup.NONE),
                rows(figure),
                rejected(figure));
    }

    private String sentence(Figure figure) {
        String sentence = words.term(figure.name().term()).sentence();
        if (figure.derivation() instanceof Chosen chosen) {
            return words.join(List.of(sentence, words.reason(chosen.rule(), List.of())));
        }
        return sentence;
    }

    private List<Input> rows(Figure figure) {
        Collection<Figure> inputs = inputs(figure);
        List<Input> rows = new ArrayList<>();
        if (inputs.isEmpty()) {
            rows.add(row(figure, figure));
        }
        inputs.forEach(input -> rows.add(row(input, figure)));
        return rows;
    }

    private Input row(Figure input, Figure of) {
        boolean linked = explained.containsKey(input.id()) && !input.id().equals(of.id());
        List<Citation> citations = citations(input);
        citations.forEach(c -> sources.put(c.source().id(), c.source()));
        Optional<Citation> first = citations.stream().findFirst();
        String subject = input.name().subject();
        String name = words.term(input.name().term()).name();
        return new Input(
                subject.isEmpty() || subject.equals(of.name().subject())
                        ? name
                        : name + " (" + subject + ")",
                linked ? "#" + Publication.anchor(input.id()) : "",
                text.exact(input.estimate().quantity()),
                Kind.of(input.derivation()).id(),
                words.kind(input.derivation()),
                note(input, first),
                first.map(c -> c.source().title()).orElse(""),
                first.map(c -> "#" + anchor(c.source())).orElse(""),
                first.map(c -> c.checkedOn().toString()).orElse(""));
    }

    private String note(Figure input, Optional<Citation> citation) {
        if (input.derivation() instanceof Assumed assumed) {
            String reason = assumed.reason().getOrDefault(words.language(), "");
            String range = text.range(input.estimate(), Format.usual(input.unit()));
            return range.isEmpty()
                    ? reason
                    : words.join(List.of(reason, words.interfaceWord("range") + " " + range));
        }
        if (input.derivation() instanceof Measured measured) {
            return measured.conditions();
        }
        return citation.map(Citation::locator).orElse("");
    }

    private List<Explanation.Rejected> rejected(Figure figure) {
        if (!(figure.derivation() instanceof Chosen chosen)) {
            return List.of();
        }
        List<Explanation.Rejected> rejected = new ArrayList<>();
        for (Rejected other : chosen.rejected()) {
            List<String> about = new ArrayList<>();
            for (Figure named : other.about()) {
                about.add(text.text(named.estimate(), Format.usual(named.unit())));
            }
            rejected.add(
                    new Explanation.Rejected(other.what(), words.reason(other.reason(), about)));
        }
        return rejected;
    }
}
