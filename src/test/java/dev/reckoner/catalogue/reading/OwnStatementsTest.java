package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Statement;
import dev.reckoner.catalogue.Statements;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Decoder;
import dev.reckoner.quantity.Quantity;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the catalogue that this repository publishes says, and where it was read. */
class OwnStatementsTest {

    /** Components that are no field themselves, but hold some. */
    private static final Set<String> HOLDERS = Set.of("card", "sheet", "training");

    /** Components that data files call otherwise. */
    private static final Map<String, String> RENAMED =
            Map.of("tokens", "training_tokens", "run", "training_run");

    /** A filing of ours unless a source is cited for it. */
    private static final String FILED = "per_node";

    private static Catalogue catalogue;
    private static List<Statement> statements;

    @BeforeAll
    static void read() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Problems problems = new Problems();
        try (Stream<Path> files = Files.walk(Path.of("content/catalogue"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = file.toString().replace('\\', '/');
                Decoder.decode(path, Files.readAllBytes(file), problems)
                        .ifPresent(text -> texts.put(path, text));
            }
        }
        catalogue = CatalogueReader.read(texts, problems).orElseThrow();
        statements = Statements.of(catalogue);
    }

    @Test
    void everyNumberHasASourceAndADay() {
        assertEquals(List.of(), statements.stream().filter(Statement::unsourced).toList());
    }

    @Test
    void noNumberOfARecordIsForgotten() {
        catalogue.models().values().forEach(m -> same(m, m.citations()));
        catalogue.sketches().values().forEach(m -> same(m, m.citations()));
        catalogue.accelerators().values().forEach(a -> same(a, a.citations()));
    }

    @Test
    void everyRowIsCountedOnce() {
        assertEquals(catalogue.measurements().size(), count(Statement.Kind.MEASUREMENT));
        assertEquals(catalogue.tokenPrices().size(), count(Statement.Kind.TOKEN_PRICE));
        assertEquals(catalogue.scores().size(), count(Statement.Kind.SCORE));
        assertEquals(catalogue.claims().size(), count(Statement.Kind.CLAIM));
        assertEquals(catalogue.conflicts().size(), count(Statement.Kind.CONFLICT));
        assertTrue(count(Statement.Kind.FACT) > 1000);
    }

    private static long count(Statement.Kind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).count();
    }

    private static void same(Record record, Citations citations) {
        Set<String> held = new TreeSet<>();
        collect(record, held);
        if (!citations.byField().containsKey(FILED)) {
            held.remove(FILED);
        }
        Set<String> told =
                statements.stream()
                        .filter(s -> s.subject().equals(citations.subject()))
                        .filter(s -> s.kind() == Statement.Kind.FACT && s.number())
                        .map(Statement::field)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(held, told, citations.subject());
    }

    private static void collect(Record record, Set<String> fields) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (HOLDERS.contains(component.getName())) {
                collect((Record) value, fields);
            } else if (!(value instanceof Citations) && numbers(value)) {
                String snake = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase();
                fields.add(RENAMED.getOrDefault(snake, snake));
            }
        }
    }

    private static boolean numbers(Object value) {
        if (value instanceof Number || value instanceof Quantity) {
            return true;
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent();
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent();
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() && !isDay(maybe.get()) && numbers(maybe.get());
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(OwnStatementsTest::numbers);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(OwnStatementsTest::numbers);
        }
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .anyMatch(component -> numbers(value(record, component)));
        }
        return false;
    }

    private static boolean isDay(Object value) {
        return value instanceof dev.reckoner.quantity.Day;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
