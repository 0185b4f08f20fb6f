package dev.reckoner.catalogue.editing;

import dev.reckoner.catalogue.editing.Outcome.Changed;
import dev.reckoner.catalogue.editing.Outcome.Known;
import dev.reckoner.catalogue.editing.Outcome.Refused;
import dev.reckoner.catalogue.editing.Outcome.Seen;
import dev.reckoner.catalogue.editing.TableText.Row;
import dev.reckoner.quantity.Day;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rows of one price, which follow each other in time, and what a sighting does to them.
 *
 * <p>The same price on a later day makes that day one of those on which the row was seen, and the
 * row cites the source that saw it last. Another price ends the row on that day and begins the
 * next, whose other cells are copied. A last row that had ended goes on only if that is asked for,
 * since a provider's name may have passed to something else; the days between then get a row that
 * says {@code withdrawn}. A day before the last one joins the row that held then if the price is
 * the same, and is refused otherwise: what happened between two days that are known is for an
 * editor to settle. A price that the source does not tell, such as that of cached input, is no
 * other price.
 */
final class PriceRows {

    private static final String WITHDRAWN = "withdrawn";

    private final TableText table;
    private final List<Row> rows;
    private final List<String> priceColumns;
    private final boolean reopen;

    /**
     * @param rows of one id, at least one
     * @param priceColumns of them the first must be filled
     * @param reopen whether a last row that had ended may go on
     */
    PriceRows(TableText table, List<Row> rows, List<String> priceColumns, boolean reopen) {
        this.reopen = reopen;
        this.table = table;
        this.rows = new ArrayList<>(rows);
        this.rows.sort(Comparator.comparing(PriceRows::from));
        this.priceColumns = priceColumns;
    }

    /** Whether the last row has no end. */
    static boolean open(List<Row> rows) {
        return rows.stream().anyMatch(row -> to(row).isEmpty());
    }

    /** Whether several rows hold at one time, for different lengths of context. */
    boolean tiers() {
        for (int i = 1; i < rows.size(); i++) {
            Optional<Day> end = to(rows.get(i - 1));
            Day next = from(rows.get(i));
            if (end.map(day -> day.compareTo(next) > 0).orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /** Puts a sighting in. */
    Outcome see(Sighting sighting, String source) {
        Row last = rows.get(rows.size() - 1);
        Day day = sighting.day();
        if (day.compareTo(lastSeen(last)) > 0) {
            return later(last, sighting, source);
        }
        Optional<Row> held = rows.stream().filter(row -> heldOn(row, day)).findFirst();
        if (held.isEmpty()) {
            return new Refused(
                    "seen on " + day + ", before " + from(rows.get(0)) + ", the first day known");
        }
        if (!same(held.get(), sighting)) {
            String why = day + " is not after " + lastSeen(last) + ", and then it was ";
            return new Refused(why + price(held.get()));
        }
        List<Day> days = observed(held.get());
        if (days.contains(day)) {
            return new Known();
        }
        days.add(day);
        days.sort(Comparator.naturalOrder());
        held.get().set("observed", Sighting.joined(days));
        return new Seen(price(held.get()));
    }

    private Outcome later(Row last, Sighting sighting, String source) {
        Day day = sighting.day();
        Optional<Day> end = to(last);
        boolean ended = end.map(to -> to.compareTo(day) <= 0).orElse(false);
        if (!ended && same(last, sighting)) {
            List<Day> days = observed(last);
            days.add(day);
            last.set("observed", Sighting.joined(days));
            cite(last, sighting, source);
            return new Seen(price(last));
        }
        if (ended && !reopen) {
            return new Refused("ended on " + end.get() + "; --reopen lets it go on");
        }
        String before = ended ? WITHDRAWN : price(last);
        Row previous = last;
        if (ended && end.get().compareTo(day) < 0) {
            previous = gap(last, end.get(), day);
        } else {
            last.set("valid_to", day.toString());
        }
        Row next = table.copyBelow(previous);
        rows.add(next);
        write(next, sighting, source);
        next.set("valid_to", ended ? "" : end.map(Day::toString).orElse(""));
        return new Changed(before, price(next));
    }

    /** Cited is the source that told of the end. */
    private Row gap(Row last, Day from, Day to) {
        Row gap = table.copyBelow(last);
        priceColumns.forEach(column -> gap.set(column, ""));
        priceColumns.stream()
                .filter(column -> !last.get(column).isEmpty() && !column.startsWith("cached"))
                .forEach(column -> gap.set(column, WITHDRAWN));
        gap.set("valid_from", from.toString());
        gap.set("observed", from.toString());
        gap.set("valid_to", to.toString());
        rows.add(gap);
        return gap;
    }

    private void write(Row row, Sighting sighting, String source) {
        for (String column : priceColumns) {
            BigDecimal price = sighting.price().get(column);
            row.set(column, price == null ? "" : Sighting.plain(price));
        }
        sighting.further().forEach((column, text) -> set(row, column, text));
        row.set("valid_from", sighting.day().toString());
        row.set("observed", sighting.day().toString());
        set(row, "note", "");
        cite(row, sighting, source);
    }

    private void set(Row row, String column, String text) {
        if (table.columns().contains(column)) {
            row.set(column, text);
        }
    }

    private static void cite(Row row, Sighting sighting, String source) {
        row.set("source", source);
        row.set("locator", sighting.locator());
    }

    private static boolean same(Row row, Sighting sighting) {
        return sighting.price().entrySet().stream()
                .allMatch(told -> equal(row.get(told.getKey()), told.getValue()));
    }

    private static boolean equal(String cell, BigDecimal price) {
        boolean number = !cell.isEmpty() && !cell.equals(WITHDRAWN);
        return number && new BigDecimal(cell).compareTo(price) == 0;
    }

    private String price(Row row) {
        return String.join(
                ", ",
                priceColumns.stream()
                        .filter(column -> !row.get(column).isEmpty())
                        .map(column -> column + " " + row.get(column))
                        .toList());
    }

    private static boolean heldOn(Row row, Day day) {
        boolean begun = from(row).compareTo(day) <= 0;
        return begun && to(row).map(end -> day.compareTo(end) < 0).orElse(true);
    }

    private static Day from(Row row) {
        return Day.parse(row.get("valid_from")).orElseThrow();
    }

    private static Optional<Day> to(Row row) {
        return Day.parse(row.get("valid_to"));
    }

    private static Day lastSeen(Row row) {
        List<Day> days = observed(row);
        return days.get(days.size() - 1);
    }

    private static List<Day> observed(Row row) {
        List<Day> days = new ArrayList<>();
        for (String day : row.get("observed").split(";")) {
            days.add(Day.parse(day).orElseThrow());
        }
        return days;
    }

    /** The cells of a table's new row for a price that was never seen before. */
    static Map<String, String> cells(Sighting sighting, Map<String, String> known, String source) {
        Map<String, String> cells = new TreeMap<>(known);
        cells.putAll(sighting.what());
        cells.putAll(sighting.further());
        sighting.price().forEach((column, price) -> cells.put(column, Sighting.plain(price)));
        cells.put("valid_from", sighting.day().toString());
        cells.put("observed", sighting.day().toString());
        cells.put("source", source);
        cells.put("locator", sighting.locator());
        return cells;
    }
}
