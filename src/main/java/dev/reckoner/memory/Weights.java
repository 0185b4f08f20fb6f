package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.memory.Parts.Part;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Bytes of a model's weights: for each format that its tensors are stored in, their parameters
 * times the format's bits, divided by 8 bits a byte. A tensor class that mixes formats has bits of
 * its own, the average over its parameters. Drafting modules that serving does not need are left
 * out.
 *
 * <p>Llama 3.1 8B in Q4_K_M: 4.8944 bits a parameter, as <a
 * href="https://github.com/ggml-org/llama.cpp/blob/311c2c9/tools/quantize/README.md">measured</a>.
 */
public final class Weights {

    static final Expr BITS_A_BYTE = num(8, Unit.of(Dimension.BIT).per(Unit.of(Dimension.BYTE)));

    private Weights() {}

    /**
     * Bits of one parameter, on average over each tensor class that serving needs. Worth keeping
     * for as long as model and precision stay the same.
     */
    public static Map<TensorClass, Double> bits(Model model, Precision precision) {
        Map<TensorClass, Double> bits = new EnumMap<>(TensorClass.class);
        formats(model, precision, Tensors.of(model))
                .forEach((tensors, mixed) -> bits.put(tensors, mixed.bits()));
        return Collections.unmodifiableMap(bits);
    }

    /** Bits of one parameter of a tensor class that the model has, on average. */
    public static double bits(Model model, Precision precision, TensorClass tensors) {
        return bits(model, precision).get(tensors);
    }

    /** Bytes of the weights of a scenario's model in its precision. */
    public static Figure of(Scenario scenario) {
        return of(scenario, "weights", tensors -> true);
    }

    /** Bytes of all weights that every token meets: all but the experts and the input's table. */
    public static Figure dense(Scenario scenario) {
        return of(scenario, "dense-bytes", Tensors.dense(scenario.deployment().model()));
    }

    /** Bytes of all experts. */
    public static Figure experts(Scenario scenario) {
        return of(scenario, "expert-bytes", tensors -> tensors == TensorClass.EXPERTS);
    }

    private static Figure of(Scenario scenario, String term, Predicate<TensorClass> counted) {
        Model model = scenario.deployment().model();
        Map<TensorClass, Figure> parameters = Tensors.of(model);
        Map<WeightFormat, List<Figure>> byFormat = new LinkedHashMap<>();
        List<Mixed> mixtures = new ArrayList<>();
        formats(model, scenario.deployment().precision(), parameters)
                .forEach(
                        (tensors, mixed) -> {
                            if (!counted.test(tensors)) {
                                return;
                            }
                            if (mixed.uniform()) {
                                byFormat.computeIfAbsent(mixed.main(), f -> new ArrayList<>())
                                        .add(parameters.get(tensors));
                            } else {
                                mixtures.add(mixed);
                            }
                        });
        Sum sum = new Sum();
        List<Expr> terms = new ArrayList<>();
        for (Mixed mixed : mixtures) {
            Figure count = parameters.get(mixed.tensors());
            terms.add(product(sum.put(count), sum.put(mixed.bitsFigure(count))));
        }
        byFormat.forEach((format, counts) -> terms.add(bits(sum, scenario, term, format, counts)));
        Expr all = terms.size() == 1 ? terms.get(0) : new Expr.Add(terms);
        return sum.is(
                scenario.weightsId(term), scenario.name(term), new Expr.Div(all, BITS_A_BYTE));
    }

    private static Map<TensorClass, Mixed> formats(
            Model model, Precision precision, Map<TensorClass, Figure> parameters) {
        List<Part> parts = Parts.of(model);
        Map<TensorClass, Mixed> formats = new LinkedHashMap<>();
        parameters.forEach(
                (tensors, count) -> {
                    if (tensors.served()) {
                        Mixed mixed = Mixed.of(model, precision, tensors, parts, count.value());
                        formats.put(tensors, mixed);
                    }
                });
        return formats;
    }

    private static Expr bits(
            Sum sum, Scenario scenario, String term, WeightFormat format, List<Figure> tensors) {
        Figure count =
                tensors.size() == 1 ? tensors.get(0) : stored(scenario, term, format, tensors);
        return product(sum.put(count), sum.put(format.bitsFigure()));
    }

    /** How many parameters of the classes in one format there are. */
    private static Figure stored(
            Scenario scenario, String term, WeightFormat format, List<Figure> tensors) {
        Sum sum = new Sum();
        List<Expr> counts = new ArrayList<>();
        for (Figure parameters : tensors) {
            counts.add(sum.put(parameters));
        }
        return sum.is(
                scenario.weightsId("stored-parameters")
                        + (term.equals("weights") ? "/" : "/" + term + "/")
                        + format.id(),
                new Name(
                        "stored-parameters",
                        scenario.deployment().model().name() + " · " + format.name()),
                new Expr.Add(counts));
    }
}
