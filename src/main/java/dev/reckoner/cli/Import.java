package dev.reckoner.cli;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.editing.ContentFile;
import dev.reckoner.catalogue.editing.SourceText;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.problem.Problem;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Source;
import dev.reckoner.publish.ContentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Changes to the files of a catalogue: all are made, or none. They are made only if the changed
 * catalogue can be read.
 */
final class Import {

    static final String SOURCES = "content/catalogue/sources.yaml";

    private final Path root;
    private final Map<String, String> texts;
    private final Catalogue catalogue;
    private final Map<String, String> changed = new TreeMap<>();
    private final List<Source> sources = new ArrayList<>();

    private Import(Path root, Map<String, String> texts, Catalogue catalogue) {
        this.root = root;
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /** Begins with a catalogue without mistakes; empty where it has some, which are told. */
    static Optional<Import> of(Path root, Problems problems) throws IOException {
        Problems found = new Problems();
        Map<String, String> texts = ContentTree.scan(root, found).below("content/catalogue/");
        Optional<Catalogue> catalogue = CatalogueReader.read(texts, found);
        tell(found.errors(), problems);
        return found.stopPublishing()
                ? Optional.empty()
                : catalogue.map(read -> new Import(root, texts, read));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The files below a folder as they stand on the disk, line breaks and all. */
    Map<String, String> onDisk(String below) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String path : texts.keySet()) {
            if (path.startsWith(below)) {
                found.put(path, Files.readString(root.resolve(path)));
            }
        }
        return found;
    }

    boolean has(String path) {
        return texts.containsKey(path);
    }

    /** A file gets this text. */
    void put(String path, String text) {
        changed.put(path, text);
    }

    /** A source that is cited is in the list, and is added to it where it is not. */
    void cite(Source source) {
        boolean added = sources.stream().anyMatch(other -> other.id().equals(source.id()));
        if (!catalogue.sources().containsKey(source.id()) && !added) {
            sources.add(source);
        }
    }

    /** The catalogue as it would be; empty, and told why, where it could not be read. */
    Optional<Catalogue> changed(Problems problems) throws IOException {
        Map<String, String> all = new TreeMap<>(texts);
        files().forEach((path, text) -> all.put(path, asRead(text)));
        Problems found = new Problems();
        Optional<Catalogue> read = CatalogueReader.read(all, found);
        tell(found.errors(), problems);
        return read;
    }

    private static String asRead(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Writes what was changed; {@link #changed(Problems)} must have found no mistake. */
    void write() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        files().forEach((path, text) -> files.put(root.resolve(path), text));
        ContentFile.write(files);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>(changed);
        if (!changed.isEmpty() && !sources.isEmpty()) {
            files.put(SOURCES, SourceText.with(Files.readString(root.resolve(SOURCES)), sources));
        }
        return files;
    }

    private static void tell(List<Problem> found, Problems problems) {
        found.forEach(p -> problems.add(p.place(), p.what(), p.hint()));
    }
}
