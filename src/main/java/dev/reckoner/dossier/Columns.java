package dev.reckoner.dossier;

import dev.reckoner.article.Cells;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Metrics;
import dev.reckoner.table.Column;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Format;
import dev.reckoner.wording.Words;

/** The heads of the columns of a dossier's tables, in one language. */
record Columns(Words words) {

    /** For the figures of a metric. */
    Column metric(String id) {
        return new Cells(words).column(Metrics.BY_ID.get(id));
    }

    /** For numbers of a unit, by the name of their term. */
    Column term(String term, Unit unit) {
        return new Cells(words).column(term, term, Format.usual(unit), unit);
    }

    /** For thousands of millions, by the name of their term. */
    Column billions(String term) {
        return new Column(term, words.term(term).name(), words.phrase("unit-billion"), "");
    }

    /** For numbers of a unit, by the key of its head. */
    Column numbers(String id, String phrase, Unit unit) {
        String said = new FigureText(words).unit(Format.usual(unit), unit);
        return new Column(id, words.phrase(phrase), said, unit.toString());
    }

    /** For words, or figures with their units, by the key of its head. */
    Column words(String id, String phrase) {
        return new Column(id, words.phrase(phrase));
    }
}
