package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.reading.Schema;
import java.util.Map;
import java.util.TreeMap;

/** What the files of the catalogue look like, kind by kind. */
public final class FileSchemas {

    private FileSchemas() {}

    /** The schemas by the name of the file or folder, such as {@code models}. */
    public static Map<String, Map<String, Object>> all() {
        Map<String, Map<String, Object>> schemas = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            schemas.put(kind.first().replace(".yaml", ""), of(kind));
        }
        return schemas;
    }

    private static Map<String, Object> of(Kind kind) {
        Schema yaml = Schema.ofYaml(Values.RECORDS, '_');
        Schema rows = Schema.ofRows(Values.RECORDS);
        return switch (kind) {
            case SOURCES -> yaml.ofList(SourceList.Entry.class);
            case PROVIDERS -> yaml.ofList(ProviderList.Entry.class);
            case PRECISIONS -> yaml.ofList(FormatList.Entry.class);
            case ASSUMPTIONS -> yaml.ofList(AssumptionList.Entry.class);
            case CLAIMS -> yaml.ofList(ClaimList.Entry.class);
            case QUESTIONS -> yaml.ofList(QuestionList.Entry.class);
            case CONFLICTS -> yaml.ofList(ConflictList.Entry.class);
            case ENGINES -> yaml.of(EngineFiles.File.class);
            case MODELS -> yaml.ofEither(ModelFiles.File.class, SketchFiles.File.class);
            case ACCELERATORS -> yaml.of(AcceleratorFiles.File.class);
            case OWN -> yaml.of(OwnFiles.File.class);
            case CALIBRATION -> yaml.of(CalibrationFile.File.class);
            case INSTANCES -> rows.of(InstanceFiles.Row.class);
            case QUALITY -> rows.of(QualityFiles.Row.class);
            case OFFERS -> rows.of(OfferFiles.Row.class);
            case TOKEN_PRICES -> rows.of(TokenPriceFiles.Row.class);
            case MEASUREMENTS -> rows.of(MeasurementRow.class);
            case RATES -> rows.of(RateFiles.Row.class);
        };
    }
}
