package dev.reckoner.dossier;

import dev.reckoner.catalogue.Statement.Kind;
import dev.reckoner.provenance.Source;
import dev.reckoner.provenance.Source.Rank;
import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Every document that something was read in: the sums of them on one page, and each on a page for
 * its rank, because all of them together are too heavy for one.
 */
public final class SourcePages {

    private final Almanac almanac;
    private final Cited cited;

    public SourcePages(Almanac almanac) {
        this.almanac = almanac;
        this.cited = new Cited(almanac.catalogue());
    }

    /** All pages in one language. */
    public List<Dossier> all(Words words) {
        List<Dossier> all = new ArrayList<>();
        all.add(index(words));
        for (Rank rank : Rank.values()) {
            if (!of(rank).isEmpty()) {
                all.add(rank(rank, words));
            }
        }
        return all;
    }

    private List<Source> of(Rank rank) {
        return almanac.catalogue().sources().values().stream()
                .filter(source -> source.rank() == rank)
                .toList();
    }

    private Dossier index(Words words) {
        Folio folio = new Folio(words, Addresses.SOURCES);
        key(folio, almanac.catalogue().sources().size(), "sources-key");
        key(folio, cited.count(), "statements-key");
        key(folio, cited.numbers(), "numbers-key");
        key(folio, cited.unsourced(), "unsourced-key");
        List<Table.Row> rows = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            List<Source> sources = of(rank);
            if (!sources.isEmpty()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(folio.plain(sources.size(), Unit.NONE));
                for (Kind kind : Kind.values()) {
                    cells.add(folio.plain(cited.of(sources, kind), Unit.NONE));
                }
                Cell.Text name =
                        new Cell.Text(
                                name(folio, rank),
                                folio.way(Addresses.sources(id(rank))),
                                id(rank),
                                false);
                rows.add(new Table.Row(name, cells));
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(folio.columns().words("sources", "sources-key"));
        columns.addAll(counts(folio, List.of(Kind.values())));
        folio.section(
                "ranks",
                folio.phrase("sources-by-rank"),
                folio.table(
                        "ranks-table",
                        folio.phrase("sources-by-rank-caption"),
                        folio.columns().words("rank", "column-rank"),
                        columns,
                        rows),
                Folio.paragraph(Html.escape(folio.phrase("sources-counted"))),
                Folio.paragraph(
                        folio.link(folio.phrase("assumptions-title"), Addresses.ASSUMPTIONS)
                                + " · "
                                + folio.link(folio.phrase("api-title"), Addresses.API)));
        return folio.dossier(
                folio.phrase("sources-eyebrow"),
                folio.phrase("sources-title"),
                Html.escape(folio.phrase("sources-standfirst")));
    }

    private static void key(Folio folio, long count, String label) {
        String html = "<data value=\"" + count + "\">" + folio.count(count) + "</data>";
        folio.key(html, folio.phrase(label), "");
    }

    private Dossier rank(Rank rank, Words words) {
        Folio folio = new Folio(words, Addresses.sources(id(rank)));
        List<Kind> kinds = kinds(of(rank));
        List<Table.Row> rows = new ArrayList<>();
        for (Source source : of(rank)) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(source.publisher()));
            cells.add(source.date().isEmpty() ? Cell.UNKNOWN : new Cell.Text(source.date()));
            cells.add(
                    cited.lastRead(source)
                            .<Cell>map(day -> new Cell.Text(day.toString()))
                            .orElse(Cell.UNKNOWN));
            cells.add(licence(folio, source));
            for (Kind kind : kinds) {
                cells.add(folio.plain(cited.of(source, kind), Unit.NONE));
            }
            rows.add(
                    new Table.Row(
                            new Cell.Text(source.title(), source.address(), source.id(), false),
                            cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(folio.columns().words("publisher", "column-publisher"));
        columns.add(folio.columns().words("date", "column-dated"));
        columns.add(folio.columns().words("last-read", "column-checked"));
        columns.add(folio.columns().words("licence", "column-licence"));
        columns.addAll(counts(folio, kinds));
        folio.section(
                "sources",
                folio.phrase("sources-title"),
                folio.table(
                        "sources-table",
                        folio.phrase("sources-caption"),
                        folio.columns().words("source", "column-source"),
                        columns,
                        rows));
        return folio.dossier(
                folio.phrase("sources-eyebrow"),
                folio.phrase("sources-of-rank", name(folio, rank)),
                folio.link(folio.phrase("sources-all"), Addresses.SOURCES));
    }

    private static Cell.Text licence(Folio folio, Source source) {
        return source.licence().equals("none-stated")
                ? new Cell.Text(folio.phrase("licence-none-stated"), "", source.licence(), false)
                : new Cell.Text(source.licence());
    }

    /** What any of the sources is cited for: a column of naughts says nothing. */
    private List<Kind> kinds(List<Source> sources) {
        return Stream.of(Kind.values()).filter(kind -> cited.of(sources, kind) > 0).toList();
    }

    private static List<Column> counts(Folio folio, List<Kind> kinds) {
        List<Column> columns = new ArrayList<>();
        for (Kind kind : kinds) {
            columns.add(folio.columns().words(kind.id(), "count-" + kind.id()));
        }
        return columns;
    }

    private static String id(Rank rank) {
        return rank.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Folio folio, Rank rank) {
        return folio.words().rank(id(rank));
    }
}
