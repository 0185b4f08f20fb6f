package dev.reckoner.cli;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.price.Estimator;
import dev.reckoner.price.Question;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.Content;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.wording.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description = {
            "Print what a model on accelerators needs, how fast it is and what it costs.",
            "Left out --count: the fewest that fit. Left out --concurrency: as many as fit. Left out"
                    + " --tp, --pp, --ep and --dp: the layout with the highest output rate. Cost is"
                    + " that of machines that are never idle.",
            "Or answer a table of questions: --batch IN.csv --out OUT.csv."
        })
final class EstimateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    @Option(names = "--batch", paramLabel = "IN.csv", description = "A table of questions.")
    private Optional<Path> batch = Optional.empty();

    @Option(names = "--out", paramLabel = "OUT.csv", description = "Where its answers go.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", description = "Print an object of JSON, for programs.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language of the answer. Default: the site's first.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--model", paramLabel = "ID", description = "The model.")
    private void model(String id) {
        cells.put(Column.MODEL, id);
    }

    @Option(names = "--accelerator", paramLabel = "ID", description = "The accelerator.")
    private void accelerator(String id) {
        cells.put(Column.ACCELERATOR, id);
    }

    @Option(names = "--count", paramLabel = "N", description = "How many accelerators.")
    private void count(String number) {
        cells.put(Column.COUNT, number);
    }

    @Option(
            names = "--weights",
            paramLabel = "ID",
            description = "Format of the weights. Default: as published.")
    private void weights(String id) {
        cells.put(Column.WEIGHTS, id);
    }

    @Option(
            names = "--kv",
            paramLabel = "ID",
            description = "Format of the cache. Default: the engine's.")
    private void kv(String id) {
        cells.put(Column.KV, id);
    }

    @Option(names = "--engine", paramLabel = "ID", description = "The engine. Default: vllm.")
    private void engine(String id) {
        cells.put(Column.ENGINE, id);
    }

    @Option(names = "--tp", paramLabel = "N", description = "Devices that share every layer.")
    private void tensor(String number) {
        cells.put(Column.TP, number);
    }

    @Option(names = "--pp", paramLabel = "N", description = "Stages of layers.")
    private void pipeline(String number) {
        cells.put(Column.PP, number);
    }

    @Option(names = "--ep", paramLabel = "N", description = "Groups that experts are divided into.")
    private void experts(String number) {
        cells.put(Column.EP, number);
    }

    @Option(names = "--dp", paramLabel = "N", description = "Copies of the attention.")
    private void data(String number) {
        cells.put(Column.DP, number);
    }

    @Option(names = "--input", paramLabel = "N", description = "Tokens of a prompt.")
    private void input(String number) {
        cells.put(Column.INPUT_TOKENS, number);
    }

    @Option(names = "--output", paramLabel = "N", description = "Tokens of an answer.")
    private void output(String number) {
        cells.put(Column.OUTPUT_TOKENS, number);
    }

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            description = "Conversations at once in the whole deployment.")
    private void concurrency(String number) {
        cells.put(Column.CONCURRENCY, number);
    }

    @Option(
            names = "--cached",
            paramLabel = "N",
            description = "Tokens of the prompt that need not be computed again.")
    private void cached(String number) {
        cells.put(Column.CACHED_TOKENS, number);
    }

    @Option(
            names = "--draft",
            paramLabel = "LENGTH",
            description = "Tokens that a step makes on average with speculative decoding.")
    private void draft(String number) {
        cells.put(Column.DRAFT, number);
    }

    @Option(
            names = "--gpu-layers",
            paramLabel = "N",
            description = "Layers on the accelerator; llama.cpp keeps the rest in memory.")
    private void layers(String number) {
        cells.put(Column.GPU_LAYERS, number);
    }

    @Option(
            names = "--arrival-rate",
            paramLabel = "RATE",
            description = "Requests that arrive each second.")
    private void arrivals(String number) {
        cells.put(Column.ARRIVAL_RATE, number);
    }

    @Option(names = "--offer", paramLabel = "ID", description = "The offer that is rented.")
    private void offer(String id) {
        cells.put(Column.OFFER, id);
    }

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day of its price. Default: the newest in the catalogue.")
    private void day(String day) {
        cells.put(Column.AS_OF, day);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        if (batch.isPresent() && !cells.isEmpty() || batch.isEmpty() && out.isPresent()) {
            err.println("--batch goes with --out and without the options of a single question");
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        ContentTree tree = ContentTree.scan(directory.get(), problems);
        Optional<Catalogue> catalogue =
                CatalogueReader.read(tree.below("content/catalogue/"), problems);
        if (catalogue.isEmpty()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        Estimator estimator = new Estimator(catalogue.get());
        if (batch.isPresent()) {
            return new BatchFiles(estimator, spec.commandLine()).run(batch.get(), out);
        }
        return single(estimator, directory.get());
    }

    private int single(Estimator estimator, Path directory) throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Question question = new Question(cells);
        Reply reply = estimator.answer(question);
        if (reply instanceof Reply.Refused refused) {
            err.println(Report.visible(refused.problem()));
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        Optional<Words> words = Content.words(directory, language, problems);
        if (words.isEmpty()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        EstimateText text = new EstimateText(words.get(), estimator.rejected(question));
        Reply.Answered answered = (Reply.Answered) reply;
        (json ? text.json(question, answered) : text.lines(answered))
                .forEach(line -> print.println(Report.visible(line)));
        return Exit.OK;
    }
}
