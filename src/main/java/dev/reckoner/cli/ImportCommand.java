package dev.reckoner.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Take facts from files that others publish into content/catalogue.",
            "All is written, or nothing; what is not understood is told."
        },
        subcommands = {
            ImportModelCommand.class,
            ImportTokenPricesCommand.class,
            ImportOffersCommand.class
        })
final class ImportCommand implements Runnable {

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    Optional<Path> directory() {
        return program.directory();
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        String what = "name what to import: hf-config, token-prices or offers";
        throw new ParameterException(line, what);
    }
}
