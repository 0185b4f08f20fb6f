package dev.reckoner.publish;

import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.publish.page.SourceEntry;
import dev.reckoner.quantity.Day;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that one page names, and when they were last read. They are numbered as they come,
 * because a page names them hundreds of times.
 */
final class Bibliography {

    private final Words words;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Day> checked = new LinkedHashMap<>();

    Bibliography(Words words) {
        this.words = words;
    }

    /** Notes a citation and gives the way to its entry in the list. */
    String cite(Citation citation) {
        String id = citation.source().id();
        sources.put(id, citation.source());
        checked.merge(id, citation.checkedOn(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        numbers.putIfAbsent(id, numbers.size() + 1);
        return "#s" + numbers.get(id);
    }

    /** The list, in the order in which they were named. */
    List<SourceEntry> entries() {
        List<SourceEntry> entries = new ArrayList<>();
        sources.forEach(
                (id, source) ->
                        entries.add(
                                new SourceEntry(
                                        "s" + numbers.get(id),
                                        source.publisher(),
                                        source.title(),
                                        Tongue.of(source.title(), words.language()),
                                        source.address(),
                                        source.date(),
                                        words.phrase("checked", checked.get(id).toString()),
                                        licence(source),
                                        words.rank(
                                                source.rank().name().toLowerCase(Locale.ROOT)))));
        return List.copyOf(entries);
    }

    /** The newest day on which one of them was read. */
    Optional<Day> newest() {
        return checked.values().stream().max(Day::compareTo);
    }

    private String licence(Source source) {
        return source.licence().equals("none-stated")
                ? words.phrase("licence-none-stated")
                : source.licence();
    }
}
