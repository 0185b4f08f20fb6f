package dev.reckoner.publish.discovery;

import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The site in brief for language models, as <a href="https://llmstxt.org/">llmstxt.org</a> has it:
 * its name, what it is, and lists of links; those under "Optional" may be skipped.
 */
final class LlmsTxt {

    /** Its file name. */
    static final String NAME = "llms.txt";

    private final Masthead masthead;
    private final Map<String, Words> words;
    private final List<Leaf> leaves;

    private LlmsTxt(Masthead masthead, Map<String, Words> words, List<Leaf> leaves) {
        this.masthead = masthead;
        this.words = words;
        this.leaves = leaves;
    }

    /** The text of the file. */
    static String of(Masthead masthead, Map<String, Words> words, List<Leaf> leaves) {
        return new LlmsTxt(masthead, words, leaves).text();
    }

    private String text() {
        String first = masthead.first();
        Imprint imprint = masthead.imprints().get(first);
        StringBuilder text = new StringBuilder("# " + InlineMarkdown.of(imprint.siteName()));
        text.append("\n\n> ").append(InlineMarkdown.of(imprint.standfirst()));
        text.append("\n\n").append(InlineMarkdown.of(words.get(first).phrase("llms-note")));
        text.append("\n\n").append(InlineMarkdown.of(imprint.licence())).append('\n');
        for (String language : masthead.imprints().keySet()) {
            Words own = words.get(language);
            String heading = own.phrase("llms-articles", own.ownName());
            section(text, heading, in(language, LlmsTxt::isArticle), MarkdownTwin.NAME);
        }
        section(text, words.get(first).phrase("llms-facts"), in(first, LlmsTxt::isList), "");
        List<Leaf> others = new ArrayList<>();
        masthead.imprints().keySet().stream()
                .filter(language -> !language.equals(first))
                .forEach(language -> others.addAll(in(language, LlmsTxt::isList)));
        section(text, "Optional", others, "");
        return text.toString();
    }

    private List<Leaf> in(String language, Predicate<Leaf> kind) {
        return leaves.stream().filter(l -> l.language().equals(language)).filter(kind).toList();
    }

    private static boolean isArticle(Leaf leaf) {
        return leaf.subject() instanceof Subject.Article && !leaf.repeats();
    }

    /** A list of the site's: what stands directly in a folder of its language. */
    private static boolean isList(Leaf leaf) {
        return leaf.listed() && leaf.path().split("/").length == 3;
    }

    /**
     * @param file that stands for a page, beside it; empty for the page itself
     */
    private void section(StringBuilder text, String heading, List<Leaf> pages, String file) {
        if (pages.isEmpty()) {
            return;
        }
        text.append("\n## ").append(InlineMarkdown.of(heading)).append("\n\n");
        for (Leaf page : pages) {
            String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
            String path = file.isEmpty() ? page.path() : folder + file;
            text.append("- [")
                    .append(InlineMarkdown.of(page.title()))
                    .append("](")
                    .append(masthead.base().of(NAME, path))
                    .append("): ")
                    .append(InlineMarkdown.of(page.description()))
                    .append('\n');
        }
    }
}
