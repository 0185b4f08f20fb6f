package dev.reckoner.scenario;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.provenance.Derivation.Fitted;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How far off our own estimates were, as figures that an article can name. */
final class Accuracy {

    private Accuracy() {}

    /** By id, data/split/metric, and then by field. */
    static Map<String, Map<String, Figure>> of(Optional<Calibration> calibration) {
        Map<String, Map<String, Figure>> all = new LinkedHashMap<>();
        calibration.ifPresent(
                known -> known.errors().forEach(errors -> all.put(id(errors), of(errors, known))));
        return all;
    }

    private static String id(Errors errors) {
        return errors.data() + "/" + errors.unknown() + "/" + errors.metric();
    }

    private static Map<String, Figure> of(Errors errors, Calibration calibration) {
        Map<String, Figure> fields = new LinkedHashMap<>();
        put(fields, errors, calibration, "rows", errors.rows());
        put(fields, errors, calibration, "median", errors.median());
        put(fields, errors, calibration, "p90", errors.p90());
        put(fields, errors, calibration, "bias", errors.bias());
        put(fields, errors, calibration, "coverage", errors.coverage());
        return fields;
    }

    private static void put(
            Map<String, Figure> fields,
            Errors errors,
            Calibration calibration,
            String field,
            double value) {
        fields.put(
                field,
                new Figure(
                        "accuracy:" + id(errors) + "." + field,
                        new Name("accuracy-" + field, id(errors)),
                        Estimate.exact(value, Unit.NONE),
                        new Fitted(errors.rows(), calibration.fittedOn())));
    }
}
