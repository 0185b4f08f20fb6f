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
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Examined;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every claim on a page of its own, and all of them by verdict. */
public final class ClaimPages {

    /** Those come first that a reader should know of first. */
    public static final List<Verdict> ORDER =
            List.of(Verdict.FAILS, Verdict.HOLDS_ONLY_IF, Verdict.HOLDS, Verdict.CANNOT_BE_CHECKED);

    private final VerdictFolio folio;
    private final Words words;
    private final Treated treated;
    private final Map<Verdict, StringBuilder> entries = new LinkedHashMap<>();
    private final Map<Verdict, Integer> counts = new LinkedHashMap<>();

    /**
     * @param articles of the site, in its order
     */
    public ClaimPages(
            Examinations examinations, List<Article> articles, Words words, Problems problems) {
        this.folio = new VerdictFolio(examinations, words, problems);
        this.words = words;
        this.treated = new Treated(articles, words.language());
    }

    /** All pages in one language; none where nothing is claimed. */
    public List<Dossier> all() {
        List<Dossier> all = new ArrayList<>();
        ORDER.forEach(verdict -> entries.put(verdict, new StringBuilder()));
        folio.examinations()
                .claims()
                .forEach(
                        (id, examined) ->
                                all.add(
                                        one(
                                                folio.examinations().catalogue().claims().get(id),
                                                examined)));
        if (!all.isEmpty()) {
            all.add(index());
        }
        return all;
    }

    private Dossier one(Claim claim, Examined examined) {
        Bindings bindings = folio.over(examined);
        ClaimText text = new ClaimText(claim, bindings);
        Verdict verdict = examined.verdict();
        String finding = ClaimText.line(claim.finding(), bindings).orElse("");
        String head = text.said(Optional.empty()) + text.cite() + ClaimText.stamp(verdict, words);
        String conditions =
                claim.conditions()
                        .in(words.language())
                        .map(Line::text)
                        .map(
                                t ->
                                        "<p>"
                                                + Html.escape(words.phrase("conditions-named", t))
                                                + "</p>\n")
                        .orElse("");
        note(verdict, claim, head + conditions, finding);
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section(
                        "said",
                        words.phrase("what-was-said"),
                        "<div class=\"claim\">\n" + head + conditions + "</div>\n"));
        sections.addAll(folio.checks(examined, bindings));
        sections.addAll(folio.articles(treated.in(claim.id())));
        sections.addAll(folio.links("questions", words.phrase("questions"), questions(claim.id())));
        return new Dossier(
                Addresses.claim(claim.id()),
                words.phrase("claims"),
                title(claim),
                finding,
                List.of(),
                sections,
                bindings.publication());
    }

    private String title(Claim claim) {
        String date = Day.parse(claim.date()).map(words::date).orElse(claim.date());
        String who = ClaimText.who(claim, words);
        return date.isEmpty() ? who : words.phrase("quoted-by", who, date);
    }

    private void note(Verdict verdict, Claim claim, String head, String finding) {
        String page = claim.id() + "/index.html";
        counts.merge(verdict, 1, Integer::sum);
        entries.get(verdict)
                .append("<div class=\"claim\" id=\"")
                .append(claim.id())
                .append("\">\n")
                .append(head)
                .append("<p>")
                .append(VerdictFolio.from(finding, page))
                .append(' ')
                .append(VerdictFolio.link(page, words.phrase("how-checked")))
                .append("</p>\n</div>\n");
    }

    /** The questions that a claim bears on. */
    private List<String> questions(String claim) {
        List<String> links = new ArrayList<>();
        for (Question question : folio.examinations().catalogue().questions().values()) {
            if (question.claims().contains(claim)) {
                String asks =
                        question.asks().in(words.language()).map(Line::text).orElse(question.id());
                String way =
                        Addresses.way(Addresses.claim(claim), Addresses.question(question.id()));
                links.add(VerdictFolio.link(way, asks));
            }
        }
        return links;
    }

    private Dossier index() {
        List<Section> sections = new ArrayList<>();
        List<String> jumps = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            if (counts.containsKey(verdict)) {
                String heading =
                        words.phrase(
                                "verdict-count",
                                words.verdict(verdict.id()),
                                Integer.toString(counts.get(verdict)));
                jumps.add(VerdictFolio.link("#" + verdict.id(), heading));
                sections.add(new Section(verdict.id(), heading, entries.get(verdict).toString()));
            }
        }
        return new Dossier(
                Addresses.CLAIMS,
                words.phrase("claims-eyebrow"),
                words.phrase("claims"),
                Html.escape(words.phrase("claims-standfirst")) + "<br>" + String.join(" · ", jumps),
                List.of(),
                sections,
                new Publication());
    }
}
