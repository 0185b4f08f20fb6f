package dev.reckoner.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The colours of a picture, at most 256: rarer ones become the nearest of the others. */
final class Palette {

    private static final int MOST = 256;

    private final List<Integer> entries;
    private final Map<Integer, Integer> places = new HashMap<>();

    private Palette(List<Integer> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i), i);
        }
    }

    static Palette of(Canvas canvas) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int y = 0; y < canvas.height(); y++) {
            int start = 0;
            for (int x = 1; x <= canvas.width(); x++) {
                // Most pixels are like the one before: they are counted together.
                if (x == canvas.width() || canvas.pixel(x, y) != canvas.pixel(start, y)) {
                    counts.merge(canvas.pixel(start, y), x - start, Integer::sum);
                    start = x;
                }
            }
        }
        List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort(Comparator.comparing((Integer colour) -> -counts.get(colour)));
        return new Palette(List.copyOf(colours.subList(0, Math.min(MOST, colours.size()))));
    }

    int size() {
        return entries.size();
    }

    boolean transparent() {
        return entries.stream().anyMatch(colour -> colour >>> 24 < 255);
    }

    /** Red, green and blue of each entry. */
    byte[] colours() {
        byte[] bytes = new byte[3 * entries.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (entries.get(i / 3) >> 16 - 8 * (i % 3));
        }
        return bytes;
    }

    /** The opacity of each entry. */
    byte[] opacities() {
        byte[] bytes = new byte[entries.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (entries.get(i) >>> 24);
        }
        return bytes;
    }

    /** Where a colour stands. */
    int place(int colour) {
        return places.computeIfAbsent(colour, this::nearest);
    }

    private int nearest(int colour) {
        int nearest = 0;
        for (int i = 1; i < entries.size(); i++) {
            if (distance(colour, entries.get(i)) < distance(colour, entries.get(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int difference = (one >>> shift & 255) - (other >>> shift & 255);
            distance += difference * difference;
        }
        return distance;
    }
}
