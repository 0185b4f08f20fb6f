package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The papers at the top of the repository speak of what is there. */
class PapersTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (String paper : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md")) {
            Matcher link = LINK.matcher(Files.readString(Path.of(paper)));
            while (link.find()) {
                boolean web = link.group(1).startsWith("https://");
                assertTrue(
                        web || Files.exists(Path.of(link.group(1))), paper + " " + link.group(1));
            }
        }
    }

    @Test
    void theReadmeNamesEveryLibrary() throws IOException {
        String readme = Files.readString(Path.of("README.md")).toLowerCase(Locale.ROOT);
        Set<String> unnamed = new TreeSet<>();
        Element pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        for (Element library : pom.select("project > dependencies artifactId")) {
            String family = library.text().split("-")[0];
            if (!readme.contains(family)) {
                unnamed.add(library.text());
            }
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void theChangelogAndTheProgramAreOfOneVersion() throws IOException {
        String version = Ran.run("--version").out().replace("reckoner ", "").strip();
        Element pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        assertEquals(pom.select("project > version").text(), version);
        assertTrue(Files.readString(Path.of("CHANGELOG.md")).contains("\n## " + version + "\n"));
    }

    @Test
    void theReadmeFitsOnAScreen() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        assertTrue(lines.size() <= 60, lines.size() + " lines");
    }

    @Test
    void theHelpNamesEveryCommandOfTheReadme() throws IOException {
        String help = Ran.run("--help").out();
        Matcher command =
                Pattern.compile("`?\\./reckoner ([a-z]+)")
                        .matcher(Files.readString(Path.of("README.md")));
        Set<String> commands = new TreeSet<>();
        while (command.find()) {
            commands.add(command.group(1));
        }
        Set<String> unknown =
                commands.stream().filter(c -> !help.contains("  " + c)).collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "build",
                        "calibrate",
                        "check",
                        "estimate",
                        "explain",
                        "import",
                        "translated"),
                commands);
        assertEquals(Set.of(), unknown);
    }
}
