package dev.reckoner.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for POSIX shells")
class LauncherTest {

    private static final String NOTHING_MORE = ":";

    /** Waits for another build, but not for ever. */
    private static final String UNTIL_TWO_BUILD =
            """
            echo >"building.$$"
            rounds=0
            until set -- building.* && [ $# -eq 2 ] || [ $rounds -eq 1000 ]; do
                rounds=$((rounds + 1))
                sleep 0.01
            done""";

    @TempDir static Path commands;
    @TempDir Path directory;
    private Clone clone;

    @BeforeAll
    static void commands() {
        Clone.commandsIn(commands);
    }

    @BeforeEach
    void freshClone() {
        clone = new Clone(directory, commands).java("17.0.15").maven("3.8.7", NOTHING_MORE);
    }

    @Test
    void argumentsReachTheProgramUntouched() {
        Clone.Run run = clone.run("a b", "", "*", "$HOME", "\"'", "算账");

        assertEquals(0, run.exit(), run.err());
        String[] lines = run.out().split("\n");
        List<String> last = List.of(lines).subList(lines.length - 6, lines.length);
        assertEquals(List.of("[a b]", "[]", "[*]", "[$HOME]", "[\"']", "[算账]"), last);
    }

    @Test
    void startsWithoutMavenOnceItIsCompiled() {
        assertTrue(clone.run().err().contains("compiling"));

        Clone.Run second = clone.without("mvn").run();

        assertEquals(0, second.exit());
        assertEquals("", second.err());
        assertEquals(1, clone.mavenRuns());
    }

    @Test
    void everyChangeOfTheSourcesIsCompiled() throws IOException {
        Path source = clone.home.resolve("src/main/java/A.java");
        FileTime old = Files.getLastModifiedTime(source);
        List<Runnable> changes =
                List.of(
                        () -> Clone.write(source, "class A { }"),
                        () -> Clone.delete(clone.home.resolve("src/main/java/B.java")),
                        () -> Clone.write(clone.home.resolve("content/words/en.yaml"), "a: b"),
                        () -> Clone.write(clone.home.resolve("templates/page.ftlh"), "<b>"),
                        () -> Clone.write(clone.home.resolve("pom.xml"), "<project> </project>"),
                        () -> rewriteWithTime(source, "class A {;}", old));
        clone.run();
        for (int done = 1; done <= changes.size(); done++) {
            changes.get(done - 1).run();
            clone.run();
            clone.run();
            assertEquals(1 + done, clone.mavenRuns(), "after change " + done);
        }
    }

    @Test
    void whatIsNoSourceOrOnlyTouchedIsNotCompiled() throws IOException {
        clone.run();
        Clone.write(clone.home.resolve("content/articles/new.md"), "text");
        Files.setLastModifiedTime(clone.home.resolve("pom.xml"), FileTime.fromMillis(0));
        clone.run();
        assertEquals(1, clone.mavenRuns());
    }

    @Test
    void sourcesEditedDuringTheBuildAreCompiledAgain() {
        clone.maven("3.8.7", "[ -e edited ] || { echo >>pom.xml; echo >edited; }").run();
        assertEquals(2, clone.mavenRuns());
        assertEquals(1, clone.jars().size());
    }

    @Test
    void aFailedBuildShowsMavensOutputAndLeavesNothingToStart() {
        clone.run();
        Clone.write(clone.home.resolve("src/main/java/A.java"), "clas A");
        clone.maven("3.8.7", "echo 'A.java: clas'; exit 1");
        for (int attempt = 0; attempt < 2; attempt++) {
            Clone.Run run = clone.run("build");
            assertEquals(3, run.exit());
            assertEquals("", run.out());
            assertTrue(run.err().contains("A.java: clas"), run.err());
        }
        assertEquals(1, clone.jars().size(), "only the jar of the sources before");
    }

    @Test
    void aBuildThatMakesNoJarHasFailed() {
        assertEquals(3, clone.maven("3.8.7", "exit 0").run().exit());
    }

    @Test
    void launchersThatStartTogetherBothRunAndLeaveOneJar() {
        clone.maven("3.8.7", UNTIL_TWO_BUILD);
        Path launcher = clone.home.resolve("reckoner");
        Clone.Started one = clone.start(launcher, clone.home, Map.of(), "one");
        Clone.Started two = clone.start(launcher, clone.home, Map.of(), "two");
        assertTrue(one.end().out().endsWith("[one]\n"));
        assertTrue(two.end().out().endsWith("[two]\n"));
        assertEquals(2, clone.mavenRuns());
        assertEquals(1, clone.jars().size());
    }

