package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.publish.page.Cite;
import dev.reckoner.wording.Words;
import java.util.Optional;

/** How an article is cited. */
final class Quotable {

    private Quotable() {}

    /**
     * An article as one line, and as an entry of BibTeX.
     *
     * @param title plain text
     * @param author of the site
     * @param address absolute, or empty where nobody knows it
     */
    static Cite of(Article article, String title, String author, String address, Words words) {
        String asOf = words.phrase("as-of", words.date(article.asOf()));
        String date = words.date(article.date());
        String line = words.phrase("citation", author, title, date, asOf);
        StringBuilder entry = new StringBuilder("@misc{" + article.slug());
        field(entry, "author", "{" + escaped(author) + "}");
        field(entry, "title", "{" + escaped(title) + "}");
        field(entry, "date", article.date().toString());
        field(entry, "note", escaped(asOf));
        Optional.of(address).filter(a -> !a.isEmpty()).ifPresent(a -> field(entry, "url", a));
        return new Cite(address.isEmpty() ? line : line + " " + address, entry + "\n}");
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** For TeX, to which these characters mean something. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append(c);
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
