package dev.reckoner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "reckoner",
        version = "reckoner " + Main.VERSION,
        mixinStandardHelpOptions = true,
        description = "Cost analyses of large language models, as a site.")
final class Program implements Runnable {

    @Spec private CommandSpec spec;
    @Mixin private Root root;

    /** The site's directory; empty, and told, where a command cannot begin. */
    Optional<Path> directory() {
        PrintWriter err = spec.commandLine().getErr();
        if (!Dates.epochIsSound()) {
            err.println("SOURCE_DATE_EPOCH is not a number of seconds since 1970");
            return Optional.empty();
        }
        Optional<Path> directory = root.directory();
        if (directory.isEmpty()) {
            err.println(root.missing());
        }
        return directory;
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(
                line,
                "name a command: build, check, explain, estimate, options, calibrate, accuracy, import,"
                        + " translated or schema");
    }
}
