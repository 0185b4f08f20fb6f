package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Experts;
import dev.reckoner.catalogue.LayerGroup;
import dev.reckoner.catalogue.Sight;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;

/** Shapes and questions by chance; one generator gives the same ones in the same order. */
public record Draw(Random random) {

    private static final Sight LINEAR = new Sight.Linear(16, 32, 128, 128, 4);

    private static final List<String> ENGINES = List.of("vllm", "sglang", "trtllm", "llama.cpp");

    private static final List<String> FORMATS =
            List.of("bf16", "fp8", "int4-awq", "mxfp4", "q4_0", "q8_0");

    private static final List<String> MODELS =
            List.of("llama-3-8b", "llama-3-70b", "gemma-3-27b", "mixtral-8x7b");

    private static final List<String> CARDS =
            List.of(
                    "nvidia-a100-sxm-80gb",
                    "nvidia-h100-sxm-80gb",
                    "nvidia-h200-sxm-141gb",
                    "nvidia-b200-sxm-180gb",
                    "amd-mi300x");

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

    /** A model and cards of the catalogue, whose speed and power are known, rented. */
    public Question served() {
        boolean single = random.nextBoolean();
        return Question.of(one(MODELS), one(CARDS))
                .count(new Count.Exactly(one(List.of(4, 8, 16))))
                .asking(1 + random.nextInt(8000), 1 + random.nextInt(2000), 1 << random.nextInt(9))
                .offer(Shape.offer(single ? 1 : 8, single, between(0.5, 100)));
    }

    /** Servers of one, four or eight accelerators, some with space and people to pay for. */
    public Owned owned() {
        return new Owned(
                one(List.of(1, 4, 8)),
                between(1000, 600_000),
                between(0.2, 15),
                between(0.01, 0.5),
                between(1, 2),
                between(10, 800),
                random.nextBoolean() ? OptionalDouble.of(between(50, 300)) : OptionalDouble.empty(),
                random.nextBoolean()
                        ? OptionalDouble.of(between(10_000, 200_000))
                        : OptionalDouble.empty());
    }

    /** Some with a price for input that is still held. */
    public HostedAt hosted() {
        double input = between(0.01, 20);
        OptionalDouble cached =
                random.nextBoolean()
                        ? OptionalDouble.of(input * random.nextDouble())
                        : OptionalDouble.empty();
        return new HostedAt(input, cached, between(0.01, 80));
    }

    /** What may be chosen about servers of one's own, without doubt. */
    public Map<String, Estimate> choices() {
        Unit yearly = Unit.NONE.per(Unit.YEAR);
        Unit monthly = Unit.HOUR.per(Unit.MONTH);
        double interest = random.nextInt(4) == 0 ? 0 : between(0, 0.3);
        Map<String, Estimate> choices = new TreeMap<>();
        choices.put("own-network", Estimate.exact(between(0, 0.5), Unit.NONE));
        choices.put("own-spares", Estimate.exact(between(0, 0.2), Unit.NONE));
        choices.put("own-life", Estimate.exact(between(0.5, 10), Unit.YEAR));
        choices.put("own-interest", Estimate.exact(interest, yearly));
        choices.put("own-residual", Estimate.exact(between(0, 0.6), Unit.NONE));
        choices.put("own-support", Estimate.exact(between(0, 0.3), yearly));
        choices.put("own-people-on-duty", Estimate.exact(1 + random.nextInt(3), Unit.NONE));
        choices.put("own-hours-covered", Estimate.exact(between(100, 744), monthly));
        choices.put(
                "own-hours-per-person",
                Estimate.exact(between(100, 170), monthly.per(Unit.PERSON)));
        choices.put("own-on-costs", Estimate.exact(between(0, 0.5), Unit.NONE));
        choices.put("own-staff-share", Estimate.exact(between(0, 1), Unit.NONE));
        return choices;
    }

    /** A share of the time, above none. */
    public double share() {
        return 1 - random.nextDouble();
    }

    /** A number between two. */
    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A deployment that can be rented, owned or had by the token, for a share of the time. */
    public Scenario paid() {
        Question question = served();
        Payment payment =
                new Payment(
                        Optional.of(owned().profile()),
                        Optional.of(hosted().hosted()),
                        OptionalDouble.of(share()));
        return question.paying(payment)
                .assuming(Tuned.assuming(question.assumptions(), choices()))
                .scenario();
    }
}
