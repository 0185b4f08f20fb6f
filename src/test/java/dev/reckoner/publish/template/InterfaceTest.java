package dev.reckoner.publish.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The words of the interface: in the words files, in every language, and nowhere else. */
class InterfaceTest {

    private static final Pattern WORD =
            Pattern.compile("frame\\.words(?:\\.([a-z]+)|\\[\"([a-z-]+)\"])");

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
            assertTrue(found.size() >= 5);
            return found;
        }
    }

    @Test
    void noTemplateHoldsAWordOfItsOwn() throws IOException {
        for (Path file : templates()) {
            String text =
                    Scanner.scan(Files.readString(file)).stream()
                            .map(token -> token.kind() == Token.Kind.TEXT ? token.body() : "")
                            .collect(Collectors.joining());
            Document page = Jsoup.parse(text);
            List<String> told =
                    page.select("[aria-label], [title], [alt]").stream()
                            .flatMap(
                                    e ->
                                            Stream.of(
                                                    e.attr("aria-label"),
                                                    e.attr("title"),
                                                    e.attr("alt")))
                            .toList();
            String words = page.text() + String.join("", told);
            assertTrue(words.codePoints().noneMatch(Character::isLetter), file + " says " + words);
        }
    }

    @Test
    void theWordsFilesHoldJustTheWordsThatTemplatesUse() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : templates()) {
            Matcher word = WORD.matcher(Files.readString(file));
            while (word.find()) {
                used.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
        }
        assertEquals(used, Samples.EN.words().keySet());
        assertEquals(used, Samples.ZH.words().keySet());
    }
}
