package dev.reckoner.card;

import java.util.ArrayList;
import java.util.List;

/** Reads the paths of our charts: straight lines by M, L, H, V and Z, absolute and relative. */
final class PathText {

    private final String text;
    private final List<double[]> paths = new ArrayList<>();
    private final List<Double> path = new ArrayList<>();
    private int at;
    private double x;
    private double y;

    private PathText(String text) {
        this.text = text;
    }

    /**
     * The lines of a path, each as x and y alternately; a closed one ends where it began.
     *
     * @throws IllegalArgumentException for other commands
     */
    static List<double[]> of(String text) {
        PathText reader = new PathText(text);
        reader.read();
        return reader.paths;
    }

    private void read() {
        char command = 'M';
        while (skip()) {
            if (Character.isLetter(text.charAt(at))) {
                command = text.charAt(at++);
            }
            boolean relative = Character.isLowerCase(command);
            switch (Character.toUpperCase(command)) {
                case 'M', 'L' -> {
                    x = number() + (relative ? x : 0);
                    y = number() + (relative ? y : 0);
                }
                case 'H' -> x = number() + (relative ? x : 0);
                case 'V' -> y = number() + (relative ? y : 0);
                case 'Z' -> {
                    x = path.get(0);
                    y = path.get(1);
                }
                default -> throw new IllegalArgumentException("no path of ours: " + text);
            }
            if (command == 'M' || command == 'm') {
                finish();
                // Numbers that follow those of M are of lines.
                command = relative ? 'l' : 'L';
            }
            path.add(x);
            path.add(y);
        }
        finish();
    }

    private void finish() {
        if (!path.isEmpty()) {
            paths.add(path.stream().mapToDouble(Double::doubleValue).toArray());
            path.clear();
        }
    }

    private boolean skip() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    private double number() {
        skip();
        int start = at;
        while (at < text.length() && ("0123456789.".indexOf(text.charAt(at)) >= 0 || at == start)) {
            at++;
        }
        return Double.parseDouble(text.substring(start, at));
    }
}
