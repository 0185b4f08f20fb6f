package dev.reckoner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.publish.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations that are told when their originals change. */
class TranslatedTest {

    private static final String ENGLISH = "articles/first-sums/en.md";
    private static final String CHINESE = "content/articles/first-sums/zh-Hans.md";

    @TempDir Path folder;
    private TinySite site;

    @BeforeEach
    void stamp() throws IOException {
        site = TinySite.in(folder);
        assertEquals(CHINESE + " stamped\n", translated("first-sums").out());
    }

    private Ran translated(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "translated";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--root";
        all[all.length - 1] = folder.toString();
        return Ran.run(all);
    }

    private String told() {
        return Ran.run("check", "--root", folder.toString()).out();
    }

    @Test
    void aTranslationThatWasJustStampedIsInStep() {
        assertEquals("0 errors, 0 warnings\n", told());
    }

    @Test
    void aPassageOfTheOriginalThatChangesIsToldAtItsTranslation() throws IOException {
        site.change(ENGLISH, "A crowd of **", "A large crowd of **");
        assertEquals(
                CHINESE
                        + ":12:1: warning: the original of this passage has changed: A large crowd"
                        + " of **{= crowd.concurrency | count }** rents {=…\n"
                        + "    translate it anew, then run ./reckoner translated first-sums\n"
                        + "0 errors, 1 warning\n",
                told());
        translated("first-sums");
        assertEquals("0 errors, 0 warnings\n", told());
    }

    @Test
    void anotherExpressionIsAnotherTextThoughTheWordsStay() throws IOException {
        site.change(ENGLISH, "Room for {= crowd.kv-cache } of", "Room for {= alone.kv-cache } of");
        assertTrue(told().contains(CHINESE + ":10:1: warning: the original of this passage"));
    }

    @Test
    void aLineBreakIsNoChange() throws IOException {
        site.change(ENGLISH, "rents {= crowd.instances }, see", "rents {= crowd.instances },\nsee");
        assertEquals("0 errors, 0 warnings\n", told());
    }

    @Test
    void aNewPassageIsToldWhereItBelongs() throws IOException {
        site.change(ENGLISH, "\n## Room", "\nA new thought.\n\n## Room");
        assertTrue(
                told().startsWith(
                                CHINESE
                                        + ":10:1: warning: the original has a new passage before"
                                        + " this: A new thought.\n"),
                told());
    }

    @Test
    void aStampTakesThePlaceOfTheOldOne() throws IOException {
        Path file = folder.resolve(CHINESE);
        String once = Files.readString(file);
        translated("first-sums", "--lang", "zh-Hans");
        assertEquals(once, Files.readString(file));
        assertEquals("", translated("first-sums", "--lang", "en").out());
    }

    @Test
    void anArticleInOneLanguageHasNothingToStamp() {
        Ran ran = translated("short-note");
        assertEquals(Exit.CONTENT, ran.exit());
        assertTrue(ran.err().contains("there is no translation to stamp"), ran.err());
    }
}
