package dev.reckoner.publish.reading;

import dev.reckoner.article.reading.ArticleReader;
import dev.reckoner.catalogue.reading.FileSchemas;
import dev.reckoner.problem.reading.JsonText;
import dev.reckoner.problem.reading.Schema;
import dev.reckoner.scenario.reading.ScenarioFile;
import java.util.Map;
import java.util.TreeMap;

/** What the data files of a site look like. */
public final class ContentSchemas {

    private ContentSchemas() {}

    /** JSON Schemas as text, by the name of their file, such as {@code models.schema.json}. */
    public static Map<String, String> all() {
        Map<String, Map<String, Object>> schemas = new TreeMap<>(FileSchemas.all());
        schemas.put("article", ArticleReader.schema());
        schemas.put("scenarios", ScenarioFile.schema());
        schemas.put("site", Schema.ofYaml(ArticleReader.RECORDS, '-').of(SiteFile.class));
        Map<String, String> texts = new TreeMap<>();
        schemas.forEach((name, schema) -> texts.put(name + ".schema.json", JsonText.text(schema)));
        return texts;
    }
}
