package dev.reckoner.article;

import dev.reckoner.article.reading.Blocks.Claim;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.scenario.Examined;
import dev.reckoner.scenario.Examined.Checked;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.table.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim in an article: what was said, by whom, and what the sums say of it. The numbers of its
 * checks are explained on the claim's own page, so that an article carries only its own.
 */
final class ClaimBlock {

    private final Bindings bindings;

    ClaimBlock(Bindings bindings) {
        this.bindings = bindings;
    }

    String html(Bound<Claim> block) {
        String id = block.value().id();
        var claims = bindings.examinations().catalogue().claims();
        if (!claims.containsKey(id)) {
            bindings.problems()
                    .add(
                            block.at("id"),
                            "there is no claim \"" + id + "\"",
                            Nearest.hint(id, claims.keySet()));
            return "";
        }
        Examined examined = bindings.examinations().claims().get(id);
        if (examined == null) {
            return "";
        }
        var claim = claims.get(id);
        Bindings own = bindings.elsewhere(examined.ledger());
        ClaimText text = new ClaimText(claim, own);
        Verdict verdict = examined.verdict();
        String said = onItsPage(ClaimText.line(claim.finding(), own).orElse(""), id);
        String list = withoutLinks(new CheckText(own).list(examined));
        String way =
                "<a href=\"../../claims/"
                        + id
                        + "/index.html\">"
                        + Html.escape(bindings.words().phrase("how-checked"))
                        + "</a>";
        String finding =
                block.value()
                        .finding()
                        .map(t -> bindings.line(new Article.Written(t, block.at("finding"))))
                        .orElse(said);
        if (verdict != block.value().expect()) {
            tellTurned(block, claim, examined, finding, own);
        }
        return "<div class=\"claim\">\n"
                + text.said(block.value().translation())
                + text.cite()
                + ClaimText.stamp(verdict, bindings.words())
                + (verdict == Verdict.HOLDS_ONLY_IF ? list : "")
                + "<p>"
                + finding
                + " "
                + way
                + "</p>\n</div>\n";
    }

    private static String onItsPage(String html, String claim) {
        return html.replace("href=\"#", "href=\"../../claims/" + claim + "/index.html#");
    }

    private static String withoutLinks(String html) {
        return html.replaceAll("</?(a|data)\\b[^>]*>", "");
    }

    /** The data no longer say what the article says. */
    private void tellTurned(
            Bound<Claim> block,
            dev.reckoner.catalogue.Claim claim,
            Examined examined,
            String finding,
            Bindings own) {
        List<String> numbers = new ArrayList<>();
        for (Checked checked : examined.checks()) {
            numbers.add(Html.text(new CheckText(own).comparison(checked)));
        }
        String what =
                "the claim \""
                        + claim.id()
                        + "\" was expected to be \""
                        + block.value().expect().id()
                        + "\" and is \""
                        + examined.verdict().id()
                        + "\""
                        + (numbers.isEmpty() ? "" : ": " + String.join("; ", numbers));
        bindings.problems()
                .add(block.at("expect"), what, "no longer true: " + Html.text(finding).strip());
    }
}
