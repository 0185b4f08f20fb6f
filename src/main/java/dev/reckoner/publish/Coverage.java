package dev.reckoner.publish;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Statement;
import dev.reckoner.catalogue.Statement.Kind;
import dev.reckoner.catalogue.Statements;
import dev.reckoner.dossier.Addresses;
import dev.reckoner.dossier.ClaimPages;
import dev.reckoner.dossier.ProviderDossier;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.Markup;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.scenario.Verdict;
import dev.reckoner.table.Html;
import dev.reckoner.wording.FigureText;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** How much a site knows: each number leads to the page that lists what it counts. */
final class Coverage {

    private final Content content;
    private final Sections sections;
    private final List<Statement> statements;

    Coverage(Content content, Sections sections) {
        this.content = content;
        this.sections = sections;
        this.statements = Statements.of(content.catalogue());
    }

    /** The numbers in one language, for its start page. */
    List<KeyFigure> in(Words words) {
        Catalogue catalogue = content.catalogue();
        List<KeyFigure> covered = new ArrayList<>();
        if (sections.models()) {
            int models = catalogue.models().size() + catalogue.sketches().size();
            covered.add(counted(words, models, Addresses.MODELS, "covered-models", ""));
        }
        if (sections.accelerators()) {
            int accelerators = catalogue.accelerators().size();
            covered.add(
                    counted(
                            words,
                            accelerators,
                            Addresses.ACCELERATORS,
                            "covered-accelerators",
                            ""));
        }
        if (sections.providers()) {
            long prices = statements.stream().filter(Coverage::isPrice).count();
            int providers = ProviderDossier.ids(content.almanac()).size();
            String at = link(words.phrase("covered-providers", number(words, providers)));
            covered.add(
                    counted(
                            words,
                            prices,
                            Addresses.SOURCES + "#ranks-table",
                            "covered-prices",
                            at));
        }
        if (sections.claims()) {
            int claims = content.examinations().claims().size();
            covered.add(counted(words, claims, Addresses.CLAIMS, "covered-claims", split(words)));
        }
        if (sections.sources()) {
            int sources = catalogue.sources().size();
            String facts = words.phrase("covered-facts", number(words, statements.size()));
            covered.add(
                    counted(
                            words,
                            sources,
                            Addresses.SOURCES,
                            "covered-sources",
                            Html.escape(facts)));
        }
        return covered;
    }

    private static boolean isPrice(Statement statement) {
        return statement.kind() == Kind.OFFER || statement.kind() == Kind.TOKEN_PRICE;
    }

    /** How many claims met which verdict. */
    private String split(Words words) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : ClaimPages.ORDER) {
            long count =
                    content.examinations().claims().values().stream()
                            .filter(claim -> claim.verdict() == verdict)
                            .count();
            if (count > 0) {
                String said = words.verdict(verdict.id());
                String text = words.phrase("verdict-count", said, number(words, count));
                String href = Addresses.CLAIMS + "#" + verdict.id();
                parts.add("<a href=\"" + href + "\">" + Html.escape(text) + "</a>");
            }
        }
        return String.join(" · ", parts);
    }

    private static String link(String text) {
        return "<a href=\"" + Addresses.OFFERS + "\">" + Html.escape(text) + "</a>";
    }

    /**
     * @param note as HTML
     */
    private static KeyFigure counted(
            Words words, long count, String href, String label, String note) {
        String value =
                "<a class=\"figure\" href=\""
                        + href
                        + "\"><data value=\""
                        + count
                        + "\">"
                        + Html.escape(number(words, count))
                        + "</data></a>";
        return new KeyFigure(
                new Markup(value), new Markup(Html.escape(words.phrase(label))), new Markup(note));
    }

    /** A whole number as the language writes it. */
    static String number(Words words, long number) {
        return new FigureText(words).number(new Quantity(number, Unit.NONE));
    }
}
