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

    /** An arc becomes sixteen lines: enough for the marks of a chart. */
    private static final int HALVINGS = 4;

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
                case 'A' -> arc(relative);
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

    /** A part of a circle, as SVG writes it, up to the point before its last. */
    private void arc(boolean relative) {
        double radius = number();
        number();
        number();
        boolean large = number() != 0;
        boolean sweep = number() != 0;
        double toX = number() + (relative ? x : 0);
        double toY = number() + (relative ? y : 0);
        double halfX = (x - toX) / 2;
        double halfY = (y - toY) / 2;
        double chord = halfX * halfX + halfY * halfY;
        double off = Math.sqrt(Math.max(0, radius * radius - chord) / chord);
        double side = large != sweep ? off : -off;
        double centreX = (x + toX) / 2 + side * halfY;
        double centreY = (y + toY) / 2 - side * halfX;
        bend(centreX, centreY, radius, sweep ? 1 : -1, toX, toY, HALVINGS);
        x = toX;
        y = toY;
    }

    /** Halves an arc again and again: its middle lies across its chord, seen from the centre. */
    private void bend(
            double centreX,
            double centreY,
            double radius,
            int turn,
            double toX,
            double toY,
            int n) {
        if (n == 0) {
            return;
        }
        double acrossX = turn * (toY - y);
        double acrossY = turn * (x - toX);
        double length = Math.sqrt(acrossX * acrossX + acrossY * acrossY);
        double middleX = centreX + radius * acrossX / length;
        double middleY = centreY + radius * acrossY / length;
        bend(centreX, centreY, radius, turn, middleX, middleY, n - 1);
        x = middleX;
        y = middleY;
        path.add(x);
        path.add(y);
        bend(centreX, centreY, radius, turn, toX, toY, n - 1);
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
