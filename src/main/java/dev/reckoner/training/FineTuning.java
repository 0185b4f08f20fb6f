package dev.reckoner.training;

import static dev.reckoner.provenance.Expr.in;
import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;
import static dev.reckoner.provenance.Expr.sum;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.memory.DeviceMemory;
import dev.reckoner.memory.Weights;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tuning a model that exists, in one of three ways.
 *
 * <p>Memory. In full, each parameter takes 2 bytes itself, 2 for its gradient and 12 for the
 * optimiser, by <a href="https://arxiv.org/abs/1910.02054">ZeRO</a>, section 3.1: 120 GB for 7.5
 * billion. With <a href="https://arxiv.org/abs/2106.09685">LoRA</a> the model stays as it is in 16
 * bits, and adapters with a small share of its parameters take as much each; with <a
 * href="https://arxiv.org/abs/2305.14314">QLoRA</a> the model is stored in 4 bits. Activations come
 * on top: with one layer at a time computed again, 2 bytes for each layer's input and 34 for the
 * layer at work, each times the hidden size, and 4 for each word of the vocabulary, by <a
 * href="https://arxiv.org/abs/2205.05198">Korthikanti et al.</a>, sections 4 and 5.
 *
 * <p>Operations. 6 for each parameter and token as in pre-training; 4 where the model is frozen,
 * because no gradients of its weights are needed: two forward, two back.
 */
public final class FineTuning {

    /** The ways, with their terms and the format in which the model is kept. */
    private enum Way {
        FULL("fine-tuning", "bf16", 6),
        LORA("lora", "bf16", 4),
        QLORA("qlora", "nf4", 4);

        private final String id;
        private final String format;
        private final Expr operations;

        Way(String id, String format, double operations) {
            this.id = id;
            this.format = format;
            this.operations = num(operations, Unit.of(Dimension.FLOP).per(Unit.TOKEN));
        }

        String term(String of) {
            return id + "-" + of;
        }
    }

    private static final Unit BYTES_A_TOKEN = Unit.BYTE.per(Unit.TOKEN);
    private static final Expr TWO = num(2);

    private FineTuning() {}

    /** Bytes to tune the model in full. */
    public static Answer memory(Scenario scenario) {
        return memory(scenario, Way.FULL);
    }

    /** Bytes to tune adapters beside the model in 16 bits. */
    public static Answer loraMemory(Scenario scenario) {
        return memory(scenario, Way.LORA);
    }

    /** Bytes to tune adapters beside the model in 4 bits. */
    public static Answer qloraMemory(Scenario scenario) {
        return memory(scenario, Way.QLORA);
    }

    /** Devices whose memory holds a tuning in full. */
    public static Answer accelerators(Scenario scenario) {
        return accelerators(scenario, Way.FULL);
    }

    /** Devices whose memory holds a tuning of adapters. */
    public static Answer loraAccelerators(Scenario scenario) {
        return accelerators(scenario, Way.LORA);
    }

    /** Devices whose memory holds a tuning of adapters beside the model in 4 bits. */
    public static Answer qloraAccelerators(Scenario scenario) {
        return accelerators(scenario, Way.QLORA);
    }

    /** USD to tune the model in full once. */
    public static Answer cost(Scenario scenario) {
        return cost(scenario, Way.FULL);
    }

    /** USD to tune adapters once. */
    public static Answer loraCost(Scenario scenario) {
        return cost(scenario, Way.LORA);
    }

    private static Answer memory(Scenario scenario, Way way) {
        Precision present = scenario.deployment().precision();
        Map<String, WeightFormat> formats = present.formats();
        if (!formats.containsKey(way.format)) {
            return new Missing("unknown-format", List.of());
        }
        Precision kept = new Precision(formats.get(way.format), formats, present.kvCache());
        Figure weights = Weights.of(scenario.on(scenario.deployment().in(kept)));
        Figure all = scenario.deployment().model().parametersFigure();
        Sum sum = new Sum();
        Expr model = sum.put(weights);
        Expr optimiser = sum.put(scenario.assumption("optimiser-memory"));
        Expr trained;
        if (way == Way.FULL) {
            trained = bytes(sum.put(all), sum(TWO, optimiser));
        } else {
            Expr own = sum(TWO, TWO, optimiser);
            trained = bytes(sum.put(all), sum.put(scenario.assumption("lora-share")), own);
        }
        Expr activations = sum.put(activations(scenario));
        String term = way.term("memory");
        return sum.is(
                term + ":" + scenario.deployment().model().id(),
                scenario.modelName(term),
                sum(model, trained, activations));
    }

    private static Expr bytes(Expr... factors) {
        return in(Unit.BYTE, product(factors));
    }

    private static Figure activations(Scenario scenario) {
        Model model = scenario.deployment().model();
        Sum sum = new Sum();
        Expr tokens = sum.put(scenario.assumption("step-tokens"));
        Expr hidden = sum.put(model.hiddenSizeFigure());
        Expr layers = sum.put(model.layersFigure());
        Expr vocabulary =
                sum.put(
                        model.citations()
                                .given("vocabulary", "vocabulary", model.vocabulary(), Unit.NONE));
        Expr inLayers =
                product(
                        hidden,
                        sum(product(num(2, BYTES_A_TOKEN), layers), num(34, BYTES_A_TOKEN)));
        Expr atTheEnd = product(num(4, BYTES_A_TOKEN), vocabulary);
        return sum.is(
                "activation-memory:" + model.id(),
                scenario.modelName("activation-memory"),
                product(tokens, sum(inLayers, atTheEnd)));
    }

    private static Answer accelerators(Scenario scenario, Way way) {
        return memory(scenario, way)
                .then(
                        bytes -> {
                            Accelerator accelerator = scenario.deployment().accelerator();
                            Sum sum = new Sum();
                            Expr over = sum.put(bytes);
                            Expr under = DeviceMemory.visible(scenario, sum);
                            String term = way.term("accelerators");
                            String model = scenario.deployment().model().id();
                            return sum.is(
                                    term + ":" + model + "/" + accelerator.id(),
                                    new Name(
                                            term,
                                            scenario.deployment().model().name()
                                                    + " · "
                                                    + accelerator.name()),
                                    new Expr.CeilDiv(over, under));
                        });
    }

    private static Answer cost(Scenario scenario, Way way) {
        Figure share = scenario.assumption("fine-tuning-mfu");
        return compute(scenario, way)
                .then(
                        operations -> {
                            Answer hours =
                                    Work.hours(scenario, way.term("hours"), operations, share);
                            return Work.cost(scenario, way.term("cost"), hours);
                        });
    }

    private static Answer compute(Scenario scenario, Way way) {
        Model model = scenario.deployment().model();
        Optional<Figure> parameters = model.activeParametersFigure();
        if (parameters.isEmpty()) {
            return new Missing("no-active-parameters", List.of(model.name()));
        }
        Sum sum = new Sum();
        Expr tokens = sum.put(scenario.assumption("fine-tuning-tokens"));
        String term = way.term("compute");
        return sum.is(
                term + ":" + model.id(),
                scenario.modelName(term),
                product(way.operations, sum.put(parameters.get()), tokens));
    }
}
