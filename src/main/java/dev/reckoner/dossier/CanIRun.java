package dev.reckoner.dossier;

import dev.reckoner.dossier.Pair.Fit;
import dev.reckoner.dossier.Pair.Verdict;
import dev.reckoner.provenance.Figure;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The page that answers whether a model runs on an accelerator: the straight answer first. */
public final class CanIRun {

    private final Pair pair;
    private final List<Pair> elsewhere;

    /**
     * @param elsewhere the same model on the other accelerators
     */
    CanIRun(Pair pair, List<Pair> elsewhere) {
        this.pair = pair;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /** The dossier in one language. */
    public Dossier in(Words words) {
        String model = pair.model().name();
        String accelerator = pair.accelerator().name();
        Folio folio =
                new Folio(words, Addresses.canIRun(pair.model().id(), pair.accelerator().id()));
        String standfirst = answer(folio);
        folio.section("precisions", folio.phrase("can-precisions"), precisions(folio));
        folio.section("enough", folio.phrase("can-enough"), enough(folio));
        folio.section(
                "elsewhere",
                folio.phrase("can-elsewhere", model),
                others(folio),
                Folio.paragraph(
                        folio.link(folio.phrase("needs-all"), Addresses.needs(pair.model().id()))));
        return folio.dossier(
                folio.phrase("can-eyebrow"),
                folio.phrase("can-title", model, accelerator),
                standfirst);
    }

    /** Yes, only quantised, or no; the room and the speed. */
    private String answer(Folio folio) {
        if (pair.fits().isEmpty()) {
            return Html.escape(folio.phrase("can-unknown"));
        }
        Fit shown = pair.best().orElse(pair.fits().get(pair.fits().size() - 1));
        String verdict = "<b>" + Html.escape(folio.phrase("can-" + pair.verdict().id())) + "</b>";
        String room =
                folio.phrase(
                        shown.runs() ? "can-room" : "can-short",
                        Html.escape(shown.scenario().deployment().precision().weights().name()),
                        folio.inText(shown.needed()),
                        folio.inText(shown.offered()),
                        folio.link(pair.model().name(), Addresses.model(pair.model().id())),
                        folio.link(
                                pair.accelerator().name(),
                                Addresses.accelerator(pair.accelerator().id())));
        return folio.phrase("with-remark", verdict, room)
                + speed(folio, shown)
                + enough(folio, shown);
    }

    /** How many it would take where one is not enough: in fewer bits, or as published. */
    private String enough(Folio folio, Fit shown) {
        Fit lacking = shown.runs() ? pair.fits().get(0) : shown;
        if (lacking.runs() || !(pair.count(lacking) instanceof Figure count)) {
            return "";
        }
        String weights = lacking.scenario().deployment().precision().weights().name();
        return folio.phrase("can-count", Html.escape(weights), folio.inText(count));
    }

    private String speed(Folio folio, Fit fit) {
        if (!fit.runs() || !(fit.speed() instanceof Figure speed)) {
            return "";
        }
        return folio.phrase("can-speed", folio.inText(speed), Html.escape(folio.range(speed)));
    }

    private String precisions(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Fit fit : pair.fits()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(folio.bare(fit.needed()));
            cells.add(
                    new Cell.Text(
                            folio.phrase(fit.runs() ? "fits-yes" : "fits-no"),
                            "",
                            fit.runs() ? "true" : "false",
                            fit.runs()));
            cells.add(fit.runs() ? folio.ranged(fit.speed()) : Cell.UNKNOWN);
            cells.add(fit.runs() ? folio.ranged(fit.firstToken()) : Cell.UNKNOWN);
            rows.add(new Table.Row(name(fit), cells));
        }
        return folio.table(
                "precisions-table",
                folio.phrase("can-precisions-caption", pair.accelerator().name()),
                folio.columns().words("precision", "column-precision"),
                List.of(
                        folio.columns().metric("memory-per-device"),
                        folio.columns().words("runs", "column-runs"),
                        folio.columns().metric("interactivity"),
                        folio.columns().metric("ttft")),
                rows);
    }

    private String enough(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Fit fit : pair.fits()) {
            rows.add(new Table.Row(name(fit), List.of(folio.bare(pair.count(fit)))));
        }
        return folio.table(
                "enough-table",
                folio.phrase("can-enough-caption", pair.accelerator().name()),
                folio.columns().words("precision", "column-precision"),
                List.of(folio.columns().metric("accelerators")),
                rows);
    }

    private static Cell.Text name(Fit fit) {
        var weights = fit.scenario().deployment().precision().weights();
        return new Cell.Text(weights.name(), "", weights.id(), false);
    }

    private String others(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Pair other : elsewhere) {
            Verdict verdict = other.verdict();
            String address = Addresses.canIRun(other.model().id(), other.accelerator().id());
            rows.add(
                    new Table.Row(
                            new Cell.Text(
                                    other.accelerator().name(),
                                    folio.way(address),
                                    other.accelerator().id(),
                                    false),
                            List.of(
                                    new Cell.Text(
                                            folio.phrase("fits-" + verdict.id()),
                                            "",
                                            verdict.id(),
                                            verdict == Verdict.YES))));
        }
        Column runs = folio.columns().words("runs", "column-runs");
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "elsewhere-table",
                        folio.phrase("can-elsewhere-caption"),
                        folio.columns().words("accelerator", "column-accelerator"),
                        List.of(runs),
                        rows);
    }
}
