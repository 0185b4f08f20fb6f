package dev.reckoner.article;

import dev.reckoner.catalogue.Claim;
import dev.reckoner.catalogue.Translated;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.table.Html;
import dev.reckoner.wording.Words;
import java.util.Optional;

/** What was claimed, by whom, and the verdict, as HTML. */
public final class ClaimText {

    private final Claim claim;
    private final Bindings bindings;
    private final Words words;

    /**
     * @param bindings over the scenarios that the claim is checked with
     */
    public ClaimText(Claim claim, Bindings bindings) {
        this.claim = claim;
        this.bindings = bindings;
        this.words = bindings.words();
    }

    /**
     * The words, and what they are in the page's language.
     *
     * @param translation where the page has one of its own
     */
    public String said(Optional<String> translation) {
        String quote = claim.quoted() ? words.phrase("quote", claim.said()) : claim.said();
        Optional<String> own =
                translation.or(() -> claim.translation().in(words.language()).map(t -> t.text()));
        return "<blockquote lang=\""
                + Html.escape(claim.language())
                + "\">"
                + Html.escape(quote)
                + "</blockquote>\n"
                + own.map(t -> "<p>" + Html.escape(t) + "</p>\n").orElse("");
    }

    /** Who said it, when, with the way to where it was read. */
    public String cite() {
        String date = Day.parse(claim.date()).map(words::date).orElse(claim.date());
        return "<cite><a href=\""
                + Html.escape(claim.citation().source().address())
                + "\">"
                + Html.escape(who(claim, words))
                + "</a>"
                + (date.isEmpty() ? "" : " · " + Html.escape(date))
                + "</cite>\n";
    }

    /** Who said it, and whether others report so, in plain text. */
    public static String who(Claim claim, Words words) {
        return claim.reported() ? words.phrase("reported", claim.who()) : claim.who();
    }

    /** The verdict as a stamp. */
    public static String stamp(Verdict verdict, Words words) {
        return "<p class=\"verdict "
                + tone(verdict)
                + "\">"
                + Html.escape(words.verdict(verdict.id()))
                + "</p>\n";
    }

    /** The verdict in bold type, before what it is about. */
    public static String marked(Verdict verdict, Words words) {
        return "<b class=\""
                + tone(verdict)
                + "\">"
                + Html.escape(words.verdict(verdict.id()))
                + "</b>";
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "good";
            case HOLDS_ONLY_IF -> "mid";
            case FAILS -> "bad";
            case CANNOT_BE_CHECKED -> "unknown";
        };
    }

    /** A text of ours in the page's language; that it lacks one is told. */
    public static Optional<String> line(Translated text, Bindings bindings) {
        String language = bindings.words().language();
        Optional<Translated.Line> line = text.in(language);
        if (line.isEmpty() && !text.isEmpty()) {
            bindings.problems()
                    .add(
                            text.lines().values().iterator().next().place(),
                            "the text is missing in \"" + language + "\"",
                            "write it in every language of the site");
        }
        return line.map(found -> bindings.line(new Article.Written(found.text(), found.place())));
    }
}
