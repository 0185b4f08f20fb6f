package dev.reckoner.cli;

import dev.reckoner.catalogue.editing.PriceBook;
import dev.reckoner.intake.reading.Collection;
import dev.reckoner.intake.reading.HostedPrices;
import dev.reckoner.intake.reading.Quotes;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Json;
import dev.reckoner.problem.reading.Node;
import dev.reckoner.problem.reading.Toml;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "token-prices",
        mixinStandardHelpOptions = true,
        description = {
            "Take prices of hosted tokens into content/catalogue/token-prices.",
            "A row is known by its provider and api_model. The same price adds the day to",
            "observed; another ends the row on that day and begins the next. An earlier day",
            "joins the row that held then if the price is the same, and is listed otherwise."
        })
final class ImportTokenPricesCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private ImportCommand parent;
    @Mixin private PriceOptions options;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "COLLECTION",
            description = {
                "litellm: its model_prices_and_context_window.json;",
                "models-dev: a checkout's folder providers;",
                "llm-prices: a checkout's folder data, or one file of it."
            })
    private String from = "";

    @Option(
            names = "--add",
            paramLabel = "NAME=MODEL",
            description = {
                "Begin rows for a name that no row has: deepseek-ai/DeepSeek-R1=deepseek-r1.",
                "May be given several times."
            })
    private Map<String, String> added = Map.of();

    @Parameters(paramLabel = "FILE", description = "The file or folder.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = parent.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        Optional<Collection> collection = Collection.of(from);
        ForeignFiles files = new ForeignFiles(file, problems);
        Quotes quotes;
        if (!Files.exists(file)) {
            err.println(Report.visible("there is no file " + file));
            return Exit.USAGE;
        } else if (collection.equals(Optional.of(Collection.LITELLM))) {
            quotes = liteLlm(files);
        } else if (collection.equals(Optional.of(Collection.MODELS_DEV))) {
            quotes = HostedPrices.modelsDev(files.trees(".toml", Toml::read), options.observed());
        } else if (collection.equals(Optional.of(Collection.LLM_PRICES))) {
            quotes = HostedPrices.llmPrices(files.trees(".json", Json::read), options.observed());
        } else {
            err.println("--from is litellm, models-dev or llm-prices");
            return Exit.USAGE;
        }
        if (problems.stopPublishing()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        return new PriceImport(spec.commandLine(), options, added)
                .run(
                        directory.get(),
                        file,
                        PriceBook.Kind.TOKENS,
                        quotes,
                        options.source(collection.get()));
    }

    private Quotes liteLlm(ForeignFiles files) throws IOException {
        Map<String, Node> trees = new TreeMap<>(files.trees(".json", Json::read));
        return trees.values().stream()
                .findFirst()
                .map(tree -> HostedPrices.liteLlm(tree, options.observed()))
                .orElse(Quotes.NONE);
    }
}
