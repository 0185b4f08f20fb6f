package dev.reckoner.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.provenance.Derivation.Asked;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final List<Words> ALL = List.of(Languages.EN, Languages.ZH);

    @Test
    void theLanguagesHoldTheSameWords() {
        assertEquals(List.of(), Languages.EN.missingFrom(Languages.ZH));
        assertEquals(List.of(), Languages.ZH.missingFrom(Languages.EN));
    }

    @Test
    void everyFormatKindRankAndVerdictHasItsWords() {
        Set<String> formats =
                Arrays.stream(Format.values())
                        .map(format -> format.inFull().id())
                        .collect(Collectors.toSet());
        Set<String> kinds = Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.toSet());
        Set<String> ranks =
                Arrays.stream(Source.Rank.values())
                        .map(rank -> rank.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        for (Words words : ALL) {
            assertEquals(formats, words.formats().keySet());
            assertEquals(kinds, words.kinds().keySet());
            assertEquals(ranks, words.ranks().keySet());
            assertEquals(
                    Set.of("holds", "holds-only-if", "fails", "cannot-be-checked"),
                    words.verdicts().keySet());
        }
    }

    @Test
    void unitsAreKeyedByTheirCanonicalText() {
        Set<String> symbols =
                Arrays.stream(Dimension.values())
                        .map(Dimension::symbol)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (Words words : ALL) {
            words.units().keySet().forEach(key -> assertEquals(key, Units.of(key).toString()));
            for (String product : words.per().keySet()) {
                assertTrue(symbols.containsAll(List.of(product.split("\\*"))), product);
            }
        }
    }

    @Test
    void noTwoTermsOfALanguageShareANameOrASymbol() {
        for (Words words : ALL) {
            int terms = words.terms().size();
            assertEquals(terms, words.terms().values().stream().map(Term::name).distinct().count());
            assertEquals(
                    terms, words.terms().values().stream().map(Term::symbol).distinct().count());
        }
    }

    @Test
    void chineseHasItsOwnPunctuationAndNoSpaceNextToHan() {
        Pattern wrong =
                Pattern.compile(
                        "\\p{IsHan} |(?<!。) \\p{IsHan}|\\p{IsHan}[,.:;!?()]|[,.:;!?()]\\p{IsHan}");
        Words zh = Languages.ZH;
        Stream.of(
                        zh.terms().values().stream().map(Term::toString),
                        zh.reasons().values().stream(),
                        zh.phrases().values().stream(),
                        zh.units().values().stream().map(Phrase::other),
                        zh.interfaceWords().values().stream())
                .flatMap(texts -> texts)
                .map(text -> text.replace("Term[name=", "").replace(", symbol=", "|"))
                .map(text -> text.replace(", sentence=", "|"))
                .forEach(text -> assertFalse(wrong.matcher(text).find(), text));
    }

    @Test
    void everySentenceEndsAsItsLanguageEndsSentences() {
        Languages.EN
                .terms()
                .values()
                .forEach(t -> assertTrue(t.sentence().endsWith("."), t.name()));
        Languages.ZH
                .terms()
                .values()
                .forEach(t -> assertTrue(t.sentence().endsWith("。"), t.name()));
    }

    @Test
    void bothLanguagesSpeakOfMillionsInTheirOwnScales() {
        assertEquals("{}bn", Languages.EN.scales().get(2).tick().other());
        assertEquals(Optional.empty(), Languages.EN.scales().get(0).sentence());
        for (Words words : ALL) {
            List<Integer> powers = words.scales().stream().map(Scale::power).toList();
            assertEquals(powers.stream().sorted().toList(), powers);
            assertTrue(powers.contains(12), words.language());
        }
    }

    @Test
    void datesListsAndReasonsReadAsTheLanguageWritesThem() {
        Day day = new Day(2025, 5, 10);
        assertEquals("10 May 2025", Languages.EN.date(day));
        assertEquals("2025年5月10日", Languages.ZH.date(day));
        assertEquals("a, b and c", Languages.EN.join(List.of("a", "b", "c")));
        assertEquals("a、b和c", Languages.ZH.join(List.of("a", "b", "c")));
        assertEquals("a", Languages.EN.join(List.of("a")));
        assertEquals("", Languages.EN.join(List.of()));
        assertEquals(
                "needs 85.2 GB on a device that has 74.0 GB: 11.2 GB less would do.",
                Languages.EN.reason("memory-short", List.of("85.2 GB", "74.0 GB", "11.2 GB")));
        assertEquals("价格截至2025年5月10日", Languages.ZH.phrase("as-of", Languages.ZH.date(day)));
        assertEquals("设定", Languages.ZH.kind(new Asked()));
        assertEquals("collected by others", Languages.EN.rank("aggregated"));
        assertEquals("有条件成立", Languages.ZH.verdict("holds-only-if"));
        assertEquals("Monthly rent", Languages.EN.term("monthly-cost").name());
        assertEquals("跳到正文", Languages.ZH.interfaceWord("skip"));
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() {
        assertEquals("{1} ({0})", Languages.EN.phrase("of-subject", "{1}", "{0}"));
    }

    @Test
    void aWordThatIsNotThereIsAMistakeOfOurs() {
        assertThrows(IllegalStateException.class, () -> Languages.EN.term("wieghts"));
    }
}
