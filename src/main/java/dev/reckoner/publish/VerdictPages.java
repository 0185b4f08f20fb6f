package dev.reckoner.publish;

import dev.reckoner.article.Article;
import dev.reckoner.article.Bindings;
import dev.reckoner.article.CheckText;
import dev.reckoner.article.ClaimText;
import dev.reckoner.article.Html;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.Question;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.publish.page.VerdictPage;
import dev.reckoner.publish.page.VerdictPage.Related;
import dev.reckoner.publish.page.VerdictsPage;
import dev.reckoner.publish.page.VerdictsPage.Entry;
import dev.reckoner.publish.page.VerdictsPage.Group;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Examined;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of claims and of questions in one language: each on a page of its own with its sums, and
 * all on one, whose numbers lead to those.
 */
final class VerdictPages {

    /** Those come first that a reader should know of first. */
    private static final List<Verdict> ORDER =
            List.of(
                    Verdict.FAILS,
                    Verdict.HOLDS_ONLY_IF,
                    Verdict.HOLDS,
                    Verdict.CANNOT_BE_CHECKED);

    private final Content content;
    private final Frames frames;
    private final Problems problems;
    private final String language;
    private final Words words;
    private final Examinations examinations;
    private final Treated treated;

    VerdictPages(Content content, Frames frames, String language, Problems problems) {
        this.content = content;
        this.frames = frames;
        this.problems = problems;
        this.language = language;
        this.words = content.words().get(language);
        this.examinations = content.examinations();
        this.treated = new Treated(content.articles(), language);
    }

    /**
     * A page of one claim or question, and its numbers for programs.
     *
     * @param entry as the page of all of them shows it
     */
    record Made(String path, VerdictPage page, FiguresFile figures, Verdict verdict, Entry entry) {}

    static String path(String language, String kind, String id) {
        return language + "/" + kind + "/" + id + "/index.html";
    }

    /** The pages of all claims, in the order of their ids. */
    List<Made> claims() {
        List<Made> made = new ArrayList<>();
        for (Claim claim : content.catalogue().claims().values()) {
            Optional.ofNullable(examinations.claims().get(claim.id()))
                    .ifPresent(examined -> made.add(claim(claim, examined)));
        }
        return made;
    }

    /** The pages of all questions, in the order of their ids. */
    List<Made> questions() {
        List<Made> made = new ArrayList<>();
        for (Question question : content.catalogue().questions().values()) {
            Optional.ofNullable(examinations.questions().get(question.id()))
                    .ifPresent(examined -> made.add(question(question, examined)));
        }
        return made;
    }

    private Made claim(Claim claim, Examined examined) {
        Bindings bindings = new Bindings(examined.ledger(), examinations, words, problems);
        ClaimText text = new ClaimText(claim, bindings);
        Verdict verdict = examined.verdict();
        String head =
                text.said(Optional.empty()) + text.cite() + ClaimText.stamp(verdict, words);
        List<Related> asking = new ArrayList<>();
        for (Question question : content.catalogue().questions().values()) {
            if (question.claims().contains(claim.id())) {
                examinations
                        .verdict(question)
                        .ifPresent(
                                answer ->
                                        asking.add(
                                                related(
                                                        asks(question),
                                                        "../../questions/" + question.id(),
                                                        answer)));
            }
        }
        List<Article> articles = treated.in(claim.id());
        return made(
                new Case(
                        "claims",
                        claim.id(),
                        "",
                        head,
                        claim.conditions().in(language).map(Line::text).orElse(""),
                        text.finding(),
                        words.interfaceWord("questions"),
                        asking,
                        articles,
                        claim.said()),
                examined,
                verdict,
                bindings);
    }

    private Made question(Question question, Examined examined) {
        Bindings bindings = new Bindings(examined.ledger(), examinations, words, problems);
        Verdict verdict = examinations.verdict(question).orElse(Verdict.CANNOT_BE_CHECKED);
        List<Related> claims = new ArrayList<>();
        for (String id : question.claims()) {
            Claim claim = content.catalogue().claims().get(id);
            String said = claim.translation().in(language).map(Line::text).orElse(claim.said());
            examinations
                    .verdict(id)
                    .ifPresent(
                            found ->
                                    claims.add(
                                            related(
                                                    claim.who() + ": " + said,
                                                    "../../claims/" + id,
                                                    found)));
        }
        List<String> named = question.articles().stream().map(Line::text).toList();
        List<Article> articles =
                content.articles().stream().filter(a -> named.contains(a.slug())).toList();
        return made(
                new Case(
                        "questions",
                        question.id(),
                        asks(question),
                        ClaimText.stamp(verdict, words),
                        "",
                        ClaimText.paragraph(question.answer(), bindings),
                        words.interfaceWord("claims"),
                        claims,
                        articles,
                        asks(question)),
                examined,
                verdict,
                bindings);
    }

