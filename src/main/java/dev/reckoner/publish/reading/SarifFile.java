package dev.reckoner.publish.reading;

import dev.reckoner.plausibility.Rule;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problem.Severity;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.JsonText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a check found, as editors and code hosts read it: <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>. Uris are
 * relative to the site's directory, and columns count code points.
 */
public final class SarifFile {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                    + "sarif-schema-2.1.0.json";

    private SarifFile() {}

    /** As JSON text. */
    public static String json(Problems problems, String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Reckoner");
        driver.put("version", version);
        driver.put("rules", rules(problems));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", problems.all().stream().map(SarifFile::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.text(log);
    }

    private static List<Map<String, Object>> rules(Problems problems) {
        Map<String, String> meanings = new TreeMap<>();
        problems.all().forEach(one -> meanings.put(one.rule(), "A mistake in " + one.rule() + "."));
        for (Rule rule : Rule.values()) {
            meanings.computeIfPresent(rule.id(), (id, area) -> rule.meaning());
        }
        return meanings.entrySet().stream().map(SarifFile::rule).toList();
    }

    private static Map<String, Object> rule(Map.Entry<String, String> meaning) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", meaning.getKey());
        rule.put("shortDescription", Map.of("text", meaning.getValue()));
        return rule;
    }

    private static Map<String, Object> result(Problem problem) {
        String hint = problem.hint().isEmpty() ? "" : "\n" + problem.hint();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule());
        result.put("level", problem.severity() == Severity.ERROR ? "error" : "warning");
        result.put("message", Map.of("text", problem.what() + hint));
        result.put("locations", List.of(Map.of("physicalLocation", location(problem.place()))));
        return result;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", uri(place.file())));
        if (place.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            location.put("region", region);
        }
        return location;
    }

    /** Blanks and letters beyond ASCII are escaped; a colon in a first folder is no scheme. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(path + " cannot be a relative reference", e);
        }
    }
}
