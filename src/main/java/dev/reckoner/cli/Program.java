package dev.reckoner.cli;

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

    /** The options of every command, wherever they were written. */
    Root root() {
        return root;
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, "name a command: build or explain");
    }
}
