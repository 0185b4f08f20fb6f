package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.num;
import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Precision;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bytes of a model's weights: for each format that its tensors are stored in, their parameters
 * times the format's bits, divided by 8 bits a byte. Drafting modules that serving does not need
 * are left out.
 */
public final class Weights {

    static final Expr BITS_A_BYTE = num(8, Unit.of(Dimension.BIT).per(Unit.of(Dimension.BYTE)));

    private Weights() {}

    /** Bytes of the weights of a scenario's model in its precision. */
    public static Figure of(Scenario scenario) {
        Model model = scenario.deployment().model();
        Precision precision = scenario.deployment().precision();
        Map<WeightFormat, List<Figure>> byFormat = new LinkedHashMap<>();
        Tensors.of(model)
                .forEach(
                        (tensors, parameters) -> {
                            if (tensors.served()) {
                                byFormat.computeIfAbsent(
                                                format(model, precision, tensors),
                                                format -> new ArrayList<>())
                                        .add(parameters);
                            }
                        });
        Sum sum = new Sum();
        List<Expr> terms = new ArrayList<>();
        byFormat.forEach((format, tensors) -> terms.add(bits(sum, scenario, format, tensors)));
        Expr all = terms.size() == 1 ? terms.get(0) : new Expr.Add(terms);
        return sum.is(
                scenario.weightsId("weights"),
                scenario.name("weights"),
                new Expr.Div(all, BITS_A_BYTE));
    }

    /** A tied embedding is the output head too, and is stored as that. */
    private static WeightFormat format(Model model, Precision precision, TensorClass tensors) {
        boolean tied = tensors == TensorClass.EMBEDDING && model.tiedEmbeddings();
        return precision.of(tied ? TensorClass.OUTPUT_HEAD : tensors);
    }

    private static Expr bits(
            Sum sum, Scenario scenario, WeightFormat format, List<Figure> tensors) {
        Figure count = tensors.size() == 1 ? tensors.get(0) : stored(scenario, format, tensors);
        return product(sum.put(count), sum.put(format.bitsFigure()));
    }

    /** How many parameters are stored in one format. */
    private static Figure stored(Scenario scenario, WeightFormat format, List<Figure> tensors) {
        Sum sum = new Sum();
        List<Expr> counts = new ArrayList<>();
        for (Figure parameters : tensors) {
            counts.add(sum.put(parameters));
        }
        return sum.is(
                scenario.weightsId("stored-parameters") + "/" + format.id(),
                new Name(
                        "stored-parameters",
                        scenario.deployment().model().name() + " · " + format.name()),
                new Expr.Add(counts));
    }
}
