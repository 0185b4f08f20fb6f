package dev.reckoner.wording;

import dev.reckoner.provenance.Derivation;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One language: every word that a page says beyond what its author wrote. Asking for a key that is
 * not there is a mistake of ours and throws {@link IllegalStateException}.
 *
 * @param language BCP 47 tag
 * @param ownName the language's name in itself
 * @param scales from the smallest power
 * @param formats by {@link Format#id()}; a short one has the words of the full one
 * @param per what a heading adds for a unit below the line, by its symbol or several joined by
 *     {@code *}, such as " a month"; in the order in which they are said
 * @param units words for a number with all its digits, by {@link Unit#toString()}
 * @param terms by key
 * @param kinds by {@link Kind#id()}
 * @param ranks of sources, in lower case
 * @param reasons sentences with {@code {0}}, {@code {1}} … for what they are about
 * @param verdicts of claims
 * @param interfaceWords which templates use
 * @param phrases with {@code {0}}, {@code {1}} …, which are filled before a template sees them
 */
public record Words(
        String language,
        String ownName,
        NumberStyle numbers,
        DateStyle dates,
        ListStyle lists,
        List<Scale> scales,
        Map<String, FormatWords> formats,
        Map<String, String> per,
        Map<String, Phrase> units,
        Map<String, Term> terms,
        Map<String, String> kinds,
        Map<String, String> ranks,
        Map<String, String> reasons,
        Map<String, String> verdicts,
        Map<String, String> interfaceWords,
        Map<String, String> phrases) {

    public Words {
        Objects.requireNonNull(language);
        Objects.requireNonNull(ownName);
        Objects.requireNonNull(numbers);
        Objects.requireNonNull(dates);
        Objects.requireNonNull(lists);
        scales = List.copyOf(scales);
        formats = ordered(formats);
        per = ordered(per);
        units = ordered(units);
        terms = ordered(terms);
        kinds = ordered(kinds);
        ranks = ordered(ranks);
        reasons = ordered(reasons);
        verdicts = ordered(verdicts);
        interfaceWords = ordered(interfaceWords);
        phrases = ordered(phrases);
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A word that templates use. */
    public String interfaceWord(String key) {
        return found("interface", interfaceWords, key);
    }

    /** A phrase with its blanks filled. */
    public String phrase(String key, String... values) {
        return fill(found("phrases", phrases, key), List.of(values));
    }

    public Term term(String key) {
        return found("terms", terms, key);
    }

    public String kind(Derivation derivation) {
        return found("kinds", kinds, Kind.of(derivation).id());
    }

    /**
     * How near a source is to its facts.
     *
     * @param key in lower case, such as {@code official}
     */
    public String rank(String key) {
        return found("ranks", ranks, key);
    }

    /** The verdict on a claim, such as {@code holds-only-if}. */
    public String verdict(String key) {
        return found("verdicts", verdicts, key);
    }

    /**
     * Why something was chosen, rejected or is missing.
     *
     * @param about what its sentence names, in its order, as text
     */
    public String reason(String key, List<String> about) {
        return fill(found("reasons", reasons, key), about);
    }

    public String date(Day day) {
        return dates.text(day);
    }

    /** Things in a row, such as "a, b and c". */
    public String join(List<String> items) {
        return lists.text(items);
    }

    /** What this language lacks that the other has, such as {@code terms.weights}; see there. */
    public List<String> missingFrom(Words other) {
        return LanguageGap.of(this, other);
    }

    FormatWords format(Format format) {
        return found("formats", formats, format.inFull().id());
    }

    Optional<Phrase> unit(Unit unit) {
        return Optional.ofNullable(units.get(unit.toString()));
    }

    private <T> T found(String section, Map<String, T> map, String key) {
        T value = map.get(key);
        if (value == null) {
            throw new IllegalStateException(language + " has no word " + section + "." + key);
        }
        return value;
    }

    private static String fill(String pattern, List<String> values) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            int blank = blankAt(pattern, i);
            if (blank >= 0 && blank < values.size()) {
                text.append(values.get(blank));
                i += 3;
            } else {
                text.append(pattern.charAt(i));
                i++;
            }
        }
        return text.toString();
    }

    /** The digit of a blank such as {@code {0}} that begins here; -1 if none does. */
    static int blankAt(String pattern, int at) {
        boolean blank =
                at + 2 < pattern.length()
                        && pattern.charAt(at) == '{'
                        && pattern.charAt(at + 1) >= '0'
                        && pattern.charAt(at + 1) <= '9'
                        && pattern.charAt(at + 2) == '}';
        return blank ? pattern.charAt(at + 1) - '0' : -1;
    }
}
