package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is wrong with lists of sources, providers and weight formats, and with engines. */
class ListsTest {

    @Test
    void aSourceHasAnAddressOfTheWeb() {
        assertEquals(
                """
                sources.yaml:1:56 address: this is not an address of the web | begin with https:// or http://, and use no blanks""",
                new SmallCatalogue()
                        .change("sources.yaml", "https://a.example/p", "javascript:alert(1)")
                        .told());
    }

    @Test
    void aSourceHasAKnownRank() {
        assertEquals(
                """
                sources.yaml:2:107 rank: "pres" is none of the known words | did you mean "press"?""",
                new SmallCatalogue().change("sources.yaml", "rank: press", "rank: pres").told());
    }

    @Test
    void aSourceIsDefinedOnce() {
        assertEquals(
                """
                sources.yaml:3:8 source id "paper" is used twice | the first is at sources.yaml:1:8; rename one""",
                new SmallCatalogue()
                        .line(
                                "sources.yaml",
                                "- {id: paper, publisher: M, title: T, address: \"https://b.example\", licence: MIT, rank: vendor}")
                        .told());
    }

    @Test
    void aSourceWithAMistakeIsStillKnown() {
        assertEquals(
                """
                sources.yaml:1:3 key "licence" is missing | add it""",
                new SmallCatalogue().change("sources.yaml", "licence: MIT, ", "").told());
    }

    @Test
    void aProviderIsDefinedOnce() {
        assertEquals(
                """
                providers.yaml:2:8 provider id "cloud" is used twice | the first is at providers.yaml:1:8; rename one""",
                new SmallCatalogue()
                        .line("providers.yaml", "- {id: cloud, name: Cloud again}")
                        .told());
    }

    @Test
    void aProviderHasAName() {
        assertEquals(
                """
                providers.yaml:1:21 name: says nothing | write a text, or remove the key""",
                new SmallCatalogue().change("providers.yaml", "name: Cloud", "name: \"\"").told());
    }

    @Test
    void aFormatKeepsKnownClassesInKnownFormats() {
        assertEquals(
                """
                precisions.yaml:9:17 keeps: "norm" is not a tensor class | did you mean "norms"?
                precisions.yaml:9:36 "posit" is not a known weight format | it would stand in precisions.yaml""",
                new SmallCatalogue()
                        .change(
                                "precisions.yaml",
                                "{norms: bf16, output-head: bf16}",
                                "{norm: bf16, output-head: posit}")
                        .told());
    }

    @Test
    void aFormatKeepsNothingInItself() {
        assertEquals(
                """
                precisions.yaml:9:18 keeps: "norms" is kept in this same format | leave the class out: all others are in this format""",
                new SmallCatalogue().change("precisions.yaml", "norms: bf16", "norms: q4").told());
    }

    @Test
    void bitsAreAboveZeroAndHaveASource() {
        assertEquals(
                """
                precisions.yaml:3:9 bits: must be above zero
                precisions.yaml:8:9 bits: no source is cited for it | name bits in the fields of one""",
                new SmallCatalogue()
                        .change("precisions.yaml", "bits: 16", "bits: 0")
                        .change("precisions.yaml", "fields: [bits, keeps]", "fields: [keeps]")
                        .told());
    }

    @Test
    void aMixHasABaseWithBits() {
        assertEquals(
                """
                precisions.yaml:6:3 q4: no bits are given | write bits, or a base that has some""",
                new SmallCatalogue()
                        .change("precisions.yaml", "  bits: 4.5\n", "")
                        .change("precisions.yaml", "[bits, keeps]", "[keeps]")
                        .told());
    }

    @Test
    void aRuleKnowsItsPartAndItsCircumstance() {
        String rules =
                """
                  rules:
                    - {part: valu, when: [more-bits], format: bf16}
                    - {part: value, when: [more-bit], format: bf16}
                """;
        assertEquals(
                """
                precisions.yaml:10:14 part: "valu" is none of the known words | did you mean "value"?
                precisions.yaml:11:28 when[0]: "more-bit" is none of the known words | did you mean "more-bits"?""",
                new SmallCatalogue()
                        .change("precisions.yaml", "  keeps: {norms", rules + "  keeps: {norms")
                        .told());
    }

    @Test
    void aRuleLeadsToAKnownFormatAndHasASource() {
        String rule = "  rules: [{part: value, format: bf61}]\n";
        assertEquals(
                """
                precisions.yaml:9:10 rules: no source is cited for it | name rules in the fields of one
                precisions.yaml:9:33 "bf61" is not a known weight format | did you mean "bf16"?""",
                new SmallCatalogue()
                        .change("precisions.yaml", "  keeps: {norms", rule + "  keeps: {norms")
                        .told());
    }

    @Test
    void rowsFallBackOnSmallerBlocks() {
        String rows = "  rows: {of: 32, otherwise: q4}\n";
        assertEquals(
                """
                precisions.yaml:9:29 rows.otherwise: has blocks that are no smaller | rows that do not fit here would not fit there""",
                new SmallCatalogue()
                        .change("precisions.yaml", "  keeps: {norms", rows + "  keeps: {norms")
                        .change("precisions.yaml", "[bits, keeps]", "[bits, keeps, rows]")
                        .told());
    }

    @Test
    void aSourceGivesSomething() {
        assertEquals(
                """
                precisions.yaml:3:9 bits: no source is cited for it | name bits in the fields of one
                precisions.yaml:5:31 fields: names nothing | remove it""",
                new SmallCatalogue()
                        .change(
                                "precisions.yaml",
                                "fields: [bits], checked_on",
                                "fields: [], checked_on")
                        .told());
    }

    @Test
    void anEngineTakesAShareOfTheMemory() {
        assertEquals(
                """
                engines/server.yaml:3:18 memory_fraction: is not a share | above 0, at most 1""",
                new SmallCatalogue()
                        .change(
                                SmallCatalogue.ENGINE,
                                "memory_fraction: 0.9",
                                "memory_fraction: 90")
                        .told());
    }

    @Test
    void anEngineHasTheNameOfItsFile() {
        assertEquals(
                """
                engines/server.yaml:1:5 id: "serve" is not the name of this file | write server, or rename the file""",
                new SmallCatalogue()
                        .change(SmallCatalogue.ENGINE, "id: server", "id: serve")
                        .told());
    }
}
