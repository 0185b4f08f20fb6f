package dev.reckoner.cli;

import dev.reckoner.catalogue.editing.PriceBook;
import dev.reckoner.intake.reading.Collection;
import dev.reckoner.intake.reading.Quotes;
import dev.reckoner.intake.reading.RentedPrices;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Decoder;
import dev.reckoner.quantity.Day;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "offers",
        mixinStandardHelpOptions = true,
        description = {
            "Take prices of rented machines into content/catalogue/offers.",
            "A row is known by its instance, region, terms and count of accelerators. The same",
            "price adds the day to observed; another ends the row on that day and begins the",
            "next. An earlier day joins the row that held then if the price is the same, and is",
            "listed otherwise. Machines that no row is about are listed."
        })
final class ImportOffersCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private ImportCommand parent;
    @Mixin private PriceOptions options;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "COLLECTION",
            description = "gpuhunt: a provider's CSV file; skypilot: a provider's vms.csv.")
    private String from = "";

    @Option(
            names = "--provider",
            required = true,
            paramLabel = "ID",
            description = "Whose prices they are: the name of a file in content/catalogue/offers.")
    private String provider = "";

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = parent.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Optional<Collection> collection =
                Collection.of(from)
                        .filter(c -> c == Collection.GPUHUNT || c == Collection.SKYPILOT);
        if (collection.isEmpty()) {
            err.println("--from is gpuhunt or skypilot");
            return Exit.USAGE;
        }
        if (!Files.isRegularFile(file)) {
            err.println(Report.visible("there is no file " + file));
            return Exit.USAGE;
        }
        String table = PriceBook.Kind.OFFERS.below() + provider + ".csv";
        if (!Files.isRegularFile(directory.get().resolve(table))) {
            err.println(Report.visible("--provider: there is no file " + table));
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        Optional<Quotes> quotes =
                Decoder.decode(file.toString(), Files.readAllBytes(file), problems)
                        .map(text -> quotes(collection.get(), text, problems));
        if (problems.stopPublishing() || quotes.isEmpty()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        return new PriceImport(spec.commandLine(), options, Map.of())
                .run(
                        directory.get(),
                        file,
                        PriceBook.Kind.OFFERS,
                        quotes.get(),
                        options.source(collection.get()));
    }

    private Quotes quotes(Collection collection, String text, Problems problems) {
        String name = file.toString();
        Day day = options.observed();
        return collection == Collection.GPUHUNT
                ? RentedPrices.gpuHunt(name, text, provider, day, problems)
                : RentedPrices.skyPilot(name, text, provider, day, problems);
    }
}
