package dev.reckoner.article;

import dev.reckoner.price.Surface;
import dev.reckoner.price.Surface.Cell;
import dev.reckoner.price.Ways;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.workload.Scenario;

/** All numbers of a surface, for programs: costs in USD a month; what is not known is empty. */
final class SurfaceCsv {

    private SurfaceCsv() {}

    static String of(Scenario scenario, Surface surface) {
        StringBuilder csv = new StringBuilder("scenario,day,utilisation,million_tokens_a_day,");
        csv.append("deployments");
        for (Ways.Kind kind : Ways.Kind.values()) {
            String name = kind.id();
            csv.append("," + name + "_usd_per_month," + name + "_low," + name + "_high");
        }
        csv.append(",cheapest\n");
        for (Cell cell : surface.cells()) {
            csv.append(scenario.id())
                    .append(',')
                    .append(cell.day())
                    .append(',')
                    .append(Decimal.of(cell.utilisation()).plain())
                    .append(',')
                    .append(Decimal.of(cell.tokens()).plain())
                    .append(',');
            if (cell.deployments() instanceof Figure deployments) {
                csv.append(Decimal.of(deployments.value()).plain());
            }
            for (Ways.Kind kind : Ways.Kind.values()) {
                csv.append(',').append(cost(cell.ways(), kind));
            }
            csv.append(',').append(Verdicts.id(cell.ways())).append('\n');
        }
        return csv.toString();
    }

    private static String cost(Ways ways, Ways.Kind kind) {
        return ways.known().stream()
                .filter(way -> way.kind() == kind)
                .map(way -> way.monthly().estimate())
                .map(
                        cost ->
                                Decimal.of(cost.value()).plain()
                                        + ","
                                        + Decimal.of(cost.range().low()).plain()
                                        + ","
                                        + Decimal.of(cost.range().high()).plain())
                .findFirst()
                .orElse(",,");
    }
}
