package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.reading.Values.Date;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code sources.yaml}. */
final class SourceList {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"/]+(/[^\\s<>\"]*)?");

    @Says("A document in which facts were read.")
    record Entry(
            @Says("By which everything else refers to it.") String id,
            @Says("Who answers for it.") String publisher,
            @Says("Title of the document.") String title,
            @Says("Where it can be read on the web.") String address,
            @Says("The day, month or year that the document bears.") Optional<Date> date,
            @Says("SPDX id or name of its licence; none-stated where it states none.")
                    String licence,
            @Says(
                            "How near it is to the fact: the maker's own, a measurement, a collection, or the press.")
                    Source.Rank rank) {}

    private SourceList() {}

    static Map<String, Source> read(List<CatalogueFile> files, Problems problems) {
        Map<String, Source> sources = new TreeMap<>();
        for (CatalogueFile file : files) {
            file.tree()
                    .map(tree -> Values.RECORDS.bindAll(tree, Entry.class, problems))
                    .orElse(List.of())
                    .forEach(
                            entry ->
                                    sources.putIfAbsent(
                                            entry.value().id(), source(entry, problems)));
        }
        return sources;
    }

    private static Source source(Bound<Entry> bound, Problems problems) {
        Entry entry = bound.value();
        Checks checks = new Checks(problems);
        checks.filled(entry.publisher(), bound, "publisher");
        checks.filled(entry.title(), bound, "title");
        checks.filled(entry.licence(), bound, "licence");
        boolean address = ADDRESS.matcher(entry.address()).matches();
        String hint = "begin with https:// or http://, and use no blanks";
        checks.that(address, bound, "this is not an address of the web", hint, "address");
        return new Source(
                entry.id(),
                entry.publisher(),
                entry.title(),
                entry.address(),
                entry.date().map(Date::text).orElse(""),
                entry.licence(),
                entry.rank());
    }
}
