package dev.reckoner.quantity;

import java.util.Optional;

/** A day of the calendar, as prices and sources have it: no time, no zone. */
public record Day(int year, int month, int day) implements Comparable<Day> {

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    public Day {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException(year + "-" + month + "-" + day + " is not a day");
        }
    }

    /** Reads {@code 2025-05-10}; empty for anything else. */
    public static Optional<Day> parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return exists(year, month, day) ? Optional.of(new Day(year, month, day)) : Optional.empty();
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static boolean exists(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= LENGTHS[month - 1] + (leap && month == 2 ? 1 : 0);
    }

    @Override
    public int compareTo(Day other) {
        return Integer.compare(number(), other.number());
    }

    /** Days from another day to this one; negative where that is later. */
    public long since(Day other) {
        return count() - other.count();
    }

    /** Days of the Gregorian calendar, with leap days at the end of years that begin in March. */
    private long count() {
        long years = month > 2 ? year : year - 1L;
        long months = (month + 9) % 12;
        return years * 365 + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day;
    }

    private int number() {
        return (year * 100 + month) * 100 + day;
    }

    /** {@code 2025-05-10}. */
    @Override
    public String toString() {
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    private static String padded(int number, int width) {
        String text = Integer.toString(number);
        return "0".repeat(width - text.length()) + text;
    }
}
