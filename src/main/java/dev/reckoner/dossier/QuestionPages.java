package dev.reckoner.dossier;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.ClaimText;
import dev.reckoner.article.Publication;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.Question;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.dossier.Dossier.Section;
import dev.reckoner.problem.Problems;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Examined;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** Every question on a page of its own, and all of them in their order. */
public final class QuestionPages {

    private final VerdictFolio folio;
    private final Words words;
    private final List<Article> articles;
    private final StringBuilder entries = new StringBuilder();

    /**
     * @param articles of the site, in its order
     */
    public QuestionPages(
            Examinations examinations, List<Article> articles, Words words, Problems problems) {
        this.folio = new VerdictFolio(examinations, words, problems);
        this.words = words;
        this.articles = List.copyOf(articles);
    }

    /** All pages in one language; none where nothing is asked. */
    public List<Dossier> all() {
        List<Dossier> all = new ArrayList<>();
        folio.examinations()
                .questions()
                .forEach(
                        (id, examined) ->
                                all.add(
                                        one(
                                                folio.examinations()
                                                        .catalogue()
                                                        .questions()
                                                        .get(id),
                                                examined)));
        if (!all.isEmpty()) {
            all.add(index());
        }
        return all;
    }

    private Dossier one(Question question, Examined examined) {
        Bindings bindings = folio.over(examined);
        Verdict verdict = folio.examinations().verdict(question).orElse(Verdict.CANNOT_BE_CHECKED);
        String asks = ClaimText.line(question.asks(), bindings).map(Html::text).orElse("");
        String answer = ClaimText.line(question.answer(), bindings).orElse("");
        note(question, asks, answer, verdict);
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section("verdict", words.phrase("verdict"), ClaimText.stamp(verdict, words)));
        sections.addAll(folio.checks(examined, bindings));
        sections.addAll(folio.links("claims", words.phrase("claims-that-bear"), claims(question)));
        List<String> named = question.articles().stream().map(Line::text).toList();
        sections.addAll(
                folio.articles(articles.stream().filter(a -> named.contains(a.slug())).toList()));
        return new Dossier(
                Addresses.question(question.id()),
                words.phrase("questions"),
                asks,
                answer,
                List.of(),
                sections,
                bindings.publication());
    }

    private List<String> claims(Question question) {
        List<String> links = new ArrayList<>();
        for (String id : question.claims()) {
            Claim claim = folio.examinations().catalogue().claims().get(id);
            String said =
                    claim.translation().in(words.language()).map(Line::text).orElse(claim.said());
            String link =
                    VerdictFolio.link(
                            Addresses.way(Addresses.question(question.id()), Addresses.claim(id)),
                            words.phrase("estimate-line", ClaimText.who(claim, words), said));
            folio.examinations()
                    .verdict(id)
                    .ifPresent(verdict -> links.add(ClaimText.marked(verdict, words) + " " + link));
        }
        return links;
    }

    private void note(Question question, String asks, String answer, Verdict verdict) {
        String page = question.id() + "/index.html";
        entries.append("<div class=\"claim\" id=\"")
                .append(question.id())
                .append("\">\n<h3>")
                .append(Html.escape(asks))
                .append("</h3>\n")
                .append(ClaimText.stamp(verdict, words))
                .append("<p>")
                .append(VerdictFolio.from(answer, page))
                .append(' ')
                .append(VerdictFolio.link(page, words.phrase("how-checked")))
                .append("</p>\n</div>\n");
    }

    private Dossier index() {
        return new Dossier(
                Addresses.QUESTIONS,
                words.phrase("questions-eyebrow"),
                words.phrase("questions"),
                Html.escape(words.phrase("questions-standfirst")),
                List.of(),
                List.of(new Section("all", words.phrase("questions-heading"), entries.toString())),
                new Publication());
    }
}