    /** What a claim and a question have in common. */
    private record Case(
            String kind,
            String id,
            String title,
            String head,
            String conditions,
            String finding,
            String relatedHeading,
            List<Related> related,
            List<Article> articles,
            String description) {}

    private Made made(Case its, Examined examined, Verdict verdict, Bindings bindings) {
        CheckText text = new CheckText(bindings);
        List<VerdictPage.Check> checks = new ArrayList<>();
        for (Examined.Checked checked : examined.checks()) {
            checks.add(
                    new VerdictPage.Check(
                            words.verdict(checked.verdict().id()),
                            ClaimText.tone(checked.verdict()),
                            new Markup(text.when(checked)),
                            new Markup(text.comparison(checked)),
                            text.scenarios(checked, examined)));
        }
        String path = path(language, its.kind(), its.id());
        List<Link> articles = new ArrayList<>();
        for (Article article : its.articles()) {
            Article.Text title = article.texts().get(language);
            if (title != null) {
                Bindings unheard =
                        new Bindings(article.ledger(), examinations, words, new Problems());
                articles.add(
                        new Link(
                                Html.text(unheard.line(title.title())),
                                "../../articles/" + article.slug() + "/index.html",
                                ""));
            }
        }
        Explanations explanations = new Explanations(bindings.publication(), words);
        boolean numbers = !bindings.publication().figures().isEmpty();
        String heading = words.interfaceWord(its.kind());
        VerdictPage page =
                new VerdictPage(
                        frames.of(
                                path,
                                language,
                                its.title().isEmpty() ? heading + ": " + its.id() : its.title(),
                                its.description(),
                                links(its.kind(), its.id() + "/")),
                        new Link(heading, "../index.html#" + its.id(), ""),
                        its.title(),
                        new Markup(its.head()),
                        its.conditions(),
                        new Markup(its.finding()),
                        checks,
                        its.relatedHeading(),
                        its.related(),
                        articles,
                        explanations.all(),
                        explanations.sheets(),
                        explanations.sources().entries(),
                        content.site().licence().get(language),
                        numbers ? "figures.json" : "");
        FiguresFile figures = FiguresJson.of(path, bindings.publication(), explanations, words);
        String href = its.id() + "/index.html";
        String title =
                its.title().isEmpty() ? "" : "<h3>" + Html.escape(its.title()) + "</h3>\n";
        Entry entry =
                new Entry(
                        its.id(),
                        new Markup(title + its.head()),
                        new Markup(its.finding().replace("href=\"#", "href=\"" + href + "#")),
                        href);
        return new Made(path, page, figures, verdict, entry);
    }

    private Related related(String text, String folder, Verdict verdict) {
        return new Related(
                new Link(text, folder + "/index.html", ""),
                words.verdict(verdict.id()),
                ClaimText.tone(verdict));
    }

    private String asks(Question question) {
        return question.asks().in(language).map(Line::text).orElse(question.id());
    }

    /** All claims, grouped by verdict. */
    VerdictsPage allClaims(List<Made> made) {
        List<Group> groups = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            List<Entry> entries =
                    made.stream().filter(m -> m.verdict() == verdict).map(Made::entry).toList();
            if (!entries.isEmpty()) {
                String heading =
                        words.phrase(
                                "verdict-count",
                                words.verdict(verdict.id()),
                                Integer.toString(entries.size()));
                groups.add(new Group(verdict.id(), heading, entries));
            }
        }
        return all("claims", groups, "questions");
    }

    /** All questions, in their order. */
    VerdictsPage allQuestions(List<Made> made) {
        Group group = new Group("all", "", made.stream().map(Made::entry).toList());
        return all("questions", List.of(group), "claims");
    }

    private VerdictsPage all(String kind, List<Group> groups, String other) {
        String heading = words.interfaceWord(kind);
        String standfirst = words.phrase(kind + "-standfirst");
        String path = language + "/" + kind + "/index.html";
        return new VerdictsPage(
                frames.of(path, language, heading, standfirst, links(kind, "")),
                heading,
                standfirst,
                groups,
                new Link(words.interfaceWord(other), "../" + other + "/index.html", ""));
    }

    private List<Link> links(String kind, String folder) {
        List<Link> links = new ArrayList<>();
        for (String each : content.site().languages()) {
            String path = each + "/" + kind + "/" + folder + "index.html";
            links.add(new Link(content.words().get(each).ownName(), path, each));
        }
        return links;
    }
}
