package dev.reckoner.dossier;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.CheckText;
import dev.reckoner.dossier.Dossier.Section;
import dev.reckoner.problem.Problems;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Examined;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** What the pages of claims and of questions have in common. */
final class VerdictFolio {

    private final Examinations examinations;
    private final Words words;
    private final Problems problems;

    VerdictFolio(Examinations examinations, Words words, Problems problems) {
        this.examinations = examinations;
        this.words = words;
        this.problems = problems;
    }

    Examinations examinations() {
        return examinations;
    }

    Words words() {
        return words;
    }

    /** For texts over the scenarios of one claim or question. */
    Bindings over(Examined examined) {
        return new Bindings(examined.ledger(), examinations, words, problems);
    }

    /**
     * Every comparison with both numbers and what it was worked out with; none where none can be.
     */
    List<Section> checks(Examined examined, Bindings bindings) {
        String list = new CheckText(bindings).worked(examined);
        return list.isEmpty()
                ? List.of()
                : List.of(new Section("checks", words.phrase("how-checked"), list));
    }

    /** Links under a heading; nothing where there are none. */
    List<Section> links(String anchor, String heading, List<String> links) {
        if (links.isEmpty()) {
            return List.of();
        }
        StringBuilder html = new StringBuilder("<ul>\n");
        links.forEach(link -> html.append("<li>").append(link).append("</li>\n"));
        return List.of(new Section(anchor, heading, html.append("</ul>\n").toString()));
    }

    /** The articles that treat it, seen from a page two folders below the language's. */
    List<Section> articles(List<Article> articles) {
        List<String> links = new ArrayList<>();
        for (Article article : articles) {
            String address = "../../" + Addresses.article(article.slug());
            ArticleTitle.of(article, examinations, words)
                    .ifPresent(title -> links.add(link(address, title)));
        }
        return links("articles", words.phrase("treated-in"), links);
    }

    static String link(String href, String text) {
        return "<a href=\"" + href + "\">" + Html.escape(text) + "</a>";
    }

    /** The same text where its numbers lead to their explanations on the page of the entry. */
    static String from(String html, String page) {
        return html.replace("href=\"#", "href=\"" + page + "#");
    }
}
