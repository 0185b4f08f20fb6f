package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.dossier.Pair.Verdict;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether each model runs on each accelerator asked about, in a word. */
public final class CanIRunList {

    private final Almanac almanac;
    private final Map<String, List<Verdict>> verdicts = new TreeMap<>();

    public CanIRunList(Almanac almanac) {
        this.almanac = almanac;
        for (Model model : almanac.catalogue().models().values()) {
            verdicts.put(
                    model.id(),
                    almanac.asked().stream()
                            .map(accelerator -> Pair.of(almanac, model, accelerator).verdict())
                            .toList());
        }
    }

    /** The page in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.CAN_I_RUN);
        List<Column> columns = new ArrayList<>();
        for (Accelerator accelerator : almanac.asked()) {
            columns.add(new Column(accelerator.id(), accelerator.name()));
        }
        List<Table.Row> rows = new ArrayList<>();
        verdicts.forEach((model, row) -> rows.add(row(folio, model, row)));
        folio.section(
                "matrix",
                "",
                folio.table(
                        "matrix-table",
                        folio.phrase("can-elsewhere-caption"),
                        folio.columns().words("model", "column-model"),
                        columns,
                        rows));
        return folio.dossier(
                folio.phrase("catalogue"),
                folio.phrase("can-i-run"),
                Html.escape(
                        folio.phrase(
                                "can-i-run-standfirst",
                                folio.count(almanac.workload().inputTokens()),
                                folio.count(almanac.workload().outputTokens()))));
    }

    private Table.Row row(Folio folio, String model, List<Verdict> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Verdict verdict = row.get(i);
            String page = Addresses.canIRun(model, almanac.asked().get(i).id());
            cells.add(
                    new Cell.Text(
                            folio.phrase("runs-" + verdict.id()),
                            folio.way(page),
                            verdict.id(),
                            verdict == Verdict.YES));
        }
        String page = Addresses.model(model);
        return new Table.Row(
                new Cell.Text(almanac.name(model), folio.way(page), model, false), cells);
    }
}
