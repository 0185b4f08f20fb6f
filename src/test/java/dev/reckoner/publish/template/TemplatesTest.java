package dev.reckoner.publish.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.page.KeyFigure;
import dev.reckoner.publish.page.Link;
import dev.reckoner.publish.page.Markup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Limits SMALL = new Limits(100_000, Duration.ofMillis(500));
    private static final Link LINK = new Link("payload ${1+1} <b>", "a?b=1&c=\"2\"", "");

    private static final String HUNDRED = "\"" + "a,".repeat(100) + "\"?split(\",\")";

    private final Problems problems = new Problems();

    private Optional<String> render(String template) {
        return render(Map.of("page.ftlh", template), LINK);
    }

    private Optional<String> render(Map<String, String> templates, Record page) {
        TemplateSource source = name -> Optional.ofNullable(templates.get(name));
        return Templates.load(source, List.of("page.ftlh"), SMALL, problems)
                .render("page.ftlh", page, problems);
    }

    private List<String> said() {
        return Stream.concat(problems.errors().stream(), problems.warnings().stream())
                .map(problem -> problem.place() + " " + problem.what())
                .toList();
    }

    private void refused(String template, String... said) {
        assertEquals(Optional.empty(), render(template));
        assertEquals(List.of(said), said());
    }

    @Test
    void textFromThePageIsEscapedAndNeverRun() {
        assertEquals(
                Optional.of("<a href=\"a?b=1&amp;c=&quot;2&quot;\">payload ${1+1} &lt;b&gt;</a>"),
                render("<a href=\"${href}\">${text}</a>"));
    }

    @Test
    void markupGoesInAsItIsAndEmptyMarkupHasNoContent() {
        KeyFigure figure = new KeyFigure(new Markup("<b>16</b>"), Markup.NONE, Markup.NONE);
        String template = "${value}<#if label?has_content>label</#if>";
        assertEquals(Optional.of("<b>16</b>"), render(Map.of("page.ftlh", template), figure));
    }

    @Test
    void nothingOfAPageWithAMissingValueIsLeft() {
        refused("a\nb ${missing}", "templates/page.ftlh:2:5 there is no missing");
    }

    @Test
    void brokenSyntaxIsPlaced() {
        assertEquals(Optional.empty(), render("x\n<#if text?has_content>"));
        assertTrue(said().get(0).startsWith("templates/page.ftlh:"), said().toString());
    }

    @Test
    void everyMistakeOfEveryTemplateIsGathered() {
        Map<String, String> templates =
                Map.of(
                        "page.ftlh", "<#import \"more.ftlh\" as more>${.now}${1 * 2}",
                        "more.ftlh", "${text?eval}");
        assertEquals(Optional.empty(), render(templates, LINK));
        assertEquals(
                List.of(
                        "templates/more.ftlh:1:1 ?eval is not allowed in a template",
                        "templates/page.ftlh:1:30 .now is not allowed in a template",
                        "templates/page.ftlh:1:37 arithmetic (*) in a template"),
                said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${class}",
                "${getClass()}",
                "${hashCode()}",
                "${text.class}",
                "${text.getBytes()}",
                "${text().class.forName('java.lang.Runtime')}"
            })
    void aTemplateSeesNothingOfTheMachine(String template) {
        assertEquals(Optional.empty(), render(template));
        assertEquals(1, problems.errors().size());
    }

    /** A page that breaks the rule that pages hold text only. */
    private record Numbers(double value) {}

    @Test
    void onlyPageRecordsAreOpenToTemplates() {
        assertEquals(Optional.empty(), render(Map.of("page.ftlh", "${value}"), new Numbers(1)));
        assertEquals(List.of("templates/page.ftlh:1:3 there is no value"), said());
    }

    @Test
    void aCircleOfIncludesIsNamed() {
        Map<String, String> templates =
                Map.of(
                        "page.ftlh", "<#include \"a.ftlh\">",
                        "a.ftlh", "<#include \"b.ftlh\">",
                        "b.ftlh", "<#include \"a.ftlh\">");
        assertEquals(Optional.empty(), render(templates, LINK));
        assertEquals(
                List.of(
                        "templates/b.ftlh templates include each other:"
                                + " a.ftlh → b.ftlh → a.ftlh"),
                said());
    }

    @Test
    void fiftyIncludesDeepIsTheLimit() {
        assertEquals(Optional.of("end"), render(chain(49), LINK));
        assertEquals(Optional.empty(), render(chain(50), LINK));
        assertEquals(List.of("templates/p49.ftlh templates are nested more than 50 deep"), said());
    }

    private static Map<String, String> chain(int includes) {
        Map<String, String> templates = new HashMap<>();
        for (int i = 0; i <= includes; i++) {
            String body = i == includes ? "end" : "<#include \"p" + (i + 1) + ".ftlh\">";
            templates.put(i == 0 ? "page.ftlh" : "p" + i + ".ftlh", body);
        }
        return templates;
    }

    @Test
    void aMissingIncludeIsReportedWhereItIsWanted() {
        refused("<#include \"x.ftlh\">", "templates/page.ftlh there is no template x.ftlh");
    }

    @Test
    void aMacroMayNotComeBackToItself() {
        refused(
                "<#macro a><@b/></#macro><#macro b><@a/></#macro><#macro c><@b/></#macro><@c/>",
                "templates/page.ftlh:1:11 <@b/> calls a macro from within itself",
                "templates/page.ftlh:1:35 <@a/> calls a macro from within itself");
    }

    @Test
    void depthWithoutEndIsAProblemEvenInDisguise() {
        refused(
                "<#macro a again><@again again=again/></#macro><@a again=a/>",
                "templates/page.ftlh goes deeper and deeper without end");
    }

    @Test
    void outputEndsAtTheLimit() {
        String block = "x".repeat(1000);
        assertEquals(Optional.of(100_000), render(block.repeat(100)).map(String::length));
        refused(
                block.repeat(100) + "y",
                "templates/page.ftlh writes more than 100000 characters for one page");
    }

    @Test
    void aTemplateThatNeverEndsIsStoppedThoughItWritesNothing() {
        String lists = "<#list xs as x>".repeat(9) + "</#list>".repeat(9);
        refused(
                "<#assign xs=" + HUNDRED + ">" + lists,
                "templates/page.ftlh takes longer than 0.5 s for one page");
    }

    @Test
    void textThatDoublesUntilTimeOrMemoryEndsIsAProblem() {
        String doubling = "<#assign s=\"x\"><#list %s as x><#assign s=\"${s}${s}\"></#list>";
        assertEquals(Optional.empty(), render(String.format(doubling, HUNDRED)));
        assertEquals(1, problems.errors().size());
    }

    /** What is given up must end: each test waits for its own. */
    @AfterEach
    void nothingRunsOn() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("render page.ftlh")) {
                thread.join();
            }
        }
    }

    @Test
    void whatATemplateGetsOverIsAWarning() {
        assertEquals(
                Optional.of("sorry"), render("<#attempt>${missing}<#recover>sorry</#attempt>"));
        assertEquals(List.of(), problems.errors());
        assertEquals(List.of("templates/page.ftlh:1:13 there is no missing"), said());
    }

    @Test
    void aSitesOwnTemplatesComeFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), "own ${text}");
        Files.createSymbolicLink(folder.resolve("linked.ftlh"), folder.resolve("page.ftlh"));
        TemplateSource shipped = name -> Optional.of("shipped");
        TemplateSource both = TemplateSource.folder(folder).orElse(shipped);
        assertEquals(Optional.of("own ${text}"), both.text("page.ftlh"));
        assertEquals(Optional.of("shipped"), both.text("linked.ftlh"));
        assertEquals(Optional.of("shipped"), both.text("other.ftlh"));
        assertEquals(Optional.empty(), TemplateSource.folder(folder.resolve("no")).text("a.ftlh"));
    }

    @Test
    void aTemplateThatIsNotUtf8IsAProblem(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("page.ftlh"), new byte[] {(byte) 0xC3, 0x28});
        Templates.load(TemplateSource.folder(folder), List.of("page.ftlh"), SMALL, problems);
        assertEquals(List.of("templates/page.ftlh cannot be read as text"), said());
        assertEquals(Problem.Severity.ERROR, problems.errors().get(0).severity());
    }
}
