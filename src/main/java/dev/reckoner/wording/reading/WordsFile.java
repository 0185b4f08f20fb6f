package dev.reckoner.wording.reading;

import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.MapNode.Entry;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.Parsed;
import dev.reckoner.problem.reading.Records;
import dev.reckoner.problem.reading.Yaml;
import dev.reckoner.wording.DateStyle;
import dev.reckoner.wording.FormatWords;
import dev.reckoner.wording.ListStyle;
import dev.reckoner.wording.NumberStyle;
import dev.reckoner.wording.Phrase;
import dev.reckoner.wording.Scale;
import dev.reckoner.wording.Term;
import dev.reckoner.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words of one language. */
public final class WordsFile {

    private static final Records RECORDS = Records.plain().with(Phrase.class, WordsFile::phrase);

    /** {@code interface} names no component in Java; this one stands for it. */
    private static final String INTERFACE = "interface";

    private static final String COMPONENT = "interfaces";

    private WordsFile() {}

    /** What a file holds, section by section. */
    private record Written(
            Language language,
            NumberStyle numbers,
            DateStyle dates,
            ListStyle lists,
            List<Scale> scales,
            Map<String, FormatWords> formats,
            Map<String, String> per,
            Map<String, Phrase> units,
            Map<String, WrittenTerm> terms,
            Map<String, String> kinds,
            Map<String, String> ranks,
            Map<String, String> reasons,
            Map<String, String> verdicts,
            Map<String, String> interfaces,
            Map<String, String> phrases) {}

    private record Language(String name) {}

    private record WrittenTerm(String name, Optional<String> symbol, String sentence) {

        /** A term without a symbol of its own stands in formulas by its name. */
        Term term() {
            return new Term(name, symbol.orElse(name), sentence);
        }
    }

    /**
     * The words of a language; none where they cannot be made.
     *
     * @param file whose name without its ending is the language's tag, such as {@code
     *     content/words/zh-Hans.yaml}
     */
    public static Optional<Words> read(String file, String text, Problems problems) {
        return Yaml.read(file, text, problems)
                .flatMap(node -> RECORDS.bind(renamed(node, problems), Written.class, problems))
                .map(bound -> words(tag(file), bound.value()));
    }

    /**
     * Whether a file has all words; those that it lacks are told.
     *
     * @param shipped those that come with the program, which has no others
     */
    public static boolean isWhole(String file, Words words, Words shipped, Problems problems) {
        List<String> missing = words.missingFrom(shipped);
        if (!missing.isEmpty()) {
            problems.add(
                    Place.of(file),
                    "words are missing: " + String.join(", ", missing),
                    "translate those that come with the program");
        }
        return missing.isEmpty();
    }

    private static Parsed<Phrase> phrase(String text) {
        try {
            return Parsed.value(Phrase.of(text));
        } catch (IllegalArgumentException refusal) {
            return Parsed.wrong(
                    text,
                    String.valueOf(refusal.getMessage()),
                    "such as \"{} GB\" or \"{} byte|{} bytes\"");
        }
    }

    private static Node renamed(Node node, Problems problems) {
        if (!(node instanceof MapNode map)) {
            return node;
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        map.entries()
                .forEach(
                        (key, entry) ->
                                entries.put(key.equals(INTERFACE) ? COMPONENT : key, entry));
        if (map.get(INTERFACE).isEmpty()) {
            problems.add(map.place(), "key \"interface\" is missing", "add it");
            entries.put(COMPONENT, new Entry(map.place(), new MapNode(map.place(), Map.of())));
        }
        return new MapNode(map.place(), entries);
    }

    private static Words words(String tag, Written written) {
        Map<String, Term> terms = new LinkedHashMap<>();
        written.terms().forEach((key, term) -> terms.put(key, term.term()));
        return new Words(
                tag,
                written.language().name(),
                written.numbers(),
                written.dates(),
                written.lists(),
                written.scales(),
                written.formats(),
                written.per(),
                written.units(),
                terms,
                written.kinds(),
                written.ranks(),
                written.reasons(),
                written.verdicts(),
                written.interfaces(),
                written.phrases());
    }

    private static String tag(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
