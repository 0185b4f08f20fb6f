package dev.reckoner.article.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.problem.Problems;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that overflow or stall parsers end in a page or in a problem. */
class HostileSizeTest {

    private static final int N = 1_000;

    static Map<String, String> hostile() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("strong in emphasis", "*a **a ".repeat(N) + "b" + " a** a*".repeat(N));
        texts.put("nested lists", each(N, i -> "  ".repeat(i) + "* a\n"));
        texts.put("backtick runs", each(N, i -> "e" + "`".repeat(i)));
        texts.put("open links", "[a](<b".repeat(N));
        texts.put("open links without bracket", "[a](b".repeat(N));
        texts.put("references", each(N, i -> "[" + i + "]: u\n") + each(N, i -> "[" + i + "] "));
        texts.put("strong then items", "a**b" + "c* ".repeat(N));
        texts.put("closing underscores", "a_ ".repeat(N));
        texts.put("opening underscores", "_a ".repeat(N));
        texts.put("mismatched", "*a_ ".repeat(N));
        texts.put("brackets", "[".repeat(N) + "a" + "]".repeat(N));
        texts.put("list on a line", "* ".repeat(N) + "a");
        texts.put("quote on a line", "> ".repeat(N) + "a");
        texts.put("open title", "[a](u \"" + "x ".repeat(N));
        texts.put("open reference title", "[a]: u \"" + "\\\"".repeat(N) + "\n\nb");
        texts.put("stars", "*".repeat(N) + "a" + "*".repeat(N));
        texts.put("autolink", "<a@" + "a.".repeat(N));
        texts.put("attributes", "<a" + " x".repeat(N) + ">");
        texts.put("comments", "</" + "<!--".repeat(N));
        texts.put("processing instructions", "<?".repeat(N));
        texts.put("list items", "* a\n".repeat(N));
        texts.put("wide table", "|a".repeat(N) + "|\n" + "|-".repeat(N) + "|\n");
        texts.put("long table", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(N));
        texts.put("open expressions", "{= ".repeat(N));
        texts.put("open expressions in a title", "[a](b '" + "{= ".repeat(N) + "')");
        texts.put("quotation marks", "“\"".repeat(N));
        texts.put("digits and commas", "1,".repeat(N));
        texts.put("footnotes", each(N, i -> "[^" + i + "] ") + each(N, i -> "\n[^" + i + "]: a\n"));
        texts.put("equal headings", "# a\n".repeat(N));
        texts.put("fences", "```aside\na\n```\n".repeat(N));
        return texts;
    }

    private static String each(int n, java.util.function.IntFunction<String> part) {
        return IntStream.range(1, n + 1).mapToObj(part).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostileTextEndsInAPageOrAProblem(String name) {
        Problems problems = new Problems();
        String html =
                assertDoesNotThrow(
                        () -> Texts.read(hostile().get(name), problems).render(Texts.BRACKETS));
        assertTrue(!html.isEmpty() || problems.stopPublishing());
    }

    static java.util.Set<String> names() {
        return hostile().keySet();
    }

    @Test
    void linkBeatsEmphasis() {
        assertEquals("**x <a href=\"d\">a<em>b**c</em></a>", Texts.line("**x [a*b**c*](d)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100})
    void nestingUpToTheLimitIsRead(int levels) {
        assertEquals("", Texts.problems("> ".repeat(levels) + "a"));
        assertEquals("", Texts.problems(each(levels, i -> "  ".repeat(i - 1) + "* a\n")));
    }

    @Test
    void nestingBeyondTheLimitIsAProblemAtTheLine() {
        String what = "ERROR the text is nested more than 100 levels deep";
        assertEquals("a.md:3:1 " + what, Texts.problems("a\n\n" + "> ".repeat(101) + "a"));
        assertEquals(
                "a.md:101:203 " + what,
                Texts.problems(each(101, i -> "  ".repeat(i - 1) + "* a\n")));
    }

    @Test
    void longestTextIsReadAndALongerOneRefused() {
        String line = "word ".repeat(Markdown.MAX_BYTES / 5 - 1);
        String longest = line + "x".repeat(Markdown.MAX_BYTES - line.length());
        assertEquals("", Texts.problems(longest));
        assertEquals(
                "a.md:1:1 ERROR the text is longer than 2097152 bytes",
                Texts.problems(longest + "x"));
        assertEquals(
                "a.md:1:1 ERROR the text is longer than 2097152 bytes",
                Texts.problems("字".repeat(Markdown.MAX_BYTES / 3 + 1)));
    }

    @Test
    void textThatIsNotReadInTimeIsAProblem() {
        Problems problems = new Problems();
        String slow = "a b\n\n".repeat(20_000);
        Document late = Markdown.parse("a.md", 1, slow, problems, Duration.ofMillis(1));
        assertEquals("", late.render(Texts.BRACKETS));
        assertEquals(
                "a.md:1:1 ERROR the text takes longer than 1 ms to read", Texts.problems(problems));
    }

    @Test
    void overflowOfTheStackIsAReason() {
        Guard.Outcome<Integer> outcome = Guard.run(() -> endless(1), Markdown.DEADLINE);
        assertEquals(new Guard.Failed<>("is nested too deep to be read"), outcome);
    }

    private static int endless(int n) {
        return 1 + endless(n + 1);
    }
}
