package dev.reckoner.card;

import dev.reckoner.chart.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Where lines of a width end.
 *
 * @param size in pixels, as the width
 */
record Lines(Face face, double size, double width) {

    private static final String ENDS_CHINESE_CLAUSE = "，；：。？！";

    /** In Latin text such a mark ends a clause only before a blank: 1,000 is one number. */
    private static final String ENDS_LATIN_CLAUSE = ",;:·";

    private static final int ANY = 99;

    /** As few lines as the width allows. */
    List<String> broken(String text) {
        return Wrap.lines(text, this::measured, width, ANY);
    }

    /** So few lines, none of them much longer than the others. */
    List<String> balanced(String text) {
        List<String> best = broken(text);
        for (double narrow = width - size / 4; narrow > size; narrow -= size / 4) {
            List<String> lines = Wrap.lines(text, this::measured, narrow, ANY);
            if (lines.size() > best.size()) {
                break;
            }
            best = lines;
        }
        return best;
    }

    /** Chinese text in lines that end where a clause does; some may be too long. */
    List<String> byClause(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || ENDS_CHINESE_CLAUSE.indexOf(text.charAt(end - 1)) >= 0) {
                String clause = text.substring(start, end);
                int last = lines.size() - 1;
                if (last >= 0 && measured(lines.get(last) + clause) <= width) {
                    lines.set(last, lines.get(last) + clause);
                } else {
                    lines.add(clause);
                }
                start = end;
            }
        }
        return lines;
    }

    /** At most so many lines; what does not fit is left out, from the end of a clause on. */
    List<String> most(String text, int most) {
        List<String> clauses = byClause(text);
        if (clauses.size() > 1 && clauses.size() <= most && fit(clauses)) {
            return clauses;
        }
        String kept = text;
        boolean tooLong = broken(kept).size() > most;
        for (int end = text.length() - 1; end > 0 && tooLong; end--) {
            if (endsClause(text, end)) {
                kept = text.substring(0, end).strip();
                tooLong = broken(kept).size() > most;
            }
        }
        return tooLong ? Wrap.lines(text, this::measured, width, most) : balanced(kept);
    }

    boolean fit(List<String> lines) {
        return lines.stream().allMatch(line -> measured(line) <= width);
    }

    private static boolean endsClause(String text, int at) {
        return ENDS_CHINESE_CLAUSE.indexOf(text.charAt(at)) >= 0
                || ENDS_LATIN_CLAUSE.indexOf(text.charAt(at)) >= 0
                        && at + 1 < text.length()
                        && text.charAt(at + 1) == ' ';
    }

    private double measured(String part) {
        return face.width(part, size);
    }
}
