package dev.reckoner.price;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.price.Question.Column;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.ContentTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many questions one thread answers once their setups are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EstimatorBenchmark {

    private static final int QUESTIONS = 10_000;

    private Estimator estimator;
    private final List<Question> questions = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        Problems problems = new Problems();
        ContentTree tree = ContentTree.scan(Path.of(""), problems);
        Catalogue catalogue =
                CatalogueReader.read(tree.below("content/catalogue/"), problems).orElseThrow();
        estimator = new Estimator(catalogue);
        Random random = new Random(1);
        List<String> models = List.of("llama-3.1-8b", "llama-3.1-70b", "gpt-oss-120b");
        for (int i = 0; i < QUESTIONS; i++) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            String devices = Integer.toString(1 << random.nextInt(4));
            cells.put(Column.MODEL, models.get(random.nextInt(models.size())));
            cells.put(Column.ACCELERATOR, "nvidia-h100-sxm-80gb");
            cells.put(Column.COUNT, devices);
            cells.put(Column.TP, devices);
            cells.put(Column.INPUT_TOKENS, Integer.toString(128 + random.nextInt(16_000)));
            cells.put(Column.OUTPUT_TOKENS, Integer.toString(32 + random.nextInt(2000)));
            cells.put(Column.CONCURRENCY, Integer.toString(1 + random.nextInt(256)));
            questions.add(new Question(cells));
        }
    }

    @Benchmark
    public Reply answer() {
        next = (next + 1) % QUESTIONS;
        return estimator.answer(questions.get(next));
    }
}
