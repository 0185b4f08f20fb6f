package dev.reckoner.dossier;

import dev.reckoner.article.ClaimText;
import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.Translated.Line;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was claimed of one thing, each claim with its verdict and the way to how it was checked. */
final class Claimed {

    private final Examinations examinations;
    private final List<Claim> claims;

    /**
     * @param about id of a model or an accelerator
     */
    Claimed(Examinations examinations, String about) {
        this.examinations = examinations;
        this.claims =
                examinations.catalogue().claims().values().stream()
                        .filter(claim -> claim.about().contains(about))
                        .filter(claim -> examinations.verdict(claim.id()).isPresent())
                        .sorted(Comparator.comparing(claim -> place(verdict(claim))))
                        .toList();
    }

    private static int place(Verdict verdict) {
        return ClaimPages.ORDER.indexOf(verdict);
    }

    private Verdict verdict(Claim claim) {
        return examinations.verdict(claim.id()).orElseThrow();
    }

    /** The section of a page; left out where nothing was claimed. */
    void on(Folio folio) {
        StringBuilder html = new StringBuilder();
        for (Claim claim : claims) {
            html.append("<li>").append(entry(folio, claim)).append("</li>\n");
        }
        folio.section(
                "claims",
                folio.phrase("claimed-of"),
                claims.isEmpty() ? "" : "<ul>\n" + html + "</ul>\n");
    }

    private String entry(Folio folio, Claim claim) {
        Words words = folio.words();
        String date = Day.parse(claim.date()).map(words::date).orElse(claim.date());
        String who = date.isEmpty() ? claim.who() : folio.phrase("quoted-by", claim.who(), date);
        return ClaimText.marked(verdict(claim), words)
                + " "
                + said(words, claim)
                + Html.escape(folio.phrase("said-by"))
                + folio.link(who, Addresses.claim(claim.id()));
    }

    /** In the page's language where there is a translation; a quotation only in its own words. */
    private static String said(Words words, Claim claim) {
        Optional<String> translation = claim.translation().in(words.language()).map(Line::text);
        if (translation.isPresent()) {
            return Html.escape(translation.get());
        }
        String said = claim.quoted() ? words.phrase("quote", claim.said()) : claim.said();
        return "<span lang=\""
                + Html.escape(claim.language())
                + "\">"
                + Html.escape(said)
                + "</span>";
    }
}
