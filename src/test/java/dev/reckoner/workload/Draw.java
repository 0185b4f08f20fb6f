package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Shapes and questions by chance; one generator gives the same ones in the same order. */
public record Draw(Random random) {

    private static final Sight LINEAR = new Sight.Linear(16, 32, 128, 128, 4);

    private static final List<String> ENGINES = List.of("vllm", "sglang", "trtllm", "llama.cpp");

    private static final List<String> FORMATS =
            List.of("bf16", "fp8", "int4-awq", "mxfp4", "q4_0", "q8_0");

    /** A dense model or one with experts, some with windows, some with latent attention. */
    public Shape shape() {
        int headDim = 64 << random.nextInt(3);
        int kvHeads = 1 << random.nextInt(5);
        int heads = kvHeads * (1 + random.nextInt(8));
        int layers = 2 + random.nextInt(100);
        List<LayerGroup> groups = new ArrayList<>();
        int windowed = random.nextBoolean() ? random.nextInt(layers) : 0;
        if (windowed > 0) {
            int tokens = 1 + random.nextInt(8192);
            Sight sight = random.nextBoolean() ? new Sight.Window(tokens) : new Sight.Chunk(tokens);
            groups.add(new LayerGroup(windowed, sight));
        }
        groups.add(new LayerGroup(layers - windowed, new Sight.Full()));
        if (random.nextInt(4) == 0) {
            groups.add(new LayerGroup(1 + random.nextInt(50), LINEAR));
        }
        Attention attention =
                random.nextInt(4) == 0
                        ? new Attention.Latent(heads, 512, 1536, 64, 128, 128)
                        : new Attention.Grouped(heads, kvHeads, headDim);
        int size = 256 * (1 + random.nextInt(64));
        int count = 1 << (1 + random.nextInt(8));
        Experts experts = new Experts(count, 1, random.nextInt(2), 1 + size / 8, 1);
        return new Shape(
                attention,
                groups,
                256 * (1 + random.nextInt(64)),
                1000 + random.nextInt(200_000),
                random.nextBoolean(),
                size * 4,
                random.nextInt(3) == 0 ? Optional.of(experts) : Optional.empty());
    }

    /** Such a model on cards of 16 to 256 GB, asked up to 40,000 tokens by up to 256 at once. */
    public Question question() {
        double bytes = 16e9 * (1 + random.nextInt(16));
        Accelerator card =
                random.nextInt(3) == 0
                        ? Shape.card(Accelerator.Kind.DESKTOP_GPU, bytes, 1 + random.nextInt(4))
                        : Shape.card(bytes);
        return Question.of(shape().model(), card)
                .weights(FORMATS.get(random.nextInt(FORMATS.size())))
                .engine(ENGINES.get(random.nextInt(ENGINES.size())))
                .kv(random.nextBoolean() ? "bf16" : "fp8")
                .asking(1 + random.nextInt(32_000), random.nextInt(8000), 1 << random.nextInt(9));
    }
}