    @Test
    void worksThroughLinksFromAnyDirectory() {
        Path bin = directory.resolve("my bin");
        Clone.write(bin.resolve("elsewhere/x"), "");
        Clone.link(clone.home.resolve("reckoner"), bin.resolve("elsewhere/here"));
        Clone.link(Path.of("elsewhere/here"), bin.resolve("算"));

        Clone.Run run = clone.start(bin.resolve("算"), directory, Map.of(), "x").end();

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("[-Dreckoner.home=" + clone.home + "]"), run.out());
    }

    @Test
    void withoutJavaItNamesThePackage() {
        Clone.Run run = clone.without("java").run();
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("Java 17 or newer"), run.err());
        assertTrue(run.err().contains("openjdk-17-jdk"), run.err());
        assertTrue(run.err().contains("default-jdk"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_412, 8", "11.0.2, 11", "16, 16"})
    void anOldJavaIsNotEnough(String version, String release) {
        Clone.Run run = clone.without("java").java(version).run();
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("(" + release + ")"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "25-ea", "25.0.3"})
    void everyNewerJavaWillDo(String version) {
        assertEquals(0, clone.without("java").java(version).run().exit());
    }

    @ParameterizedTest
    @CsvSource({"11.0.2, 2", "17.0.15, 0"})
    void aJavaThatDoesNotSayItsVersionInAFileIsAsked(String version, int exit) {
        Path jdk = clone.jdk("quiet", version);
        Clone.delete(jdk.resolve("release"));
        Clone.script(jdk.resolve("bin/java"), "echo 'openjdk version \"" + version + "\"' >&2");
        clone.without("java");
        assertEquals(exit, clone.runWith(Map.of("JAVA_HOME", jdk.toString())).exit());
    }

    @ParameterizedTest
    @CsvSource({"21.0.1, 21.0.1", "11.0.2, 17.0.15"})
    void javaHomeComesFirstIfItIsNewEnough(String home, String started) {
        Path jdk = clone.jdk("home of java", home);
        Clone.Run run = clone.runWith(Map.of("JAVA_HOME", jdk.toString()));
        assertTrue(run.out().startsWith("java " + started + "\n"), run.out() + run.err());
    }

    @Test
    void aRuntimeAloneCannotCompile() {
        Path runtime = clone.jdk("jre", "17.0.15");
        Clone.delete(runtime.resolve("bin/javac"));
        Clone.Run run = clone.runWith(Map.of("JAVA_HOME", runtime.toString()));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("a JDK is needed"), run.err());
    }

    @Test
    void withoutMavenItNamesThePackage() {
        Clone.Run run = clone.without("mvn").run();
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("Maven 3.8 or newer"), run.err());
        assertTrue(run.err().contains("apt install maven"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "2.2.1, 2",
        "3.6.3, 2",
        "3.8.1, 0",
        "3.10.0, 0",
        "4.0.0-rc-4, 0",
        "10.0, 0",
        "unknown, 2"
    })
    void mavenMustBeNewEnough(String version, int exit) {
        assertEquals(exit, clone.maven(version, NOTHING_MORE).run().exit());
    }

    @Test
    void namesInChineseWorkInTheCLocale() throws IOException {
        Path jar = clone.home.resolve("echo.jar");
        packEcho(jar);
        Clone.write(clone.home.resolve("文件"), "");
        clone.maven("3.8.7", "cp echo.jar \"$build/reckoner.jar\"; exit 0");
        Map<String, String> environment =
                Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C");

        clone.runWith(environment);
        Clone.Run run = clone.runWith(environment, "文件", "无");

        assertEquals(
                "home "
                        + clone.home
                        + "\nargument [文件] is a file: true\nargument [无] is a file: false\n",
                run.out());
        assertEquals("错误\n", run.err());
        assertNotEquals(0, clone.mavenRuns());
    }

    private static void rewriteWithTime(Path file, String text, FileTime time) {
        Clone.write(file, text);
        if (!file.toFile().setLastModified(time.toMillis())) {
            throw new IllegalStateException("the time of " + file + " cannot be set");
        }
    }

    private static void packEcho(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String path = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream code = Echo.class.getClassLoader().getResourceAsStream(path)) {
            out.putNextEntry(new JarEntry(path));
            code.transferTo(out);
        }
    }
}
