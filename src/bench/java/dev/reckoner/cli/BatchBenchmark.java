package dev.reckoner.cli;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.price.Estimator;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.ContentTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Rows of a table that are answered each second, reading and writing included, with all processors
 * and once the setups are known. Run from the project's directory by {@code mvn -q -Pbench
 * test-compile exec:java}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BatchBenchmark {

    private static final int ROWS = 100_000;
    private static final String[] MODELS = {"llama-3.1-8b", "llama-3.1-70b", "gpt-oss-120b"};
    private static final String[] HOSTED = {"together-ai/meta-llama-meta-llama-3.1-8b-instruct-turbo", "together-ai/meta-llama-meta-llama-3.1-70b-instruct-turbo", "together-ai/openai-gpt-oss-120b"};

    /** Whether rent, servers of one's own and hosted tokens are asked for, too. */
    @Param({"false", "true"})
    private boolean paid;

    private Batch batch;
    private byte[] table;

    @Setup
    public void read() throws IOException {
        Problems problems = new Problems();
        ContentTree tree = ContentTree.scan(Path.of(""), problems);
        Catalogue catalogue =
                CatalogueReader.read(tree.below("content/catalogue/"), problems).orElseThrow();
        int threads = Runtime.getRuntime().availableProcessors();
        batch = new Batch(new Estimator(catalogue), threads, read -> {});
        StringBuilder text = new StringBuilder();
        text.append("id,model,accelerator,count,tp,input_tokens,output_tokens,concurrency");
        text.append(paid ? ",terms,own,api,utilisation\n" : "\n");
        Random random = new Random(1);
        for (int i = 0; i < ROWS; i++) {
            int devices = 1 << random.nextInt(4);
            int model = random.nextInt(MODELS.length);
            text.append(i).append(',').append(MODELS[model]);
            text.append(",nvidia-h100-sxm-80gb,").append(devices).append(',').append(devices);
            text.append(',').append(128 + random.nextInt(16_000));
            text.append(',').append(32 + random.nextInt(2000));
            text.append(',').append(1 + random.nextInt(256));
            if (paid) {
                text.append(",on-demand,hgx-h100-us,").append(HOSTED[model]);
                text.append(",0.").append(1 + random.nextInt(99));
            }
            text.append('\n');
        }
        table = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public boolean rows() throws IOException {
        return batch.run(
                "table",
                new ByteArrayInputStream(table),
                OutputStream.nullOutputStream(),
                new Problems());
    }
}
