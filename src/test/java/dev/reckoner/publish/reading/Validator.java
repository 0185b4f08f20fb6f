package dev.reckoner.publish.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;

/** Another's reading of JSON Schema, to hold ours against. */
public final class Validator {

    private final Schema schema;

    /**
     * @param schema as JSON text, of draft 4, 7 or 2020-12
     */
    public Validator(String schema) {
        SpecificationVersion version =
                schema.contains("draft-04")
                        ? SpecificationVersion.DRAFT_4
                        : schema.contains("2020-12")
                                ? SpecificationVersion.DRAFT_2020_12
                                : SpecificationVersion.DRAFT_7;
        this.schema =
                SchemaRegistry.withDefaultDialect(version).getSchema(schema, InputFormat.JSON);
    }

    /** What is wrong with a text of YAML: places in it, and what is said of them. */
    public List<String> ofYaml(String text) throws IOException {
        return of(new YAMLMapper().readTree(text));
    }

    /** The same for JSON. */
    public List<String> ofJson(String text) throws IOException {
        return of(new ObjectMapper().readTree(text));
    }

    private List<String> of(JsonNode node) {
        return schema.validate(node).stream().map(Validator::said).sorted().toList();
    }

    private static String said(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }
}
