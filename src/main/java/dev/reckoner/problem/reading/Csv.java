package dev.reckoner.problem.reading;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.MapNode.Entry;
import dev.reckoner.problem.reading.ScalarNode.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Comma-separated text to rows: a header, then one row a line. A line that begins with {@code #} is
 * a comment; empty lines, and blanks at the start of a line, are passed over.
 */
public final class Csv {

    private static final CsvFactory FACTORY =
            CsvFactory.builder()
                    .enable(CsvParser.Feature.ALLOW_COMMENTS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final CsvParser parser;
    private final String text;
    private final Cursor cursor;
    private final Reports reports;
    private int total;

    private Csv(CsvParser parser, Origin origin, String text, Reports reports) {
        this.parser = parser;
        this.text = text;
        this.cursor = new Cursor(origin, text);
        this.reports = reports;
    }

    /** The rows of a table that has exactly these columns, in any order. */
    public static List<MapNode> read(
            String file, String text, List<String> columns, Problems problems) {
        return read(file, text, columns, List.of(), problems);
    }

    /**
     * The rows of a table, each a map from column to cell; an empty cell is an absent key. Rows
     * with too few or too many cells are left out, and so are all when a needed column is missing.
     *
     * @param needed columns that the header must have, in any order
     * @param optional columns that it may have
     */
    public static List<MapNode> read(
            String file,
            String text,
            List<String> needed,
            List<String> optional,
            Problems problems) {
        Origin origin = new Origin(file, 1);
        Reports reports = new Reports(problems);
        String clean = Characters.clean(origin, text, reports);
        List<MapNode> rows = new ArrayList<>();
        try (CsvParser parser = FACTORY.createParser(clean)) {
            Csv csv = new Csv(parser, origin, clean, reports);
            try {
                csv.rows(needed, optional, rows);
            } catch (IOException syntax) {
                csv.tell(syntax);
            }
        } catch (IOException closing) {
            throw new IllegalStateException("a string cannot fail to close", closing);
        }
        return List.copyOf(rows);
    }

    private void rows(List<String> needed, List<String> optional, List<MapNode> rows)
            throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            reports.add(cursor.at(0), "the table is empty", "begin with a line of column names");
            return;
        }
        List<ScalarNode> header = row();
        if (header.size() > Limits.CELLS) {
            Place place = header.get(Limits.CELLS).place();
            reports.add(place, "more than " + Limits.CELLS + " columns", "split the table");
            return;
        }
        Set<String> known = new LinkedHashSet<>(needed);
        known.addAll(optional);
        boolean complete = check(header, needed, known);
        while (parser.nextToken() == JsonToken.START_ARRAY && !reports.full()) {
            List<ScalarNode> cells = row();
            total += cells.size();
            if (total > Limits.TABLE) {
                String what = "more than " + Limits.TABLE + " cells in one table";
                reports.add(cells.get(0).place(), what, "split it");
                return;
            }
            if (cells.size() != header.size()) {
                String what = "cells in this row: " + cells.size() + ", in the header: ";
                String hint = "quote a cell that holds a comma; keep the commas of empty cells";
                reports.add(cells.get(0).place(), what + header.size(), hint);
            } else if (complete) {
                rows.add(map(header, cells, known));
            }
        }
    }

    private boolean check(List<ScalarNode> header, List<String> needed, Set<String> known) {
        Map<String, Place> written = new LinkedHashMap<>();
        for (ScalarNode cell : header) {
            Place first = written.putIfAbsent(cell.text(), cell.place());
            if (first != null) {
                String what = "column " + Excerpt.of(cell.text()) + " is written twice";
                reports.add(cell.place(), what, "the first is at " + first);
            }
        }
        Place line = header.get(0).place();
        return Keys.check("column", line, written, needed, known, reports);
    }

    /** The cells of a row; of one with more than there can be columns, one more than that. */
    private List<ScalarNode> row() throws IOException {
        List<ScalarNode> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int offset = offset();
            ScalarNode cell = new ScalarNode(cursor.at(offset), parser.getText(), Style.CELL);
            if (cell.text().indexOf('"') >= 0 && !text.startsWith("\"", offset)) {
                String hint = "put the whole cell in quotes and write \"\" for a quote in it";
                reports.add(cell.place(), "a quote inside a cell that is not quoted", hint);
            }
            if (cell.text().length() > Limits.VALUE) {
                String what = "a cell of " + cell.text().length() + " characters";
                reports.add(cell.place(), what, "at most " + Limits.VALUE + " are allowed");
            }
            if (cells.size() <= Limits.CELLS) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static MapNode map(List<ScalarNode> header, List<ScalarNode> cells, Set<String> known) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            ScalarNode cell = cells.get(i);
            String column = header.get(i).text();
            if (!cell.text().isEmpty() && known.contains(column)) {
                entries.putIfAbsent(column, new Entry(cell.place(), cell));
            }
        }
        return new MapNode(cells.get(0).place(), entries);
    }

    /** Jackson fails only over quotes, and the current token is then the cell that it was in. */
    private void tell(IOException syntax) {
        Place place = cursor.at(offset());
        if (String.valueOf(syntax.getMessage()).contains("Missing closing quote")) {
            reports.add(place, "this quote is never closed", "close it");
        } else {
            String hint = "write \"\" for a quote inside a quoted cell";
            reports.add(place, "text follows the closing quote of this cell", hint);
        }
    }

    private int offset() {
        return (int) Math.max(0, parser.currentTokenLocation().getCharOffset());
    }
}
