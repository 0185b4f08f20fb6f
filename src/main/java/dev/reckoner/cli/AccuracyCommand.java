package dev.reckoner.cli;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Calibration.Errors;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Measurement;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.catalogue.reading.MeasurementFiles;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Decoder;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.throughput.Calibrator;
import dev.reckoner.throughput.Comparison;
import dev.reckoner.throughput.Comparison.Result;
import dev.reckoner.throughput.Comparisons;
import dev.reckoner.workload.Deployment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = "Print how far estimates lie off measurements.")
final class AccuracyCommand implements Callable<Integer> {

    /** What estimates must not know of a measurement. */
    enum HeldOut {
        MODEL,
        ACCELERATOR
    }

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Tables of measurements, in the form of content/catalogue/measurements.")
    private List<Path> files = List.of();

    @Option(
            names = "--held-out",
            paramLabel = "WHAT",
            description =
                    "model or accelerator: estimate each row by what the catalogue's measurements"
                            + " of others teach.")
    private Optional<String> heldOut = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Optional<HeldOut> split = heldOut.flatMap(AccuracyCommand::split);
        if (heldOut.isPresent() && split.isEmpty()) {
            err.println("--held-out is model or accelerator");
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        Map<String, String> texts =
                ContentTree.scan(directory.get(), problems).below("content/catalogue/");
        Optional<Catalogue> catalogue = CatalogueReader.read(texts, problems);
        List<Measurement> measurements = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                err.println(Report.visible("there is no file " + file));
                return Exit.USAGE;
            }
            Decoder.decode(file.toString(), Files.readAllBytes(file), problems)
                    .map(text -> MeasurementFiles.read(file.toString(), text, problems))
                    .ifPresent(measurements::addAll);
        }
        new Report(err).problems(problems);
        if (catalogue.isEmpty() || problems.stopPublishing()) {
            return Exit.CONTENT;
        }
        if (catalogue.get().calibration().isEmpty()) {
            err.println("the catalogue has no calibration: run calibrate");
            return Exit.CONTENT;
        }
        Comparisons comparisons =
                new Comparisons(catalogue.get(), calibrations(catalogue.get(), split));
        print(measurements.stream().map(comparisons::of).toList(), out);
        return Exit.OK;
    }

    private static Optional<HeldOut> split(String name) {
        for (HeldOut known : HeldOut.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static Function<Deployment, Calibration> calibrations(
            Catalogue catalogue, Optional<HeldOut> split) {
        Calibration known = catalogue.calibration().orElseThrow();
        if (split.isEmpty()) {
            return any -> known;
        }
        Calibrator calibrator = Calibrator.on(catalogue);
        Map<String, Calibration> made = new HashMap<>();
        return split.get() == HeldOut.MODEL
                ? of ->
                        made.computeIfAbsent(
                                of.model().id(), id -> calibrator.withoutModel(of.model()))
                : of ->
                        made.computeIfAbsent(
                                of.accelerator().id(),
                                id -> calibrator.withoutAccelerator(of.accelerator()));
    }

    private void print(List<Result> results, PrintWriter out) {
        List<Comparison> compared = new ArrayList<>();
        Map<String, List<String>> unmodelled = new TreeMap<>();
        for (Result result : results) {
            if (result instanceof Result.Compared one) {
                compared.add(one.comparison());
            } else if (result instanceof Result.Unmodelled one) {
                unmodelled
                        .computeIfAbsent(one.reason(), r -> new ArrayList<>())
                        .add(one.measurement().id());
            }
        }
        out.println(compared.size() + " of " + results.size() + " measurements compared");
        List<Errors> errors = new ArrayList<>();
        for (Function<Comparison, String> group : GROUPS) {
            errors.addAll(Comparison.errors(compared, heldOut.orElse("nothing"), group));
        }
        new ErrorTable(out).print(errors);
        if (compared.stream().anyMatch(AccuracyCommand::promptAssumed)) {
            out.println(
                    "Where energy was measured and no prompt is stated, it has "
                            + Comparisons.USUAL_PROMPT
                            + " tokens.");
        }
        if (compared.stream().anyMatch(c -> c.measurement().metric().percentile().isPresent())) {
            out.println("The median of the requests is compared with their estimated mean.");
        }
        unmodelled.forEach(
                (reason, ids) ->
                        out.println(
                                Report.visible(
                                        String.format(
                                                Locale.ROOT,
                                                "not compared: %-30s %5d  %s …",
                                                reason,
                                                ids.size(),
                                                ids.get(0)))));
    }

    private static final List<Function<Comparison, String>> GROUPS =
            List.of(
                    AccuracyCommand::data,
                    c -> "model:" + c.measurement().setup().model(),
                    c -> "accelerator:" + c.measurement().setup().accelerator().orElse("none"),
                    c -> "engine:" + c.measurement().setup().engine().orElse("none"));

    private static String data(Comparison comparison) {
        String id = comparison.measurement().id();
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    private static boolean promptAssumed(Comparison comparison) {
        return comparison.metric().equals("joules_per_token")
                && comparison.measurement().load().inputTokens().isEmpty();
    }
}
