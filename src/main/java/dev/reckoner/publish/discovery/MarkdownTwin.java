package dev.reckoner.publish.discovery;

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

    private final ArticlePage page;
    private final Quoting quoting;

    private MarkdownTwin(ArticlePage page, Quoting quoting) {
        this.page = page;
        this.quoting = quoting;
    }

    /** The text of the file. */
    public static String of(Leaf leaf, ArticlePage page, BaseUrl base) {
        return new MarkdownTwin(page, new Quoting(leaf, base)).text();
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
        blocks.add("<" + quoting.to("index.html") + ">");
        blocks.add(page.keyFigures().stream().map(this::key).collect(Collectors.joining("\n")));
        blocks.add(new BlockMarkdown(quoting).of(body(page.body().html())));
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
        return InlineMarkdown.of(body(html), quoting);
    }

    private String key(KeyFigure key) {
        String note = line(key.note().html());
        return "- **"
                + line(key.value().html())
                + "** "
                + line(key.label().html())
                + (note.isEmpty() ? "" : quoting.aside(note));
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
