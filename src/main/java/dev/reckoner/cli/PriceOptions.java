package dev.reckoner.cli;

import dev.reckoner.intake.reading.Collection;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of imports of prices. */
final class PriceOptions {

    @Option(
            names = "--observed",
            required = true,
            paramLabel = "DAY",
            converter = Dates.Converter.class,
            description = "The day of the state that the file shows, such as 2026-08-05.")
    private Day observed;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = {
                "The source to cite. Default: the collection's name and the day, such as",
                "litellm-2026-08-05; it is added to sources.yaml if it is not there."
            })
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--commit",
            paramLabel = "HASH",
            description = "Commit of the collection's repository, for the address of the source.")
    private Optional<String> commit = Optional.empty();

    @Option(
            names = "--reopen",
            description = {
                "Let prices go on whose last row had ended; the days between are withdrawn.",
                "Otherwise they are listed, since their name may mean something else now."
            })
    private boolean reopen;

    @Option(
            names = "--rest",
            paramLabel = "FILE",
            description = "Write what is not understood here instead of printing it.")
    private Optional<Path> rest = Optional.empty();

    @Option(names = "--dry-run", description = "Tell what would change, and write nothing.")
    private boolean dryRun;

    Day observed() {
        return observed;
    }

    Source source(Collection collection) {
        return collection.source(source, observed, commit);
    }

    boolean reopen() {
        return reopen;
    }

    Optional<Path> rest() {
        return rest;
    }

    boolean dryRun() {
        return dryRun;
    }
}
