package dev.reckoner.publish.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static List<Problem> lint(String template) {
        Problems problems = new Problems();
        Lint.check("t.ftlh", template, problems);
        return problems.errors();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ${'freemarker.template.utility.Execute'?new()('x')} | ?new is not allowed in a template
                    ${x?api.class}                    | ?api is not allowed in a template
                    <@x?interpret/>                   | ?interpret is not allowed in a template
                    ${x?eval}                         | ?eval is not allowed in a template
                    ${x?eval_json}                    | ?eval_json is not allowed in a template
                    ${x?evalJson}                     | ?evalJson is not allowed in a template
                    ${x?no_esc}                       | ?no_esc is not allowed in a template
                    ${x ? noEsc}                      | ?noEsc is not allowed in a template
                    ${x???no_esc}                     | ?no_esc is not allowed in a template
                    ${"a${x?no_esc}"}                 | ?no_esc is not allowed in a template
                    <#if x?eval>                      | ?eval is not allowed in a template
                    ${x?string('0.00')}               | ?string is not allowed in a template
                    ${x?round}                        | ?round is not allowed in a template
                    ${x?c}                            | ?c is not allowed in a template
                    ${x?number}                       | ?number is not allowed in a template
                    <#noautoesc>                      | <#noautoesc> is not allowed in a template
                    <#noAutoEsc>                      | <#noAutoEsc> is not allowed in a template
                    <#setting locale='tr_TR'>         | <#setting> is not allowed in a template
                    <#outputformat 'XML'>             | <#outputformat> is not allowed in a template
                    <#ftl output_format='XML'>        | <#ftl> is not allowed in a template
                    <#noparse>                        | <#noparse> is not allowed in a template
                    ${.now}                           | .now is not allowed in a template
                    <#if 1 gt .now>                   | .now is not allowed in a template
                    ${x!.data_model}                  | .data_model is not allowed in a template
                    ${a + b}                          | arithmetic (+) in a template
                    ${a/b}                            | arithmetic (/) in a template
                    ${-a}                             | arithmetic (-) in a template
                    <#assign n++>                     | arithmetic (+) in a template
                    <#list 1.. as n>                  | a range of numbers in a template
                    <@m for"\\"" x?eval ""/>            | ?eval is not allowed in a template
                    ${x?<#-- -->new}                  | a comment stands inside code
                    """)
    void whatATemplateMayNotDoIsRefused(String template, String said) {
        List<String> all = lint(template).stream().map(Problem::what).toList();
        assertTrue(all.contains(said), all.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.ftlh",
                "/../x.ftlh",
                "%2e%2e/x.ftlh",
                "file:///etc/passwd",
                "assets/site.css",
                "page.ftl",
                "page.html",
                "${name}.ftlh"
            })
    void onlyTemplatesBesideATemplateCanBeIncluded(String name) {
        assertEquals(1, lint("<#include \"" + name + "\">").size());
        assertEquals(1, lint("<#import \"" + name + "\" as x>").size());
    }

    @Test
    void whatATemplateIncludesIsTold() {
        String template =
                "<#include \"a.ftlh\"><#import \"b-c.ftlh\" as b><#-- <#include \"d.ftlh\"> -->";
        assertEquals(Set.of("a.ftlh", "b-c.ftlh"), Lint.check("t", template, new Problems()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <script>var x = '${x}'</script>       | <script>
                    <style>a { color: ${x} }</style>      | <style>
                    <SCRIPT SRC="a.js">${x}               | <script>
                    <a href='${x}'>                       | a single-quoted attribute
                    <a href=${x}>                         | a tag outside double quotes
                    <a ${x}>                              | a tag outside double quotes
                    <a onclick="${x}">                    | the attribute onclick
                    <a style="${x}">                      | the attribute style
                    <!-- ${x} -->                         | a comment
                    """)
    void textIsPutInOnlyWhereEscapingProtects(String template, String where) {
        assertEquals(
                List.of("${x} stands in " + where + ", where it is not safe"),
                lint(template).stream().map(Problem::what).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"${x}\" title=\"${y}\">${z}</a>",
                "<script src=\"${x}\" defer></script>${y}",
                "<style></style><!-- a > b -->${x}",
                "${x?has_content?then(\"a-b\", 'c/d')}${words[\"key-figures\"]}",
                "<#list xs?filter(x -> x.y??) as x>${x.y}<#sep>, </#list>",
                "<@layout.other a b/><#if a?size gt 1 && b != \"..\"></#if>",
                "a < b ${x} > c"
            })
    void whatPagesNeedIsAllowed(String template) {
        assertEquals(List.of(), lint(template));
    }

    @Test
    void aBracketInAStringOrInParenthesesClosesNothing() {
        assertEquals(
                List.of("DIRECTIVE a == '>' && (b > c)", "INTERPOLATION\"}\"", "TEXTtext"),
                Scanner.scan("<#if a == '>' && (b > c)>${\"}\"}text").stream()
                        .map(token -> token.kind() + token.body())
                        .toList());
    }

    @Test
    void aMistakeIsPlacedByLineAndColumn() {
        assertEquals("t.ftlh:2:3", lint("a\nb ${.now}").get(0).place().toString());
    }
}
