package dev.reckoner.cli;

import java.util.ArrayList;
import java.util.List;

/** Goes through the rows of comma-separated text; empty lines are passed over. */
final class BatchCells {

    private final String text;
    private int at;
    private int columns = 20;

    BatchCells(String text) {
        this.text = text;
    }

    /** Goes to the beginning of the next row; whether there is one. */
    boolean hasRow() {
        while (at < text.length() && endsRow(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** How far it has come. */
    int at() {
        return at;
    }

    /** The cells of the row that begins here. */
    List<String> row() {
        List<String> cells = new ArrayList<>(columns);
        while (true) {
            cells.add(isAt('"') ? quoted() : simple());
            if (!isAt(',')) {
                columns = cells.size();
                return cells;
            }
            at++;
        }
    }

    private boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private String simple() {
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return start == at ? "" : text.substring(start, at);
    }

    /** What follows the closing quote belongs to the cell, as most readers have it. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && isAt('"')) {
                at++;
            } else if (c == '"') {
                break;
            }
            cell.append(c);
        }
        return cell.append(simple()).toString();
    }

    private static boolean endsRow(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean endsCell(char c) {
        return c == ',' || endsRow(c);
    }
}
