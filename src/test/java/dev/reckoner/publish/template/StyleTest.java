package dev.reckoner.publish.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.Script;
import dev.reckoner.publish.Stylesheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be measured of the stylesheet without a browser. */
class StyleTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9]+): #([0-9a-f]{6});");
    private static String css;

    @BeforeAll
    static void read() throws IOException {
        css = css();
    }

    /** The parts of the style sheet as their authors wrote them. */
    static String css() throws IOException {
        StringBuilder parts = new StringBuilder();
        for (String part : Stylesheet.PARTS) {
            parts.append(Files.readString(Path.of("templates/assets/css", part + ".css")));
        }
        return parts.toString();
    }

    @Test
    void blanksAndCommentsThatPartNothingAreTakenOut() {
        assertEquals(
                "a :is(b,c)>d{color:red;margin:calc(1px - 2px)}e::after{content:\" : \"}",
                Stylesheet.minified(
                        "/* x */ a :is(b, c) > d {\n  color: red; margin: calc(1px - 2px);\n}\n"
                                + "e::after { content: \" : \" }\n"));
    }

    @Test
    void stylesheetAndScriptKeepTheBudget() throws IOException {
        int bytes = Stylesheet.minified(css).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 20_000, bytes + " bytes");
        String script = Files.readString(Path.of("templates/assets/page.js"));
        assertTrue(Script.minified(script).length() <= 4_500, "words are put before it");
    }

    @Test
    void whatOnlyAuthorsOfScriptsReadIsTakenOut() {
        assertEquals(
                "f('// x');\ng();\n",
                Script.minified("// x\n\n    f('// x');\n    /** y */\n    g();\n"));
    }

    @Test
    void theStylesheetFetchesNothing() {
        assertEquals(-1, css.indexOf("url("));
        assertEquals(-1, css.indexOf("@import"));
    }

    @Test
    void textHasContrastInBothSchemes() {
        for (Map<String, String> colours : schemes()) {
            for (String text :
                    List.of(
                            "text", "muted", "link", "seal", "good", "mid", "bad", "t1", "t2", "t3",
                            "t4")) {
                for (String ground : List.of("paper", "wash")) {
                    double contrast = contrast(colours.get(text), colours.get(ground));
                    assertTrue(contrast >= 4.5, text + " on " + ground + " has " + contrast);
                }
            }
        }
    }

    @Test
    void marksHaveContrastInBothSchemes() {
        for (Map<String, String> colours : schemes()) {
            for (String mark : List.of("s1", "s2", "s3", "s4", "axis")) {
                double contrast = contrast(colours.get(mark), colours.get("paper"));
                assertTrue(contrast >= 3, mark + " has " + contrast);
            }
        }
    }

    /** The light tokens, and the dark ones over them. */
    private static List<Map<String, String>> schemes() {
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        int end = css.indexOf("@font-face");
        Map<String, String> light = colours(css.substring(0, dark));
        Map<String, String> both = new TreeMap<>(light);
        both.putAll(colours(css.substring(dark, end)));
        return List.of(light, both);
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new TreeMap<>();
        Matcher colour = COLOUR.matcher(block);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum +=
                    weights[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
