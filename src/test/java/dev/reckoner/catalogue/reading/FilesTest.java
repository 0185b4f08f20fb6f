package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is wrong with files as such, and what does not follow from it. */
class FilesTest {

    @Test
    void anUnknownFolderHasAHint() {
        assertEquals(
                """
                modles/maker/x.yaml this file has no place in the catalogue | did you mean "models"?""",
                new SmallCatalogue().file("modles/maker/x.yaml", "id: x\n").told());
    }

    @Test
    void anUnknownFileHasAHint() {
        assertEquals(
                """
                sorces.yaml this file has no place in the catalogue | did you mean "sources.yaml"?""",
                new SmallCatalogue().file("sorces.yaml", "[]").told());
    }

    @Test
    void aFileInTheWrongPlaceHasAHint() {
        assertEquals(
                """
                models/x.yaml this file has no place in the catalogue | files here are named models/<vendor>/<id>.yaml""",
                new SmallCatalogue().file("models/x.yaml", "id: x\n").told());
    }

    @Test
    void aFileOfAnotherEndingHasAHint() {
        assertEquals(
                """
                offers/cloud.yaml this file has no place in the catalogue | files here are named offers/<provider>.csv""",
                new SmallCatalogue().file("offers/cloud.yaml", "id: x\n").told());
    }

    @Test
    void aFarOffFileIsToldWhatIsKnown() {
        assertEquals(
                """
                photographs/cat.png this file has no place in the catalogue | known: sources.yaml, providers.yaml, precisions.yaml, assumptions.yaml, claims.yaml, questions.yaml, conflicts.yaml, engines/<id>.yaml, models/<vendor>/<id>.yaml, accelerators/<vendor>/<id>.yaml, instances/<provider>.csv, offers/<provider>.csv, token-prices/<provider>.csv, measurements/<source>.csv, quality/<source>.csv, rates/<kind>.csv, own/<id>.yaml, calibration.yaml""",
                new SmallCatalogue().file("photographs/cat.png", "").told());
    }

    @Test
    void unreadableSourcesMakeNoSourceUnknown() {
        assertEquals(
                """
                sources.yaml:1:3 this { is never closed, or a comma is missing | write {a: 1, b: 2}""",
                new SmallCatalogue().file("sources.yaml", "- {id: paper\n").told());
    }

    @Test
    void anUnreadableModelIsStillKnown() {
        assertEquals(
                """
                models/maker/small-1b.yaml:2:1 a value is missing here | write one, or "" for an empty text""",
                new SmallCatalogue().file(SmallCatalogue.MODEL, "id: [\n").told());
    }

    @Test
    void aCatalogueCitesSources() {
        assertEquals(
                """
                sources.yaml the catalogue cites no source | its newest day of checking is the date of the site""",
                new SmallCatalogue()
                        .without(SmallCatalogue.MODEL)
                        .without(SmallCatalogue.CARD)
                        .without(SmallCatalogue.ENGINE)
                        .without(SmallCatalogue.OFFERS)
                        .without(SmallCatalogue.TOKENS)
                        .without(SmallCatalogue.MEASUREMENTS)
                        .without("claims.yaml")
                        .without("precisions.yaml")
                        .change(
                                "assumptions.yaml",
                                "\n  sources: [{source: paper, locator: page 2, checked_on: 2025-02-02}]",
                                "")
                        .told());
    }
}
