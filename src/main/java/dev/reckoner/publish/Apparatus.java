package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.Drift;
import dev.reckoner.article.markdown.Document;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.Notice;
import dev.reckoner.publish.page.Revision;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands around the text of an article: contents, notices, changes and where it is filed. */
final class Apparatus {

    private final Content content;
    private final Frames frames;
    private final Teasers teasers;

    Apparatus(Content content, Frames frames, Teasers teasers) {
        this.content = content;
        this.frames = frames;
        this.teasers = teasers;
    }

    /** The start page and the list of its category, from the root. */
    List<Link> trail(Article article, String language) {
        String category = teasers.category(article, language);
        String list = language + "/" + Addresses.category(article.category());
        return List.of(frames.home(language), new Link(category, list, ""));
    }

    /** What it is about, with the lists of what else is. */
    List<Link> tags(Article article, String language) {
        String page = Addresses.article(article.slug());
        List<Link> tags = new ArrayList<>();
        for (String tag : article.tags()) {
            String name =
                    content.site()
                            .tagNames()
                            .getOrDefault(tag, Map.of())
                            .getOrDefault(language, tag);
            tags.add(new Link(name, Addresses.way(page, Addresses.tag(tag)), ""));
        }
        return tags;
    }

    /** The parts of a text that has some. */
    static List<Link> contents(Document document, Bindings bindings) {
        List<Link> parts =
                document.headings(bindings).stream()
                        .filter(heading -> heading.level() == 2)
                        .map(heading -> new Link(heading.text(), "#" + heading.id(), ""))
                        .toList();
        return parts.size() < 3 ? List.of() : parts;
    }

    /** That it has not been translated, or the original has changed since. */
    List<Notice> notices(Article article, String language) {
        /** That it has not been translated, or the original has changed since. */
        List<Notice> notices = new ArrayList<>();
        Words words = content.words().get(language);
        String original = article.original();
        Link way =
                new Link(
                        teasers.title(article, original),
                        Addresses.way(
                                Articles.path(article, language), Articles.path(article, original)),
                        original);
        if (!article.texts().containsKey(language)) {
            notices.add(new Notice(words.phrase("not-translated"), way));
        }
        if (!Drift.of(article, language).isEmpty()) {
            notices.add(new Notice(words.phrase("translation-behind"), way));
        }
        return notices;
    }

    /** What was changed since its publication, as far as the language tells it. */
    static List<Revision> changes(Article article, String written, Bindings bindings, Words words) {
        return article.changes().stream()
                .filter(change -> change.text().containsKey(written))
                .map(
                        change ->
                                new Revision(
                                        words.date(change.date()),
                                        change.date().toString(),
                                        new Markup(bindings.line(change.text().get(written)))))
                .toList();
    }
}
