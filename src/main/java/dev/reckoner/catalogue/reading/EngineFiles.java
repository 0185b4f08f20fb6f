package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.reading.Citing.Cited;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import java.util.List;
import java.util.Optional;

/** Reads {@code engines/<id>.yaml}. */
final class EngineFiles {

    private static final List<String> FACTS =
            List.of("memory_fraction", "pool", "window_layers", "kv_default");

    @Says("How a serving engine sets memory aside.")
    record File(
            @Says("The same as the name of this file without its ending.") String id,
            @Says("What readers call it.") String name,
            @Says(
                            "Share of an accelerator's memory that it takes by default, above 0 and at most 1.")
                    double memoryFraction,
            @Says("Of what that is a share: all memory, or what the weights leave.")
                    EngineProfile.Pool pool,
            @Says("What it keeps of layers that see a window of tokens.")
                    EngineProfile.WindowLayers windowLayers,
            @Says("The format of its cache unless told otherwise.")
                    EngineProfile.KvDefault kvDefault,
            @Says("A remark for other editors, in English.") Optional<String> note,
            @Says("Which source gives which facts; every fact has one.")
                    List<Bound<Cited>> sources) {}

    private final Citing citing;
    private final Problems problems;

    EngineFiles(Citing citing, Problems problems) {
        this.citing = citing;
        this.problems = problems;
    }

    Optional<EngineProfile> read(CatalogueFile file) {
        return file.tree()
                .flatMap(tree -> Values.RECORDS.bind(tree, File.class, problems))
                .map(bound -> engine(bound, file.name()));
    }

    private EngineProfile engine(Bound<File> bound, String fileName) {
        File file = bound.value();
        Checks checks = new Checks(problems);
        FileId.check(file.id(), fileName, bound, checks);
        checks.filled(file.name(), bound, "name");
        boolean share = file.memoryFraction() > 0 && file.memoryFraction() <= 1;
        checks.that(share, bound, "is not a share", "above 0, at most 1", "memory_fraction");
        return new EngineProfile(
                file.id(),
                file.name(),
                file.memoryFraction(),
                file.pool(),
                file.windowLayers(),
                file.kvDefault(),
                citing.citations(
                        "engine:" + file.id(), file.name(), bound, file.sources(), FACTS, checks));
    }
}
