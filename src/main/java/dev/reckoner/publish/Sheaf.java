package dev.reckoner.publish;

import dev.reckoner.article.markdown.Reference;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.discovery.BaseUrl;
import dev.reckoner.publish.discovery.FeedEntry;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.search.Entry;
import dev.reckoner.publish.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Rendered pages and what was told of them: finished bytes only, since the records and figures of a
 * whole site do not fit into memory.
 *
 * @param links that authors wrote, by page
 * @param published the numbers of each page
 * @param leaves what each page says of itself
 * @param feeds those of them that are articles, for feeds
 * @param found what the search finds of them, by language
 */
record Sheaf(
        Map<String, byte[]> files,
        Map<String, List<Reference>> links,
        List<FiguresFile> published,
        List<Leaf> leaves,
        List<FeedEntry> feeds,
        Map<String, List<Entry>> found,
        Problems problems) {

    /** Pages that are made one after the other, because they share what was reckoned. */
    interface Task extends Function<Problems, List<Draft>> {}

    /** An empty one. */
    Sheaf() {
        this(
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new Problems());
    }

    /** Makes and renders the pages of a task. */
    static Sheaf of(Task task, Templates templates, BaseUrl base, SearchEntries finder) {
        Sheaf sheaf = new Sheaf();
        for (Draft draft : task.apply(sheaf.problems)) {
            sheaf.add(draft, templates, base, finder);
        }
        return sheaf;
    }

    private void add(Draft draft, Templates templates, BaseUrl base, SearchEntries finder) {
        templates
                .render(draft.template(), draft.page(), problems)
                .ifPresent(html -> files.put(draft.path(), Draft.bytes(html)));
        files.putAll(draft.beside());
        links.put(draft.path(), draft.links());
        leaves.add(draft.leaf());
        if (base.isKnown() && draft.page() instanceof ArticlePage article) {
            feeds.add(FeedEntry.of(draft.leaf(), article, base));
        }
        finder.of(draft).ifPresent(entry -> found(draft.language()).add(entry));
        draft.figures()
                .ifPresent(
                        file -> {
                            String path = Draft.folder(draft.path()) + "figures.json";
                            files.put(path, Draft.bytes(file.json()));
                            published.add(file.withoutSums());
                        });
    }

    private List<Entry> found(String language) {
        return found.computeIfAbsent(language, tag -> new ArrayList<>());
    }

    /** Takes in another; its problems are the caller's to tell. */
    void take(Sheaf other) {
        files.putAll(other.files);
        links.putAll(other.links);
        published.addAll(other.published);
        leaves.addAll(other.leaves);
        feeds.addAll(other.feeds);
        other.found.forEach((tag, entries) -> found(tag).addAll(entries));
    }
}
