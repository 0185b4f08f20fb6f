package dev.reckoner.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launcher in a small repository of its own, on a machine that has the few commands it needs
 * and only such a Java and Maven as the test puts there.
 */
final class Clone {

    private static final List<String> COMMANDS =
            List.of(
                    "cat",
                    "cksum",
                    "cp",
                    "find",
                    "mkdir",
                    "mktemp",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "sort");

    final Path home;
    private final Path machine;
    private final Path commands;

    Clone(Path directory, Path commands) {
        this.commands = commands;
        home = directory.resolve("算账 of mine");
        machine = directory.resolve("machine");
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve("src/main/java/A.java"), "class A {}");
        write(home.resolve("src/main/java/B.java"), "class B {}");
        write(home.resolve("templates/page.ftlh"), "<p>");
        Path launcher = home.resolve("reckoner");
        try {
            Files.copy(Path.of("reckoner"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the commands that the launcher needs, and no others, into an empty directory. */
    static Path commandsIn(Path directory) {
        try {
            for (String command : COMMANDS) {
                Files.copy(
                        find(command),
                        directory.resolve(command),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    /** Installs a JDK on PATH that prints what it was started with. */
    Clone java(String version) {
        jdk("jdk", version);
        link(machine.resolve("jdk/bin/java"), machine.resolve("bin/java"));
        return this;
    }

    /** A JDK's directory, not on PATH, that prints its version and arguments, one a line. */
    Path jdk(String name, String version) {
        Path jdk = machine.resolve(name);
        write(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), "echo java " + version + "; printf '[%s]\\n' \"$@\"");
        script(jdk.resolve("bin/javac"), "exit 1");
        return jdk;
    }

    /** Installs a Maven that counts its runs, does what is said, and makes the jar. */
    Clone maven(String version, String does) {
        script(
                machine.resolve("bin/mvn"),
                """
                [ "$1" != -version ] || { echo 'Apache Maven %s'; exit 0; }
                echo run >>"%s"
                for argument; do
                    case $argument in -Dreckoner.build=*) build=${argument#*=} ;; esac
                done
                %s
                echo jar >"$build/reckoner.jar"
                """
                        .formatted(version, machine.resolve("runs"), does));
        return this;
    }

    Clone without(String command) {
        delete(machine.resolve("bin").resolve(command));
        return this;
    }

    long mavenRuns() {
        Path runs = machine.resolve("runs");
        return Files.exists(runs) ? read(runs).lines().count() : 0;
    }

    List<String> jars() {
        try (Stream<Path> files = Files.list(home.resolve("target/launcher"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run run(String... arguments) {
        return start(home.resolve("reckoner"), home, Map.of(), arguments).end();
    }

    Run runWith(Map<String, String> environment, String... arguments) {
        return start(home.resolve("reckoner"), home, environment, arguments).end();
    }

    Started start(
            Path launcher, Path directory, Map<String, String> environment, String... arguments) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                                .toList());
        builder.directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("bin") + File.pathSeparator + commands);
        builder.environment().putAll(environment);
        try {
            Path out = Files.createTempFile(machine, "out", "");
            Path err = Files.createTempFile(machine, "err", "");
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            return new Started(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A launcher under way. */
    record Started(Process process, Path out, Path err) {
        Run end() {
            try {
                int exit = process.waitFor();
                return new Run(exit, read(out), read(err));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** How a launcher ended and what it printed. */
    record Run(int exit, String out, String err) {}

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void script(Path file, String text) {
        write(file, "#!/bin/sh\n" + text + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IllegalStateException(file + " cannot be made executable");
        }
    }

    static void link(Path target, Path link) {
        try {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
