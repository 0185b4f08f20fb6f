package dev.reckoner.cli;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.editing.ModelDraft;
import dev.reckoner.catalogue.editing.ModelText;
import dev.reckoner.intake.reading.HuggingFaceConfig;
import dev.reckoner.intake.reading.TensorIndex;
import dev.reckoner.memory.ParameterCheck;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Json;
import dev.reckoner.problem.reading.Node;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "hf-config",
        mixinStandardHelpOptions = true,
        description = {
            "Make content/catalogue/models/<vendor>/ID.yaml of a model's config.json.",
            "For example: hf-config config.json --as yi-34b --from 01-ai/Yi-34B",
            "--checked-on 2026-08-22 --parameters 34B --licence Apache-2.0"
        })
final class ImportModelCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private ImportCommand parent;
    @Mixin private ModelOptions options;

    @Option(
            names = "--index",
            paramLabel = "FILE",
            description = "model.safetensors.index.json, which tells the number of parameters.")
    private Optional<Path> index = Optional.empty();

    @Parameters(paramLabel = "FILE", description = "The config.json.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = parent.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        for (Path path : index.isPresent() ? Set.of(file, index.get()) : Set.of(file)) {
            if (!Files.isRegularFile(path)) {
                err.println(Report.visible("there is no file " + path));
                return Exit.USAGE;
            }
        }
        if (options.vendor().isEmpty()) {
            err.println("name the --vendor, or --from OWNER/REPO");
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        boolean done = run(directory.get(), problems);
        new Report(err).problems(problems);
        return done ? Exit.OK : Exit.CONTENT;
    }

    private boolean run(Path directory, Problems problems) throws IOException {
        Optional<Map<String, Object>> geometry =
                tree(file, problems)
                        .flatMap(
                                tree ->
                                        HuggingFaceConfig.read(
                                                tree, Set.copyOf(options.ignored()), problems));
        Optional<Import> begun = Import.of(directory, problems);
        if (geometry.isEmpty() || begun.isEmpty()) {
            return false;
        }
        Import changing = begun.get();
        ModelEntry entry = new ModelEntry(options, geometry.get(), changing);
        Optional<Count> count = count(entry, problems);
        if (!entry.check(problems) || problems.stopPublishing()) {
            return false;
        }
        Optional<ModelDraft> draft =
                count.isPresent()
                        ? Optional.of(entry.draft(count.get()))
                        : computed(entry, changing, problems);
        return draft.isPresent() && write(draft.get(), entry.path(), changing, problems);
    }

    /** Parameters as somebody tells them. */
    record Count(BigDecimal number, boolean exact, String teller) {}

    private Optional<Count> count(ModelEntry entry, Problems problems) throws IOException {
        if (options.parameters().isPresent()) {
            String written = options.parameters().get();
            boolean exact = written.chars().allMatch(Character::isDigit);
            return ModelEntry.number(written, "--parameters", problems)
                    .map(number -> new Count(number, exact, ""));
        }
        if (index.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> told =
                tree(index.get(), problems)
                        .flatMap(tree -> TensorIndex.parameters(tree, entry.precision()));
        if (told.isEmpty() && !problems.stopPublishing()) {
            String what = "the number of parameters does not follow from it";
            problems.add(Place.of(index.get().toString()), what, "give it as --parameters");
        }
        return told.map(number -> new Count(number, true, "model.safetensors.index.json"));
    }

    /**
     * The draft with what its geometry adds up to, which only a catalogue that holds it can say.
     */
    private Optional<ModelDraft> computed(ModelEntry entry, Import changing, Problems problems)
            throws IOException {
        ModelDraft any = entry.draft(new Count(new BigDecimal("1e15"), false, "geometry"));
        changing.put(entry.path(), ModelText.of(any));
        return changing.changed(problems)
                .map(catalogue -> ParameterCheck.sum(catalogue.models().get(options.id())))
                .map(sum -> entry.draft(new Count(new BigDecimal(sum), true, "geometry")));
    }

    private boolean write(ModelDraft draft, String path, Import changing, Problems problems)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String text = ModelText.of(draft);
        changing.put(path, text);
        Optional<Catalogue> catalogue = changing.changed(problems);
        if (catalogue.isEmpty()) {
            return false;
        }
        Model model = catalogue.get().models().get(options.id());
        if (!ParameterCheck.passes(model)) {
            String what =
                    "the geometry adds up to "
                            + new BigDecimal(ParameterCheck.sum(model)).toPlainString()
                            + " parameters, not to "
                            + new BigDecimal(model.parameters()).toPlainString();
            String hint = "the number may hold modules that are published apart";
            problems.add(Place.of(file.toString()), what, hint);
            return false;
        }
        if (model.nativePrecision().isEmpty()) {
            problems.warn(
                    Place.of(file.toString()),
                    "the format of the weights is not understood, and stays unknown",
                    "give it as --precision, if a source tells it");
        }
        if (options.dryRun()) {
            text.lines().forEach(line -> out.println(Report.visible(line)));
            return true;
        }
        boolean known = text.equals(changing.onDisk(path).get(path));
        if (!known) {
            changing.write();
        }
        out.println(Report.visible(path + (known ? " stays as it is" : " written")));
        return true;
    }

    private static Optional<Node> tree(Path file, Problems problems) throws IOException {
        return new ForeignFiles(file, problems).trees("", Json::read).values().stream().findFirst();
    }
}
