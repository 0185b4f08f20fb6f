package dev.reckoner.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that each rule can be broken, and what may be mistaken for a breach. */
class RulesTest {

    @ParameterizedTest
    @CsvSource({
        "memory, dev.reckoner.price.Rent",
        "wording, dev.reckoner.catalogue.Model",
        "quantity, dev.reckoner.problem.Place",
        "scenario, dev.reckoner.chart.Bars",
        "article, dev.reckoner.publish.page.Link",
        "catalogue, dev.reckoner.catalogue.reading.Models",
        "catalogue, dev.reckoner.problem.reading.Yaml",
        "scenario, dev.reckoner.catalogue.editing.Import",
        "browser, dev.reckoner.article.Article",
        "browser, dev.reckoner.problem.reading.Yaml",
        "chart, dev.reckoner.browser.Engine",
        "preview, dev.reckoner.cli.Main",
        "catalogue, dev.elsewhere.Thing"
    })
    void importsGoDownOnly(String below, String type) {
        assertBreach("may not use " + type, below, "import " + type + ";");
        assertBreach("may not use " + type, below, "import static " + type + ".of;");
        assertBreach("may not use " + type, below, "class A { " + type + " it; }");
    }

    @ParameterizedTest
    @CsvSource({
        "price, dev.reckoner.catalogue.Offer",
        "catalogue.reading, dev.reckoner.problem.reading.Yaml",
        "catalogue.reading, dev.reckoner.catalogue.Model",
        "publish, dev.reckoner.publish.template.Templates",
        "publish.template, dev.reckoner.publish.page.Frame",
        "browser, dev.reckoner.chart.Bars",
        "browser, org.teavm.jso.JSBody",
        "cli, dev.reckoner.preview.Server",
        "cli, picocli.CommandLine",
        "problem.reading, org.yaml.snakeyaml.events.Event",
        "catalogue.reading, com.fasterxml.jackson.databind.JsonNode",
        "article.markdown, com.vladsch.flexmark.parser.Parser",
        "publish.template, freemarker.template.Template",
        "preview, com.sun.net.httpserver.HttpServer",
        "article, java.util.regex.Pattern",
        "catalogue.reading, java.nio.file.Path",
        "catalogue, java.time.LocalDate",
        "memory, java.util.stream.Stream"
    })
    void whatStandsBelowMayBeUsed(String below, String type) {
        assertEquals(List.of(), breaches(below, "import " + type + ";"));
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue, com.fasterxml.jackson.databind.JsonNode",
        "publish, com.fasterxml.jackson.databind.JsonNode",
        "publish, org.yaml.snakeyaml.Yaml",
        "article, com.vladsch.flexmark.parser.Parser",
        "publish, freemarker.template.Template",
        "publish, picocli.CommandLine",
        "chart, org.teavm.jso.JSBody",
        "cli, com.sun.net.httpserver.HttpServer",
        "publish, org.apache.commons.io.FileUtils"
    })
    void eachLibraryHasOneDoor(String below, String type) {
        assertBreach("is no door to " + type, below, "import " + type + ";");
    }

    @ParameterizedTest
    @CsvSource({
        "memory, java.io.File",
        "catalogue, java.nio.file.Path",
        "wording, java.util.Locale",
        "wording, java.text.DecimalFormat",
        "wording, java.util.regex.Pattern",
        "price, java.time.Clock",
        "price, java.util.stream.DoubleStream",
        "problem, java.lang.reflect.Method"
    })
    void pureFloorsKeepAwayFromTheWorld(String below, String type) {
        assertBreach("is pure and may not use " + type, below, "import " + type + ";");
    }

    @ParameterizedTest
    @CsvSource({
        "String.format(\"%d\"), String.format",
        "\"%d\".formatted(1), .formatted(",
        "System.getProperty(\"x\"), System.getProperty",
        "System.lineSeparator(), System.lineSeparator",
        "list.stream().mapToLong(f).sum(), .sum()",
        "list.stream().mapToDouble(f), mapToDouble",
        "EnumSet.of(A), EnumSet.of",
        "list.parallelStream(), .parallelStream(",
        "text.replaceAll(\"a\"), .replaceAll(",
        "text.split(\"a\"), .split("
    })
    void pureFloorsRunTheSameInABrowser(String code, String banned) {
        String body = "class A { Object it = " + code + "; }";
        assertBreach("is pure and may not use " + banned, "memory", body);
        assertBreach("is pure and may not use " + banned, "chart", body);
        assertTrue(
                breaches("article", body).stream().noneMatch(line -> line.contains("is pure")),
                "floors above may");
    }

    @ParameterizedTest
    @CsvSource({"Math.pow", "Math.exp", "Math.log10", "StrictMath.log", "Math.cbrt"})
    void onlyAChartMayBeInexact(String function) {
        String body = "class A { double it = " + function + "(2); }";
        assertBreach("may not use the inexact " + function, "throughput", body);
        assertEquals(List.of(), breaches("chart", body));
    }

    @ParameterizedTest
    @CsvSource({
        "System.out.println(1)",
        "System.err.println(1)",
        "System.exit(1)",
        "Runtime.getRuntime().halt(1)",
        "e.printStackTrace()"
    })
    void onlyCommandsPrintOrExit(String code) {
        String body = "class A { void a() { " + code + "; } }";
        assertBreach("only cli may use", "publish", body);
        assertEquals(List.of(), breaches("cli", body));
    }

    @ParameterizedTest
    @CsvSource({
        "LocalDate.now()",
        "System.nanoTime()",
        "Locale.getDefault()",
        "Math.random()",
        "text.toLowerCase()",
        "new Random()"
    })
    void clockLocaleAndChanceAreArguments(String code) {
        String body = "class A { Object it = " + code + "; }";
        assertBreach("needs as an argument", "publish", body);
        assertEquals(List.of(), breaches("cli", body));
    }

    @ParameterizedTest
    @CsvSource({
        "Files.writeString(path, text)",
        "Files.createDirectories(path)",
        "Files.delete(path)",
        "Files.move(a, b)",
        "new FileOutputStream(name)"
    })
    void onlyTheirWritersWriteFiles(String code) {
        String body = "class A { Object it = " + code + "; }";
        assertBreach("writes no files", "catalogue.reading", body);
        assertBreach("writes no files", "preview", body);
        assertEquals(List.of(), breaches("publish.files", body));
        assertEquals(List.of(), breaches("catalogue.editing", body));
        assertEquals(List.of(), breaches("cli", body));
    }

    @Test
    void commentsAndQuotationsAreNoCode() {
        assertEquals(
                List.of(),
                breaches(
                        "memory",
                        """
                        /** Not {@link java.io.File} nor System.out, "nor this. */
                        class A { // String.format
                            String a = "java.io.File \\" System.exit(1)"; /* Math.pow */
                            char quote = '"'; /* " */
                            String b = \"""
                                import java.io.File; "Math.exp"
                                \""";
                        }
                        """));
        assertBreach("System.out", "memory", "class A { char q = '\"'; int b = System.out.x; }");
    }

    @Test
    void everythingHasItsNameAndPlace() {
        assertBreach("a package named utils says nothing", "memory.utils", "class A {}");
        assertBreach("has no floor", "misc", "class A {}");
        assertBreach("imports all of java.util.*", "memory", "import java.util.*;");
        Source astray = Source.of("dev/reckoner/price/A.java", "package dev.reckoner.memory;");
        assertTrue(Rules.breaches(List.of(astray)).get(0).contains("does not stand in the folder"));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Source alone = source("memory", "A", "class A {}");
        assertEquals(
                List.of("dev.reckoner.memory has no package-info.java"),
                Rules.breaches(List.of(alone)));
        String licence = "/* Licensed to whom it may concern, at great length and in capitals. */";
        assertEquals(
                List.of("dev/reckoner/memory/package-info.java: does not say what the package is"),
                Rules.breaches(List.of(description("memory", licence))));
        String vague =
                "/** What is remembered, how long, and everything else about it (floor 3). */";
        assertEquals(
                List.of(
                        "dev/reckoner/memory/package-info.java: does not say that it is on"
                                + " floor 4"),
                Rules.breaches(List.of(description("memory", vague))));
    }

    private static void assertBreach(String expected, String below, String body) {
        List<String> breaches = breaches(below, body);
        assertTrue(
                breaches.stream().anyMatch(line -> line.contains(expected)),
                () -> "expected \"" + expected + "\" among " + breaches);
    }

    private static List<String> breaches(String below, String body) {
        List<Source> sources = new ArrayList<>();
        String said = "/** A package that says what it is, at the length asked for (floor N). */";
        String floor = Floors.of(Floors.BASE + below).map(String::valueOf).orElse("–");
        sources.add(source(below, "A", body));
        sources.add(description(below, said.replace("N", floor)));
        return Rules.breaches(sources);
    }

    private static Source source(String below, String name, String body) {
        String packageName = Floors.BASE + below;
        String folder = packageName.replace('.', '/');
        return Source.of(folder + "/" + name + ".java", "package " + packageName + ";\n" + body);
    }

    private static Source description(String below, String comment) {
        String packageName = Floors.BASE + below;
        String folder = packageName.replace('.', '/');
        return Source.of(
                folder + "/package-info.java", comment + "\npackage " + packageName + ";\n");
    }
}
