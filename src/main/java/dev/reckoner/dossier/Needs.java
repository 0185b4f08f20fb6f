package dev.reckoner.dossier;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.memory.Sizing;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Missing;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Count;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How many of each accelerator a model takes, as published and in four bits. */
final class Needs {

    /** Why there is no count where the catalogue lacks weights of such a precision. */
    static final String NO_PRECISION = "no-precision";

    private final Almanac almanac;
    private final Model model;
    private final List<Need> needs;

    /** How many of one accelerator. */
    record Need(Accelerator accelerator, Answer whole, Answer small) {}

    Needs(Almanac almanac, Model model, Collection<Accelerator> accelerators) {
        this.almanac = almanac;
        this.model = model;
        this.needs = new ArrayList<>();
        for (Accelerator accelerator : accelerators) {
            Answer whole = count(accelerator, "native");
            Answer small = count(accelerator, Pair.fourBits(accelerator));
            needs.add(new Need(accelerator, whole, small));
        }
    }

    private Needs(Almanac almanac, Model model, List<Need> needs) {
        this.almanac = almanac;
        this.model = model;
        this.needs = needs;
    }

    /** Those of the accelerators asked about. */
    Needs asked() {
        List<Need> asked =
                almanac.asked().stream()
                        .flatMap(a -> needs.stream().filter(n -> n.accelerator().equals(a)))
                        .toList();
        return new Needs(almanac, model, asked);
    }

    private Answer count(Accelerator accelerator, String weights) {
        return almanac.scenario(model, accelerator, weights, new Count.Smallest())
                .map(Sizing::accelerators)
                .orElse(new Missing(NO_PRECISION, List.of(weights)));
    }

    List<Need> all() {
        return List.copyOf(needs);
    }

    /** The table as HTML; empty where nothing is asked. */
    String html(Folio folio) {
        List<Table.Row> rows = new ArrayList<>();
        for (Need need : needs) {
            String id = need.accelerator().id();
            boolean asked = almanac.asked().contains(need.accelerator());
            String page = asked ? Addresses.canIRun(model.id(), id) : Addresses.accelerator(id);
            rows.add(
                    new Table.Row(
                            new Cell.Text(need.accelerator().name(), folio.way(page), id, false),
                            List.of(folio.bare(need.whole()), folio.bare(need.small()))));
        }
        String unit = folio.columns().metric("accelerators").unit();
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "needs-table",
                        folio.phrase("model-needs-caption", model.name()),
                        folio.columns().words("accelerator", "column-accelerator"),
                        List.of(
                                new Column("as-published", folio.phrase("as-published"), "", unit),
                                new Column("four-bits", folio.phrase("four-bits"), "", unit)),
                        rows);
    }
}
