package dev.reckoner.chart;

import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An axis of days. Its ticks are beginnings of years or months, or days in the middle of a month:
 * three to six of them as long as the axis spans less than six years.
 *
 * @param first days since {@link #EPOCH} where it begins
 * @param last the same where it ends
 * @param days of the ticks, ascending
 */
record DayAxis(double first, double last, List<Day> days) implements Scale {

    private static final Day EPOCH = new Day(2000, 1, 1);

    /** Less would have fewer than three ticks. */
    private static final double SHORTEST = 60;

    private static final int MOST = 6;

    /** In months, the finest first; 0 is half a month. */
    private static final int[] STEPS = {0, 1, 2, 3, 6, 12, 24, 60, 120};

    private static final int MONTHS = 12;

    private static final int MIDDLE = 16;

    DayAxis {
        days = List.copyOf(days);
    }

    /** The axis from one day to another; a short one is lengthened on both sides. */
    static DayAxis over(Day from, Day to) {
        double missing = Math.max(0, SHORTEST - to.since(from));
        double first = count(from) - missing / 2;
        double last = count(to) + missing / 2;
        for (int step : STEPS) {
            List<Day> days = ticks(first, last, from.year() - 1, to.year() + 1, step);
            if (days.size() <= MOST) {
                return new DayAxis(first, last, days);
            }
        }
        return new DayAxis(first, last, List.of(from, to));
    }

    private static List<Day> ticks(double first, double last, int from, int to, int step) {
        List<Day> days = new ArrayList<>();
        int months = Math.max(1, step);
        for (int month = from * MONTHS; month < (to + 1) * MONTHS; month++) {
            if (month % months != 0) {
                continue;
            }
            int year = month / MONTHS;
            add(days, new Day(year, month % MONTHS + 1, 1), first, last);
            if (step == 0) {
                add(days, new Day(year, month % MONTHS + 1, MIDDLE), first, last);
            }
        }
        return days;
    }

    private static void add(List<Day> days, Day day, double first, double last) {
        if (first <= count(day) && count(day) <= last) {
            days.add(day);
        }
    }

    /** A day as a place on this axis. */
    static double count(Day day) {
        return day.since(EPOCH);
    }

    /** The text of a tick, which knows its value only. */
    String text(double value, Function<Day, String> text) {
        for (Day day : days) {
            if (count(day) == value) {
                return text.apply(day);
            }
        }
        return "";
    }

    @Override
    public double share(double value) {
        return (value - first) / (last - first);
    }

    @Override
    public List<Double> ticks() {
        List<Double> values = new ArrayList<>();
        for (Day day : days) {
            values.add(count(day));
        }
        return values;
    }
}
