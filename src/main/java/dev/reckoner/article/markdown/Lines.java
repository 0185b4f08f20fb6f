package dev.reckoner.article.markdown;

import dev.reckoner.problem.Place;
import java.util.ArrayList;
import java.util.List;

/** From an offset in a parsed text to its place in the file. */
final class Lines {

    /**
     * @param start offset of the line in the text
     * @param place where that first letter stands in the file
     */
    record Line(int start, Place place) {}

    private final List<Line> lines;

    Lines(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Lines of a text whose first letter is at {@code first}. */
    static Lines of(Place first, String text) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, first));
        int number = first.line();
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines.add(new Line(end + 1, new Place(first.file(), ++number, 1)));
        }
        return new Lines(lines);
    }

    Place at(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Line line = lines.get(low);
        Place start = line.place();
        return new Place(start.file(), start.line(), start.column() + offset - line.start());
    }
}
