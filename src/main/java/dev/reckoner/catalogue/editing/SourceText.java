package dev.reckoner.catalogue.editing;

import dev.reckoner.provenance.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code sources.yaml}, to which entries are added. */
public final class SourceText {

    private static final Pattern ENTRY = Pattern.compile("(?m)^- (?:\\{)?id: *\"?([a-z0-9._-]+)");

    private SourceText() {}

    /** The text with further entries, each before the first whose id comes after its own. */
    public static String with(String text, List<Source> added) {
        List<Source> sorted = new ArrayList<>(added);
        sorted.sort(Comparator.comparing(Source::id));
        String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        for (Source source : sorted) {
            int at = place(whole, source.id());
            whole = whole.substring(0, at) + entry(source) + whole.substring(at);
        }
        return whole;
    }

    private static int place(String text, String id) {
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            if (entries.group(1).compareTo(id) > 0) {
                return entries.start();
            }
        }
        return text.length();
    }

    private static String entry(Source source) {
        String date = source.date().isEmpty() ? "" : "  date: " + source.date() + "\n";
        return "- id: "
                + source.id()
                + "\n  publisher: "
                + YamlText.of(source.publisher())
                + "\n  title: "
                + YamlText.of(source.title())
                + "\n  address: "
                + source.address()
                + "\n"
                + date
                + "  licence: "
                + YamlText.of(source.licence())
                + "\n  rank: "
                + YamlText.of(source.rank())
                + "\n";
    }
}
