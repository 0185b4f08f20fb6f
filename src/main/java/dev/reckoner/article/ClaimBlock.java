package dev.reckoner.article;

import dev.reckoner.article.reading.Blocks.Claim;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.ExpressionParser;
import dev.reckoner.scenario.Outcome.Answered;
import dev.reckoner.scenario.Outcome.Refused;
import dev.reckoner.scenario.Reading;
import dev.reckoner.scenario.Verdict;
import java.util.Optional;

/** A claim: what was said, by whom, and what the sums say of it. */
final class ClaimBlock {

    private final Bindings bindings;

    ClaimBlock(Bindings bindings) {
        this.bindings = bindings;
    }

    String html(Bound<Claim> block) {
        dev.reckoner.catalogue.Claim claim = bindings.catalogue().claims().get(block.value().id());
        if (claim == null) {
            bindings.problems()
                    .add(
                            block.at("id"),
                            "there is no claim \"" + block.value().id() + "\"",
                            Nearest.hint(
                                    block.value().id(), bindings.catalogue().claims().keySet()));
            return "";
        }
        Optional<Verdict> verdict = verdict(block);
        if (verdict.isEmpty()) {
            return "";
        }
        return "<div class=\"claim\">\n"
                + said(claim, block)
                + cite(claim)
                + stamp(verdict.get())
                + text(block.value().onlyIf(), block, "onlyIf")
                + text(block.value().finding(), block, "finding")
                + "</div>\n";
    }

    private String said(dev.reckoner.catalogue.Claim claim, Bound<Claim> block) {
        String words = claim.quoted() ? "“" + claim.said() + "”" : claim.said();
        String quote =
                "<blockquote lang=\""
                        + Html.escape(claim.language())
                        + "\">"
                        + Html.escape(words)
                        + "</blockquote>\n";
        return quote
                + block.value()
                        .translation()
                        .map(t -> "<p>" + Html.escape(t) + "</p>\n")
                        .orElse("");
    }

    private String cite(dev.reckoner.catalogue.Claim claim) {
        String date = Day.parse(claim.date()).map(bindings.words()::date).orElse(claim.date());
        return "<cite><a href=\""
                + Html.escape(claim.citation().source().address())
                + "\">"
                + Html.escape(claim.who())
                + "</a>"
                + (date.isEmpty() ? "" : " · " + Html.escape(date))
                + "</cite>\n";
    }

    private String stamp(Verdict verdict) {
        String tone =
                switch (verdict) {
                    case HOLDS -> "good";
                    case HOLDS_ONLY_IF -> "mid";
                    case FAILS -> "bad";
                    case CANNOT_BE_CHECKED -> "unknown";
                };
        return "<p class=\"verdict "
                + tone
                + "\">"
                + Html.escape(bindings.words().verdict(verdict.id()))
                + "</p>\n";
    }

    private String text(Optional<String> text, Bound<Claim> block, String key) {
        return text.map(t -> bindings.line(new Article.Written(t, block.at(key))))
                .map(html -> "<p>" + html + "</p>\n")
                .orElse("");
    }

    private Optional<Verdict> verdict(Bound<Claim> block) {
        if (block.value().test().isEmpty()) {
            return Optional.of(Verdict.CANNOT_BE_CHECKED);
        }
        Reading reading = ExpressionParser.read(block.value().test().get());
        if (reading instanceof Reading.Refused refused) {
            bindings.problems().add(block.at("test"), refused.what(), refused.hint());
            return Optional.empty();
        }
        Verdict.Comparison comparison =
                Verdict.compare(bindings.ledger(), ((Reading.Read) reading).expression());
        if (comparison.outcome() instanceof Refused refused) {
            if (!refused.told()) {
                bindings.problems().add(block.at("test"), refused.what(), refused.hint());
            }
            return Optional.empty();
        }
        if (!comparison.made()) {
            // That no layout has room is an answer: what was claimed to fit does not.
            Missing missing = (Missing) ((Answered) comparison.outcome()).answer();
            boolean noRoom = missing.reason().equals("no-layout");
            return Optional.of(noRoom ? Verdict.FAILS : Verdict.CANNOT_BE_CHECKED);
        }
        if (!comparison.holds()) {
            return Optional.of(Verdict.FAILS);
        }
        return Optional.of(
                block.value().onlyIf().isPresent() ? Verdict.HOLDS_ONLY_IF : Verdict.HOLDS);
    }
}
