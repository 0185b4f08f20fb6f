package dev.reckoner.publish.discovery;

import dev.reckoner.publish.discovery.InlineMarkdown.Links;
import dev.reckoner.publish.page.ArticlePage;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.SourceEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * An article as Markdown beside its page, for programs that read text: the same words and numbers,
 * tables as tables, a chart as the table of its numbers, and the sources with their addresses.
 */
public final class MarkdownTwin {

    /** Its file name. */
    public static final String NAME = "index.md";

    private final Leaf leaf;
    private final ArticlePage page;
    private final Links links;

    private MarkdownTwin(Leaf leaf, ArticlePage page, BaseUrl base) {
        this.leaf = leaf;
        this.page = page;
        this.links = href -> elsewhere(href, leaf, base);
    }

    /** The text of the file. */
    public static String of(Leaf leaf, ArticlePage page, BaseUrl base) {
        return new MarkdownTwin(leaf, page, base).text();
    }

    /** A link of a page as it is written beside the page, or anywhere. */
    private static String elsewhere(String href, Leaf leaf, BaseUrl base) {
        return Ways.isRelative(href)
                ? base.of(leaf.path(), Ways.resolved(leaf.path(), href))
                : href;
    }

    private String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + line(page.title().html()));
        blocks.add("> " + line(page.standfirst().html()));
        blocks.add(
                Stream.of(page.author(), page.date(), page.asOf(), page.changed())
                        .filter(text -> !text.isEmpty())
                        .map(InlineMarkdown::of)
                        .collect(Collectors.joining(" · ")));
        blocks.add("<" + links.to("index.html") + ">");
        blocks.add(page.keyFigures().stream().map(this::key).collect(Collectors.joining("\n")));
        blocks.add(new BlockMarkdown(links).of(body(page.body().html())));
        if (!page.sources().isEmpty()) {
            blocks.add("## " + InlineMarkdown.of(page.frame().words().get("sources")));
            blocks.add(sources());
        }
        blocks.add(InlineMarkdown.of(page.licence()));
        blocks.removeIf(String::isBlank);
        return String.join("\n\n", blocks) + "\n";
    }

    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    private String line(String html) {
        return InlineMarkdown.of(body(html), links);
    }

    private String key(KeyFigure key) {
        String note = line(key.note().html());
        return "- **"
                + line(key.value().html())
                + "** "
                + line(key.label().html())
                + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private String sources() {
        StringBuilder list = new StringBuilder();
        int number = 1;
        for (SourceEntry source : page.sources()) {
            String title = InlineMarkdown.of(source.title());
            String rest =
                    Stream.of(
                                    source.publisher(),
                                    source.date(),
                                    source.checked(),
                                    source.rank(),
                                    source.licence())
                            .filter(text -> !text.isEmpty())
                            .map(InlineMarkdown::of)
                            .collect(Collectors.joining(" · "));
            list.append(number == 1 ? "" : "\n")
                    .append(number++)
                    .append(". ")
                    .append(
                            source.href().isEmpty()
                                    ? title
                                    : "[" + title + "](<" + source.href() + ">)")
                    .append(" · ")
                    .append(rest);
        }
        return list.toString();
    }
}
