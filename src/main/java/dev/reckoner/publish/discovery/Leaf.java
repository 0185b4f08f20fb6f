package dev.reckoner.publish.discovery;

import dev.reckoner.publish.page.Link;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page says of itself to everything around it: menus, lists, search engines, feeds.
 *
 * @param path in the site
 * @param title text without markup
 * @param description one sentence without markup
 * @param alternates where a reader of each language is led from it, from the root
 * @param trail the pages above it, from the root, the start page first; empty for a start page
 * @param canonical path of the page that has its text: its own, or another language's where it has
 *     not been translated
 * @param written tags of the languages that have its text; none where all have it
 * @param subject what it is about
 * @param changed the newest day of what it rests on, where that is known
 */
public record Leaf(
        String path,
        String language,
        String title,
        String description,
        List<Link> alternates,
        List<Link> trail,
        String canonical,
        Set<String> written,
        Subject subject,
        Optional<Day> changed) {

    /** The name of the page for addresses at which there is none. */
    public static final String MISSING = "404.html";

    private static final String ROOT = "index.html";
    private static final String ANY_LANGUAGE = "x-default";

    public Leaf {
        alternates = List.copyOf(alternates);
        trail = List.copyOf(trail);
        written = Set.copyOf(written);
    }

    /** A page about nothing that programs have a name for. */
    public Leaf(
            String path,
            String language,
            String title,
            String description,
            List<Link> alternates,
            List<Link> trail) {
        this(path, language, title, description, alternates, trail, Subject.NONE, Optional.empty());
    }

    /** A page with a text of its own. */
    public Leaf(
            String path,
            String language,
            String title,
            String description,
            List<Link> alternates,
            List<Link> trail,
            Subject subject,
            Optional<Day> changed) {
        this(
                path,
                language,
                title,
                description,
                alternates,
                trail,
                path,
                Set.of(),
                subject,
                changed);
    }

    /** A page that leads on to another, under whose name it may be found. */
    public static Leaf leadingTo(String canonical, String path, String language, String title) {
        return new Leaf(
                path,
                language,
                title,
                "",
                List.of(),
                List.of(),
                canonical,
                Set.of(),
                Subject.NONE,
                Optional.empty());
    }

    /** Whether it is one of the pages of the site, and not what stands in for one. */
    public boolean listed() {
        return !path.endsWith(MISSING);
    }

    /** Whether it shows the text of another page, because it has not been translated. */
    public boolean repeats() {
        return !canonical.equals(path);
    }

    /**
     * The same page in each language that has it and, as {@code x-default}, for readers of any
     * other, from the root; none where there is but one.
     */
    public List<Link> versions() {
        List<Link> versions = new ArrayList<>();
        for (Link other : alternates) {
            boolean whole = written.isEmpty() || written.contains(other.language());
            if (whole && (path.equals(ROOT) || below(other.href()).equals(below(path)))) {
                versions.add(other);
            }
        }
        if (versions.size() < 2 || !listed() || repeats()) {
            return List.of();
        }
        boolean start = path.equals(ROOT) || below(path).equals(ROOT);
        versions.add(new Link("", start ? ROOT : versions.get(0).href(), ANY_LANGUAGE));
        return List.copyOf(versions);
    }

    /** The path below the folder of its language. */
    private static String below(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
