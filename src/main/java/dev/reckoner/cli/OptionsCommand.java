package dev.reckoner.cli;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.price.Options;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.Content;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.quantity.Day;
import dev.reckoner.throughput.Precisions;
import dev.reckoner.wording.Words;
import dev.reckoner.workload.Count;
import dev.reckoner.workload.Deployment;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "options",
        mixinStandardHelpOptions = true,
        description = {
            "Print all sensible ways to serve a model on rented accelerators.",
            "First those that no other beats in both speed for one user and cost of a token, then the"
                    + " fewest accelerators, then the cheapest for a speed, then what does not do and"
                    + " what it lacks."
        })
final class OptionsCommand implements Callable<Integer> {

    private static final int MOST = 100_000_000;

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @picocli.CommandLine.Option(
            names = "--model",
            paramLabel = "ID",
            required = true,
            description = "The model.")
    private String model;

    @picocli.CommandLine.Option(
            names = "--input",
            paramLabel = "N",
            required = true,
            description = "Tokens of a prompt.")
    private int input;

    @picocli.CommandLine.Option(
            names = "--output",
            paramLabel = "N",
            required = true,
            description = "Tokens of an answer.")
    private int output;

    @picocli.CommandLine.Option(
            names = "--engine",
            paramLabel = "ID",
            description = "The engine. Default: vllm.")
    private String engine = "vllm";

    @picocli.CommandLine.Option(
            names = "--weights",
            paramLabel = "ID",
            split = ",",
            description = "Formats of the weights. Default: as published, and fp8.")
    private List<String> weights = List.of("native", "fp8");

    @picocli.CommandLine.Option(
            names = "--speed",
            paramLabel = "RATE",
            description = "Tokens a second that a user wants to see. Default: 20.")
    private double speed = 20;

    @picocli.CommandLine.Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Dates.Converter.class,
            description = "The day of prices. Default: the newest in the catalogue.")
    private Optional<Day> day = Optional.empty();

    @picocli.CommandLine.Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language of the answer. Default: the site's first.")
    private Optional<String> language = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        ContentTree tree = ContentTree.scan(directory.get(), problems);
        Optional<Catalogue> read = CatalogueReader.read(tree.below("content/catalogue/"), problems);
        Optional<Words> words = Content.words(directory.get(), language, problems);
        if (read.isEmpty() || words.isEmpty()) {
            new Report(err).problems(problems);
            return Exit.CONTENT;
        }
        Optional<Scenario> base = base(read.get(), err);
        if (base.isEmpty()) {
            return Exit.USAGE;
        }
        Options all = Options.of(base.get(), read.get(), weights);
        PrintWriter print = spec.commandLine().getOut();
        new OptionsText(words.get())
                .lines(all, speed)
                .forEach(l -> print.println(Report.visible(l)));
        return Exit.OK;
    }

    /** The question, on any one accelerator: the options bring their own. */
    private Optional<Scenario> base(Catalogue catalogue, PrintWriter err) {
        Optional<Model> asked = known("model", model, catalogue.models(), err);
        Optional<EngineProfile> with = known("engine", engine, catalogue.engines(), err);
        for (String format : weights) {
            if (!format.equals("native")
                    && known("weights", format, catalogue.formats(), err).isEmpty()) {
                return Optional.empty();
            }
        }
        if (input < 0 || output < 1 || Math.max(input, output) > MOST) {
            err.println("--input and --output are tokens, from 1 to " + MOST);
            return Optional.empty();
        }
        if (asked.isEmpty() || with.isEmpty()) {
            return Optional.empty();
        }
        Optional<Precision> precision =
                weights.stream()
                        .flatMap(
                                format ->
                                        Precisions.of(
                                                Optional.of(format),
                                                Optional.empty(),
                                                asked.get(),
                                                with.get(),
                                                catalogue.formats())
                                                .stream())
                        .findFirst();
        if (precision.isEmpty()) {
            String name = asked.get().name();
            err.println("nobody says in which format " + name + " is published; name --weights");
            return Optional.empty();
        }
        Deployment deployment =
                new Deployment(
                        asked.get(),
                        precision.get(),
                        catalogue.accelerators().values().iterator().next(),
                        new Count.Smallest(),
                        with.get(),
                        Optional.empty());
        return Optional.of(
                new Scenario(
                        "asked",
                        new Workload(input, output, 1),
                        deployment,
                        day.orElse(catalogue.checkedOn()),
                        catalogue.assumptions(),
                        catalogue.calibration()));
    }

    private static <T> Optional<T> known(
            String what, String id, Map<String, T> all, PrintWriter err) {
        if (!all.containsKey(id)) {
            String near = Nearest.hint(id, all.keySet());
            err.println(
                    "there is no "
                            + what
                            + " \""
                            + id
                            + "\""
                            + (near.isEmpty() ? "" : "; " + near));
        }
        return Optional.ofNullable(all.get(id));
    }
}
