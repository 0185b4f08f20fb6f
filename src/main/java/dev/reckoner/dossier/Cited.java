package dev.reckoner.dossier;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Statement;
import dev.reckoner.catalogue.Statement.Kind;
import dev.reckoner.catalogue.Statements;
import dev.reckoner.provenance.Citation;
import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each source is cited, and for what. */
final class Cited {

    private final List<Statement> statements;
    private final Map<String, List<Statement>> bySource = new HashMap<>();

    Cited(Catalogue catalogue) {
        statements = Statements.of(catalogue);
        for (Statement statement : statements) {
            statement
                    .citation()
                    .ifPresent(
                            citation ->
                                    bySource.computeIfAbsent(
                                                    citation.source().id(), id -> new ArrayList<>())
                                            .add(statement));
        }
    }

    /** Statements of the whole catalogue. */
    long count() {
        return statements.size();
    }

    /** Those that are numbers. */
    long numbers() {
        return statements.stream().filter(Statement::number).count();
    }

    /** Numbers for which no document answers. */
    long unsourced() {
        return statements.stream().filter(Statement::unsourced).count();
    }

    /** Statements of a kind that cite a source. */
    long of(Source source, Kind kind) {
        return about(source).stream().filter(statement -> statement.kind() == kind).count();
    }

    /** Statements of a kind that cite any of the sources. */
    long of(Collection<Source> sources, Kind kind) {
        return sources.stream().mapToLong(source -> of(source, kind)).sum();
    }

    /** The day on which something was last read in a source. */
    Optional<Day> lastRead(Source source) {
        return about(source).stream()
                .flatMap(statement -> statement.citation().stream())
                .map(Citation::checkedOn)
                .max(Day::compareTo);
    }

    private List<Statement> about(Source source) {
        return bySource.getOrDefault(source.id(), List.of());
    }
}
