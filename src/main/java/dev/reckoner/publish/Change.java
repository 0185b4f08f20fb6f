package dev.reckoner.publish;

import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.reading.FiguresFile.Published;
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
        Map<String, Double> values = new LinkedHashMap<>();
        before.figures().forEach(entry -> values.put(entry.id(), entry.value()));
        Map<String, Double> now = new LinkedHashMap<>();
        after.figures().forEach(entry -> now.put(entry.id(), entry.value()));
        Map<String, String> texts = new LinkedHashMap<>();
        before.published().forEach(number -> texts.put(number.id(), number.text()));
        List<Change> changes = new ArrayList<>();
        for (Published number : after.published()) {
            String old = texts.get(number.id());
            boolean moved =
                    old != null
                            && (!old.equals(number.text())
                                    || !now.get(number.id()).equals(values.get(number.id())));
            if (moved) {
                changes.add(
                        new Change(after.page(), number.where(), number.id(), old, number.text()));
            }
        }
        return List.copyOf(changes);
    }
}
