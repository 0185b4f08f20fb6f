package dev.reckoner.publish;

import dev.reckoner.problem.Problems;
import dev.reckoner.publish.Press.Printed;
import dev.reckoner.publish.files.LocalDisk;
import dev.reckoner.publish.files.Outcome;
import dev.reckoner.publish.files.PublishFailed;
import dev.reckoner.publish.files.Publisher;
import dev.reckoner.publish.files.Release;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.quantity.Day;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A build from content to a published site. */
public final class Build {

    private Build() {}

    /** How a build ended. */
    public sealed interface Result {

        /** Nothing was published; the problems say why. */
        record Stopped(Problems problems) implements Result {}

        /** Nothing was published, because something is in the way in the site's folder. */
        record Hindered(String why) implements Result {}

        /**
         * The site is published.
         *
         * @param pages how many it has
         * @param placed whether it knows where it will stand
         * @param outcome what was written and removed
         * @param changes published numbers that moved since the last build
         * @param waiting articles that stay out until their day, by folder
         */
        record Done(
                int pages,
                boolean placed,
                Outcome.Published outcome,
                List<Change> changes,
                Map<String, Day> waiting,
                Problems problems)
                implements Result {}
    }

    /**
     * Builds a site.
     *
     * @param out the folder of the published site
     * @param progress is told what is being made
     * @throws IOException if the disk fails; the old site stays
     */
    public static Result run(Settings settings, Path out, Consumer<String> progress)
            throws IOException {
        Problems problems = new Problems();
        Optional<Printed> printed = print(settings, progress, problems);
        if (printed.isEmpty() || problems.stopPublishing()) {
            return new Result.Stopped(problems);
        }
        List<Change> changes = changes(printed.get(), out);
        try {
            Outcome outcome =
                    new Publisher(new LocalDisk()).publish(Release.of(printed.get().files()), out);
            if (outcome instanceof Outcome.Published published) {
                return new Result.Done(
                        printed.get().pages(),
                        printed.get().placed(),
                        published,
                        changes,
                        printed.get().waiting(),
                        problems);
            }
            if (outcome instanceof Outcome.Locked locked) {
                return new Result.Hindered(
                        "another build is publishing to this folder (" + locked.lock() + ")");
            }
            Outcome.InTheWay inTheWay = (Outcome.InTheWay) outcome;
            return new Result.Hindered(
                    "files that no build wrote are in the way: "
                            + String.join(", ", inTheWay.foreign()));
        } catch (PublishFailed e) {
            throw new IOException(e.path() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Everything that a build looks at, without publishing.
     *
     * @throws IOException if the disk fails
     */
    public static Problems check(Settings settings, Consumer<String> progress) throws IOException {
        Problems problems = new Problems();
        print(settings, progress, problems);
        return problems;
    }

    private static Optional<Printed> print(
            Settings settings, Consumer<String> progress, Problems problems) throws IOException {
        return Content.read(settings, problems)
                .map(read -> Press.print(read, settings, progress, problems));
    }

    private static List<Change> changes(Printed printed, Path out) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (FiguresFile after : printed.figures()) {
            String page = after.page();
            Path old = out.resolve(page.substring(0, page.lastIndexOf('/') + 1) + "figures.json");
            if (Files.isRegularFile(old)) {
                FiguresFile.read(Files.readAllBytes(old))
                        .ifPresent(before -> changes.addAll(Change.between(before, after)));
            }
        }
        return List.copyOf(changes);
    }
}
