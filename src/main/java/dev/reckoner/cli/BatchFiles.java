package dev.reckoner.cli;

import dev.reckoner.price.Estimator;
import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.LongConsumer;
import picocli.CommandLine;

/** Answers a table in a file. The answers take their name when they are complete. */
final class BatchFiles {

    /** Below this nobody waits. */
    private static final long SHORT = 4 << 20;

    private final Estimator estimator;
    private final CommandLine line;

    BatchFiles(Estimator estimator, CommandLine line) {
        this.estimator = estimator;
        this.line = line;
    }

    /**
     * Runs from one file to another and gives the exit code.
     *
     * @param to empty for standard output
     */
    int run(Path from, Optional<Path> to) throws IOException {
        if (!Files.isReadable(from) || Files.isDirectory(from)) {
            line.getErr().println(Report.visible(from + " cannot be read"));
            return Exit.DISK;
        }
        if (to.isPresent() && Files.exists(to.get()) && Files.isSameFile(from, to.get())) {
            line.getErr().println(Report.visible("--out would overwrite the questions in " + from));
            return Exit.USAGE;
        }
        Problems problems = new Problems();
        boolean done;
        try (InputStream in = Files.newInputStream(from)) {
            boolean special =
                    to.isPresent() && Files.exists(to.get()) && !Files.isRegularFile(to.get());
            if (to.isEmpty()) {
                OutputStream out = new PrinterStream(line.getOut());
                done = batch(from).run(from.toString(), in, out, problems);
                out.flush();
            } else if (special) {
                try (OutputStream out = Files.newOutputStream(to.get())) {
                    done = batch(from).run(from.toString(), in, out, problems);
                }
            } else {
                done = draft(from, in, to.get().toAbsolutePath(), problems);
            }
        }
        new Report(line.getErr()).problems(problems);
        return done ? Exit.OK : Exit.CONTENT;
    }

    private boolean draft(Path from, InputStream in, Path to, Problems problems)
            throws IOException {
        Path draft = to.resolveSibling("." + to.getFileName() + ".new");
        try {
            boolean done;
            try (OutputStream out = Files.newOutputStream(draft)) {
                done = batch(from).run(from.toString(), in, out, problems);
            }
            if (done) {
                Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
            }
            return done;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Batch batch(Path from) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        return new Batch(estimator, threads, progress(Files.size(from)));
    }

    /** A line that overwrites itself, on a terminal and for long tables only. */
    private LongConsumer progress(long size) {
        if (System.console() == null || size < SHORT) {
            return read -> {};
        }
        PrintWriter err = line.getErr();
        return read -> {
            long percent = Math.min(100, read * 100 / size);
            int ticks = (int) (percent / 4);
            String bar = "#".repeat(ticks) + "·".repeat(25 - ticks);
            err.print("\r" + bar + " " + percent + " %" + (percent == 100 ? "\n" : ""));
            err.flush();
        };
    }
}
