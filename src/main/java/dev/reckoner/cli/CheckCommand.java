package dev.reckoner.cli;

import dev.reckoner.problem.Problems;
import dev.reckoner.publish.Build;
import dev.reckoner.publish.Settings;
import dev.reckoner.publish.reading.ProblemsFile;
import dev.reckoner.publish.reading.SarifFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Look for mistakes as a build does, and publish nothing.",
            "Exit code 0 without errors, 1 with some."
        })
final class CheckCommand implements Callable<Integer> {

    /** How problems are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, for people; json, for programs; or sarif, for editors and code hosts."
                            + " Default: text.")
    private String format = "text";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where problems are written. Default: to the terminal.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--strict", description = "Warnings count as errors do.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Optional<Format> wanted = format();
        if (wanted.isEmpty()) {
            err.println("--format is text, json or sarif");
            return Exit.USAGE;
        }
        Settings settings =
                new Settings(directory.get(), Optional.empty(), Dates.epoch(), Optional.empty());
        Problems problems = Build.check(settings, Progress.on(err));
        write(wanted.get(), problems);
        int counted = problems.errors().size() + (strict ? problems.warnings().size() : 0);
        return counted == 0 ? Exit.OK : Exit.CONTENT;
    }

    private Optional<Format> format() {
        for (Format known : Format.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(format)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private void write(Format wanted, Problems problems) throws IOException {
        String text =
                switch (wanted) {
                    case TEXT -> text(problems);
                    case JSON -> ProblemsFile.of(problems).json();
                    case SARIF -> SarifFile.json(problems, Main.VERSION);
                };
        if (out.isPresent()) {
            Files.write(out.get(), text.getBytes(StandardCharsets.UTF_8));
        } else if (wanted == Format.TEXT) {
            // A hundred at most: nobody reads more of a terminal at once.
            PrintWriter print = spec.commandLine().getOut();
            new Report(print).problems(problems);
            print.println(summary(problems));
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
    }

    private static String text(Problems problems) {
        StringWriter text = new StringWriter();
        PrintWriter print = new PrintWriter(text);
        new Report(print).all(problems);
        print.println(summary(problems));
        return text.toString();
    }

    private static String summary(Problems problems) {
        return Report.count(problems.errors().size(), "error")
                + ", "
                + Report.count(problems.warnings().size(), "warning");
    }
}
