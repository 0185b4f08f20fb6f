package dev.reckoner.publish.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a site are ours. As text: a heading with the number of files, then one line {@code
 * sha-256 size path} for each, by path.
 */
record Manifest(SortedMap<String, Entry> entries) {

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private static final String HEADING = "reckoner manifest 1, files: ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,18}) (.+)");

    /**
     * What was written to one file.
     *
     * @param sha256 hexadecimal, lower case
     * @param size bytes
     */
    record Entry(String sha256, long size) {

        static Entry of(byte[] bytes) {
            return new Entry(sha256Of(bytes), bytes.length);
        }
    }

    Manifest {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    static Manifest of(Release release) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (String path : release.paths()) {
            entries.put(path, Entry.of(release.bytes(path)));
        }
        return new Manifest(entries);
    }

    SortedSet<String> paths() {
        return new TreeMap<>(entries).navigableKeySet();
    }

    boolean lists(String path) {
        return entries.containsKey(path);
    }

    Entry entry(String path) {
        return entries.get(path);
    }

    /** Whether a file below this folder is ours. */
    boolean listsBelow(String folder) {
        // '0' is the character after '/'
        return !entries.subMap(folder + "/", folder + "0").isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADING).append(entries.size()).append('\n');
        for (Map.Entry<String, Entry> file : entries.entrySet()) {
            Entry entry = file.getValue();
            text.append(entry.sha256()).append(' ').append(entry.size()).append(' ');
            text.append(file.getKey()).append('\n');
        }
        return text.toString();
    }

    /** Reads what {@link #text} wrote; empty if the text is anything else. */
    static Optional<Manifest> parse(String text) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        String[] lines = text.split("\n");
        for (int i = 1; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (line.matches()) {
                entries.put(line.group(3), new Entry(line.group(1), Long.parseLong(line.group(2))));
            }
        }
        // Whoever changed it by hand must not make us remove what lies outside the site.
        Manifest read = new Manifest(entries);
        boolean sound = read.text().equals(text) && Names.flaws(read.paths()).isEmpty();
        return sound ? Optional.of(read) : Optional.empty();
    }

    static String sha256Of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String sha256Of(String text) {
        return sha256Of(text.getBytes(StandardCharsets.UTF_8));
    }
}
