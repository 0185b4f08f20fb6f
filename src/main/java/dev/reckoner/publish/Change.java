package dev.reckoner.publish;

import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.reading.FiguresFile.Published;
import dev.reckoner.quantity.Significant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A published number that moved.
 *
 * @param page path of the page
 * @param where place in the content
 * @param id of the figure
 */
public record Change(String page, String where, String id, String before, String after) {

    /** The numbers of a page that were there before and read differently now. */
    static List<Change> between(FiguresFile before, FiguresFile after) {
        Map<String, Published> earlier = new LinkedHashMap<>();
        before.published().forEach(number -> earlier.put(number.id(), number));
        List<Change> changes = new ArrayList<>();
        for (Published number : after.published()) {
            Published old = earlier.get(number.id());
            boolean moved =
                    old != null
                            && (!old.text().equals(number.text())
                                    || Significant.compare(old.value(), number.value()) != 0);
            if (moved) {
                changes.add(
                        new Change(
                                after.page(),
                                number.where(),
                                number.id(),
                                old.text(),
                                number.text()));
            }
        }
        return List.copyOf(changes);
    }
}
