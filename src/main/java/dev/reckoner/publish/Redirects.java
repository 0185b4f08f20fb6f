package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.files.Names;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.RedirectPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pages at the addresses where articles once stood, which lead to where they stand now: by their
 * own, without a script, and by a link for those whom nothing leads.
 */
final class Redirects {

    private final Content content;
    private final Frames frames;
    private final Teasers teasers;
    private final Problems problems;
    private final Map<String, Draft> drafts = new TreeMap<>();

    Redirects(Content content, Frames frames, Problems problems) {
        this.content = content;
        this.frames = frames;
        this.teasers = new Teasers(content);
        this.problems = problems;
    }

    /**
     * A page for each alias in each language. What stands at such an address already, or cannot, is
     * told.
     *
     * @param taken paths of all other files of the site
     */
    List<Draft> all(Set<String> taken) {
        for (Article article : content.articles()) {
            for (Article.Written alias : article.aliases()) {
                Optional<String> address = address(alias);
                for (String language : content.site().languages()) {
                    if (address.isPresent()) {
                        add(article, alias.place(), language, address.get(), taken);
                    }
                }
            }
        }
        return List.copyOf(drafts.values());
    }

    /** The page below a language's folder; a folder has its page in {@code index.html}. */
    private Optional<String> address(Article.Written alias) {
        String text = alias.text();
        if (!text.matches("[A-Za-z0-9_.~-]+(/[A-Za-z0-9_.~-]+)*/?") || hasDots(text)) {
            problems.add(
                    alias.place(),
                    "\"" + text + "\" is no address below the folder of a language",
                    "such as old/name or 2024/name.html, in Latin letters and digits");
            return Optional.empty();
        }
        boolean page = text.endsWith(".html");
        return Optional.of(page ? text : text.replaceAll("/$", "") + "/index.html");
    }

    /** Whether it leads upwards, or stays where it is. */
    private static boolean hasDots(String text) {
        return List.of(text.split("/")).stream().anyMatch(step -> step.matches("\\.+"));
    }

    private void add(
            Article article, Place place, String language, String address, Set<String> taken) {
        String path = language + "/" + address;
        Set<String> others = new TreeSet<>(taken);
        others.addAll(drafts.keySet());
        if (others.contains(path)) {
            tell(place, path + " is there already");
            return;
        }
        others.add(path);
        List<Names.Flaw> flaws = Names.flaws(others);
        if (flaws.isEmpty()) {
            drafts.put(path, draft(article, language, path));
        } else {
            tell(place, path + ": " + flaws.get(0).what());
        }
    }

    private void tell(Place place, String what) {
        boolean told = problems.errors().stream().anyMatch(it -> it.place().equals(place));
        if (!told) {
            problems.add(place, what, "an alias is an address at which nothing else stands");
        }
    }

    private Draft draft(Article article, String language, String path) {
        String target = Articles.path(article, language);
        String title = teasers.title(article, language);
        String written = article.languageFor(language);
        Leaf leaf = Leaf.leadingTo(target, path, language, title);
        return new Draft(
                leaf,
                "redirect.ftlh",
                new RedirectPage(
                        frames.of(leaf),
                        new Link(
                                title,
                                Addresses.way(path, target),
                                written.equals(language) ? "" : written),
                        frames.base().of(path, Articles.path(article, written))));
    }
}
