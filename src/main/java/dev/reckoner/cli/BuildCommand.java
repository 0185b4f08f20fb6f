package dev.reckoner.cli;

import dev.reckoner.publish.Build;
import dev.reckoner.publish.Change;
import dev.reckoner.publish.Settings;
import dev.reckoner.publish.reading.SiteFile;
import dev.reckoner.quantity.Day;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Reckon everything anew and publish the site.")
final class BuildCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;
    @ParentCommand private Program program;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to publish. Default: site/ in the site's directory.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = Dates.Converter.class,
            description = {
                "The day for which the site is reckoned: its prices hold where an article names",
                "none, and articles of later days stay out."
            })
    private Optional<Day> asOf = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand; for canonical addresses, feeds, sitemap.")
    private Optional<String> baseUrl = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Path> directory = program.directory();
        if (directory.isEmpty()) {
            return Exit.USAGE;
        }
        long start = System.nanoTime();
        Path site = out.orElse(directory.get().resolve("site"));
        Optional<String> unusable = unusable(directory.get(), site);
        if (unusable.isPresent()) {
            err.println(unusable.get());
            return Exit.USAGE;
        }
        Settings settings = new Settings(directory.get(), asOf, Dates.epoch(), baseUrl);
        Build.Result result = Build.run(settings, site, Progress.on(err));
        if (result instanceof Build.Result.Stopped stopped) {
            new Report(err).problems(stopped.problems());
            int errors = stopped.problems().errors().size();
            err.println(Report.count(errors, "error") + "; the old site stays.");
            return Exit.CONTENT;
        }
        if (result instanceof Build.Result.Hindered hindered) {
            err.println(hindered.why());
            return Exit.DISK;
        }
        Build.Result.Done done = (Build.Result.Done) result;
        new Report(err).problems(done.problems());
        summary(done, site, (System.nanoTime() - start) / 1e9);
        return Exit.OK;
    }

    /** A site among its sources would be read as such, and its address must be one. */
    private Optional<String> unusable(Path directory, Path site) {
        Path root = directory.toAbsolutePath().normalize();
        Path target = site.toAbsolutePath().normalize();
        boolean amongSources =
                root.startsWith(target)
                        || target.startsWith(root.resolve("content"))
                        || target.startsWith(root.resolve("templates"));
        if (amongSources) {
            return Optional.of("--out " + site + " is among the sources; name another folder");
        }
        return baseUrl.filter(url -> !SiteFile.isBase(url))
                .map(url -> "--base-url " + url + " is not an address such as https://example.org");
    }

    private void summary(Build.Result.Done done, Path site, double seconds) {
        PrintWriter print = spec.commandLine().getOut();
        if (!done.changes().isEmpty()) {
            print.println("Published numbers that moved:");
            for (Change change : done.changes()) {
                print.println(
                        "  "
                                + change.before()
                                + " → "
                                + change.after()
                                + "  "
                                + change.id()
                                + "  ("
                                + change.page()
                                + ", "
                                + change.where()
                                + ")");
            }
        }
        if (!done.placed()) {
            print.println("No base-url, so neither canonical addresses nor feeds nor a sitemap.");
        }
        if (!done.waiting().isEmpty()) {
            print.println("Articles that wait for their day:");
            done.waiting().forEach((slug, day) -> print.println("  " + day + "  " + slug));
        }
        int written = done.outcome().written().size();
        int removed = done.outcome().removed().size();
        long tenths = Math.round(seconds * 10);
        print.println(
                done.pages()
                        + " pages in "
                        + site
                        + ": "
                        + written
                        + " files written, "
                        + removed
                        + " removed, "
                        + done.outcome().unchanged()
                        + " unchanged; "
                        + done.changes().size()
                        + " numbers moved; "
                        + done.problems().warnings().size()
                        + " warnings; "
                        + tenths / 10
                        + "."
                        + tenths % 10
                        + " s");
    }
}
