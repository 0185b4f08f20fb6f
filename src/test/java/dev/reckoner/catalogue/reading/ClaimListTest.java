package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is wrong with claims. */
class ClaimListTest {

    @Test
    void aClaimIsAQuoteOrAParaphrase() {
        assertEquals(
                """
                claims.yaml:4:15 a claim has a quote or a paraphrase, not both | remove one""",
                new SmallCatalogue()
                        .change(
                                "claims.yaml",
                                "quote: It is small.",
                                "quote: It is small.\n  paraphrase: Small.")
                        .told());
    }

    @Test
    void aClaimSaysSomething() {
        assertEquals(
                """
                claims.yaml:1:3 a claim says something | add a quote, exact and short, or a paraphrase""",
                new SmallCatalogue().change("claims.yaml", "  quote: It is small.\n", "").told());
    }

    @Test
    void aClaimIsAboutWhatWeKnow() {
        assertEquals(
                """
                claims.yaml:6:21 "card-9gb" is not a known model or accelerator | did you mean "card-8gb"?""",
                new SmallCatalogue().change("claims.yaml", "card-8gb]", "card-9gb]").told());
    }

    @Test
    void aClaimHasAKnownSource() {
        assertEquals(
                """
                claims.yaml:5:11 "papr" is not a known source | did you mean "paper"?""",
                new SmallCatalogue().change("claims.yaml", "source: paper", "source: papr").told());
    }

    @Test
    void aClaimOfAnUndatedSourceSaysWhenItWasRead() {
        assertEquals(
                """
                claims.yaml:1:3 key "checked_on" is missing, and its source has no full date | add the day on which you read it""",
                new SmallCatalogue()
                        .change("claims.yaml", "source: paper", "source: press")
                        .told());
    }

    @Test
    void aDateMayLackItsDayButIsOne() {
        assertEquals(
                """
                claims.yaml:4:9 date: "March 2025" is not a date | write 2025-05-10, 2025-05 or 2025""",
                new SmallCatalogue()
                        .change("claims.yaml", "date: 2025-03", "date: March 2025")
                        .told());
    }

    @Test
    void theLanguageOfTheWordsIsATag() {
        assertEquals(
                """
                claims.yaml:3:13 "Chinese" is not a tag of a language | such as en or zh-Hans""",
                new SmallCatalogue()
                        .change("claims.yaml", "who: Maker", "who: Maker\n  language: Chinese")
                        .told());
    }

    @Test
    void anIdIsUsedOnce() {
        assertEquals(
                """
                claims.yaml:8:8 claim id "small-claim" is used twice | the first is at claims.yaml:1:7; rename one""",
                new SmallCatalogue()
                        .line(
                                "claims.yaml",
                                "- {id: small-claim, who: M, quote: Q, source: paper, about: [], unchecked: {en: Seen., zh-Hans: 所见。}}")
                        .told());
    }
}
