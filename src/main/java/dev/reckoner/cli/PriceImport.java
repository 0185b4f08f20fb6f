package dev.reckoner.cli;

import dev.reckoner.catalogue.editing.Outcome;
import dev.reckoner.catalogue.editing.PriceBook;
import dev.reckoner.catalogue.editing.Sighting;
import dev.reckoner.intake.reading.Quotes;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;

/** Puts prices that were seen into their tables and tells of each row that changes. */
final class PriceImport {

    private final CommandLine line;
    private final PriceOptions options;
    private final Map<String, String> added;
    private final List<String> changes = new ArrayList<>();
    private final TreeSet<String> rest = new TreeSet<>();
    private int seen;
    private int known;

    /**
     * @param added ids of models by the providers' names of them that have no row yet
     */
    PriceImport(CommandLine line, PriceOptions options, Map<String, String> added) {
        this.line = line;
        this.options = options;
        this.added = added;
    }

    /**
     * Does it and gives the exit code.
     *
     * @param file what was read
     */
    int run(Path root, Path file, PriceBook.Kind kind, Quotes quotes, Source source)
            throws IOException {
        Problems problems = new Problems();
        if (quotes.sightings().isEmpty() && quotes.rest().isEmpty()) {
            String hint = "look whether --from names the collection that it is of";
            problems.add(Place.of(file.toString()), "no price is told in it", hint);
        }
        Optional<Import> begun = Import.of(root, problems);
        if (begun.isEmpty() || problems.stopPublishing()) {
            new Report(line.getErr()).problems(problems);
            return Exit.CONTENT;
        }
        Import changing = begun.get();
        PriceBook book = new PriceBook(kind, changing.onDisk(kind.below()), options.reopen());
        rest.addAll(quotes.rest());
        quotes.sightings().forEach(sighting -> take(sighting, book, source.id()));
        book.changed().forEach(changing::put);
        changing.cite(source);
        if (changing.changed(problems).isEmpty()) {
            new Report(line.getErr()).problems(problems);
            return Exit.CONTENT;
        }
        if (!options.dryRun() && !book.changed().isEmpty()) {
            changing.write();
        }
        print(book.changed().size());
        return Exit.OK;
    }

    private void take(Sighting sighting, PriceBook book, String source) {
        Optional<Outcome> found = book.see(sighting, source);
        String model = added.get(sighting.what().getOrDefault("api_model", ""));
        if (found.isEmpty() && model != null) {
            found = Optional.of(book.add(sighting, model, source));
        }
        String name = sighting.name();
        boolean anywhere = sighting.what().containsValue("");
        if (found.isEmpty() && anywhere) {
            return; // the regions that it was made of are told
        } else if (found.isEmpty()) {
            rest.add(name + ": no row here is about it; " + sighting.priceText());
        } else if (found.get() instanceof Outcome.Refused refused) {
            rest.add(name + ": " + refused.why() + "; now " + sighting.priceText());
        } else if (found.get() instanceof Outcome.Changed changed) {
            changes.add(name + ": " + changed.before() + " → " + changed.after());
        } else if (found.get() instanceof Outcome.Added first) {
            changes.add(name + ": new, " + first.price());
        } else if (found.get() instanceof Outcome.Seen) {
            seen++;
        } else {
            known++;
        }
    }

    private void print(int files) throws IOException {
        PrintWriter out = line.getOut();
        changes.forEach(change -> out.println(Report.visible(change)));
        out.println(
                changes.size()
                        + " prices changed, "
                        + seen
                        + " seen again, "
                        + known
                        + " known already, "
                        + rest.size()
                        + " not understood; files written: "
                        + (options.dryRun() ? "none, as asked" : files));
        if (options.rest().isPresent()) {
            Files.write(options.rest().get(), rest);
        } else if (!rest.isEmpty()) {
            out.println("not understood:");
            rest.forEach(text -> out.println(Report.visible("  " + text)));
        }
    }
}
