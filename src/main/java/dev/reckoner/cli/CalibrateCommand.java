package dev.reckoner.cli;

import dev.reckoner.catalogue.Calibration;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.editing.CalibrationText;
import dev.reckoner.catalogue.editing.ContentFile;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.ContentTree;
import dev.reckoner.throughput.Calibrator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fit the formulas of speed to the measurements of the catalogue.")
final class CalibrateCommand implements Callable<Integer> {

    private static final String FILE = "content/catalogue/calibration.yaml";

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        Map<String, String> texts =
                new TreeMap<>(
                        ContentTree.scan(directory.get(), problems).below("content/catalogue/"));
        // What it held before plays no part, and may be from before a change of its form.
        texts.remove(FILE);
        Optional<Catalogue> catalogue = CatalogueReader.read(texts, problems);
        new Report(err).problems(problems);
        if (catalogue.isEmpty()) {
            return Exit.CONTENT;
        }
        Optional<Calibrator> learnt = Calibrator.from(catalogue.get());
        if (learnt.isEmpty()) {
            err.println("content/catalogue/measurements has no row to learn from");
            return Exit.CONTENT;
        }
        Calibrator calibrator = learnt.get();
        Calibration calibration = CalibrationText.rounded(calibrator.calibration());
        ContentFile.write(directory.get().resolve(FILE), CalibrationText.of(calibration));
        new CalibrationReport(out).print(calibration, calibrator.scoreboard());
        return Exit.OK;
    }
}
