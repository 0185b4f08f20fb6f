package dev.reckoner.publish.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which paths a site may have, the same on every system, so that what is published here can be
 * copied anywhere. Paths are relative, with {@code /} between folders.
 */
public final class Names {

    /** Longest name of a file or folder, in bytes of UTF-8; file systems end at 255. */
    public static final int LONGEST_NAME = 200;

    /** Longest path, in bytes of UTF-8; leaves room for the folder of the site. */
    public static final int LONGEST_PATH = 1000;

    /** Windows opens a device instead, with any extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin\\$|conout\\$) *(\\..*)?");

    /** Folders at the top of a site that are never the site's own. */
    private static final Pattern KEPT = Pattern.compile("(?i)\\.(git|reckoner)");

    private Names() {}

    /** A path that cannot be published, and why. */
    public record Flaw(String path, String what) {}

    /** What is wrong with these paths, each by itself and next to one another; by path. */
    public static List<Flaw> flaws(Collection<String> paths) {
        List<Flaw> flaws = new ArrayList<>();
        TreeSet<String> sorted = new TreeSet<>(paths);
        Map<String, String> spellings = new HashMap<>();
        for (String path : sorted) {
            flaw(path)
                    .or(() -> clash(path, sorted, spellings))
                    .ifPresent(what -> flaws.add(new Flaw(path, what)));
        }
        return List.copyOf(flaws);
    }

    private static Optional<String> clash(
            String path, Collection<String> files, Map<String, String> spellings) {
        for (String folder : folders(path)) {
            if (files.contains(folder)) {
                return Optional.of("\"" + folder + "\" is both a file and a folder");
            }
        }
        List<String> steps = new ArrayList<>(folders(path));
        steps.add(path);
        for (String step : steps) {
            String earlier = spellings.computeIfAbsent(folded(step), key -> step);
            if (!earlier.equals(step)) {
                return Optional.of("\"" + earlier + "\" is the same name on some systems");
            }
        }
        return Optional.empty();
    }

    /** What is wrong with one path by itself. */
    static Optional<String> flaw(String path) {
        if (bytes(path) > LONGEST_PATH) {
            return Optional.of("longer than " + LONGEST_PATH + " bytes");
        }
        String[] names = path.split("/", -1);
        if (KEPT.matcher(names[0]).matches()) {
            return Optional.of("\"" + names[0] + "\" is not part of a site");
        }
        for (String name : names) {
            Optional<String> flaw = flawOfName(name);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> flawOfName(String name) {
        if (name.isEmpty()) {
            return Optional.of("an empty name");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("\"" + name + "\" ends with a dot or a space");
        }
        if (bytes(name) > LONGEST_NAME) {
            return Optional.of("a name longer than " + LONGEST_NAME + " bytes");
        }
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("\"" + name + "\" is a device on Windows");
        }
        return name.codePoints()
                .filter(Names::leadsElsewhere)
                .mapToObj(c -> String.format(Locale.ROOT, "a name with the character U+%04X", c))
                .findFirst();
    }

    /** Separators, drives and streams of Windows, and whatever an eye cannot see. */
    private static boolean leadsElsewhere(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> c == '\\' || c == ':';
        };
    }

    /** The folders above a path, outermost first. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            folders.add(path.substring(0, i));
        }
        return folders;
    }

    /** Equal for paths that a system which ignores case or normalises Unicode takes for one. */
    static String folded(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFKC);
        String lower = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
