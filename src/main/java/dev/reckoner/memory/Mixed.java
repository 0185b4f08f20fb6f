package dev.reckoner.memory;

import static dev.reckoner.provenance.Expr.product;

import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.TensorClass;
import dev.reckoner.catalogue.WeightFormat;
import dev.reckoner.memory.Parts.Part;
import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Expr;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.provenance.Sum;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Precision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The formats of one tensor class of a model: the main one, which holds whatever the others do not,
 * and those others, each with the matrices that it holds.
 *
 * @param parameters of the whole class
 * @param others which matrices they hold, of how many layers
 */
record Mixed(
        Model model,
        Precision precision,
        TensorClass tensors,
        double parameters,
        WeightFormat main,
        Map<WeightFormat, List<Share>> others) {

    /** Matrices of one kind in so many layers. */
    record Share(Part part, int layers) {
        double parameters() {
            return layers * part.size();
        }
    }

    /**
     * The formats of a class.
     *
     * @param parts of all classes of the model
     * @param parameters of this class
     */
    static Mixed of(
            Model model,
            Precision precision,
            TensorClass tensors,
            List<Part> parts,
            double parameters) {
        Map<WeightFormat, List<Share>> shares = shares(model, precision, tensors, parts);
        double listed = 0;
        double most = 0;
        WeightFormat main = precision.of(asStored(model, tensors));
        for (List<Share> stored : shares.values()) {
            listed += parameters(stored);
        }
        if (listed == parameters) {
            for (Map.Entry<WeightFormat, List<Share>> stored : shares.entrySet()) {
                double own = parameters(stored.getValue());
                if (own > most) {
                    main = stored.getKey();
                    most = own;
                }
            }
        }
        shares.remove(main);
        return new Mixed(model, precision, tensors, parameters, main, shares);
    }

    /** A tied embedding is the output head too, and is stored as that. */
    static TensorClass asStored(Model model, TensorClass tensors) {
        boolean tied = tensors == TensorClass.EMBEDDING && model.tiedEmbeddings();
        return tied ? TensorClass.OUTPUT_HEAD : tensors;
    }

    private static Map<WeightFormat, List<Share>> shares(
            Model model, Precision precision, TensorClass tensors, List<Part> parts) {
        TensorClass stored = asStored(model, tensors);
        Map<WeightFormat, List<Share>> shares = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.tensors() == tensors) {
                Map<WeightFormat, Integer> layers = new LinkedHashMap<>();
                for (int n = 0; n < part.layers(); n++) {
                    WeightFormat format = precision.of(stored, part.part(), model, part.at(n));
                    layers.merge(format, 1, Integer::sum);
                }
                layers.forEach(
                        (format, count) ->
                                shares.computeIfAbsent(format, f -> new ArrayList<>())
                                        .add(new Share(part, count)));
            }
        }
        return shares;
    }

    private static double parameters(List<Share> shares) {
        double sum = 0;
        for (Share share : shares) {
            sum += share.parameters();
        }
        return sum;
    }

    /** Whether the class is in one format. */
    boolean uniform() {
        return others.isEmpty();
    }

    /** Bits of one parameter of the class on average. */
    double bits() {
        if (uniform()) {
            return main.bits();
        }
        double bits = 0;
        double rest = parameters;
        for (Map.Entry<WeightFormat, List<Share>> other : others.entrySet()) {
            double count = parameters(other.getValue());
            bits += count * other.getKey().bits();
            rest -= count;
        }
        return (bits + rest * main.bits()) / parameters;
    }

    /** The same with its derivation. */
    Figure bitsFigure(Figure parametersFigure) {
        Sum sum = new Sum();
        List<Expr> terms = new ArrayList<>();
        Expr all = sum.put(parametersFigure);
        Expr rest = all;
        for (Map.Entry<WeightFormat, List<Share>> other : others.entrySet()) {
            Expr count = sum.put(stored(other.getKey(), other.getValue()));
            terms.add(product(count, sum.put(other.getKey().bitsFigure())));
            rest = new Expr.Sub(rest, count);
        }
        terms.add(product(rest, sum.put(main.bitsFigure())));
        return sum.is(
                id("mixed-bits"),
                name("mixed-bits", precision.weights()),
                new Expr.Div(new Expr.Add(terms), all));
    }

    /** How many parameters of the class are stored in one of the other formats. */
    private Figure stored(WeightFormat format, List<Share> shares) {
        Sum sum = new Sum();
        List<Expr> counts = new ArrayList<>();
        for (Share share : shares) {
            List<Expr> factors = new ArrayList<>();
            factors.add(sum.put(layers(format, share)));
            share.part().factors().forEach(factor -> factors.add(sum.put(factor)));
            counts.add(new Expr.Mul(factors));
        }
        Expr formula = counts.size() == 1 ? counts.get(0) : new Expr.Add(counts);
        String id = id("stored-parameters") + "/" + format.id();
        return sum.is(id, name("stored-parameters", format), formula);
    }

    /** How many layers store a matrix so: what the rules say for this model. */
    private Figure layers(WeightFormat format, Share share) {
        String part = share.part().part().id() + "-" + share.part().row();
        var citations = precision.weights().citations();
        String field = citations.byField().containsKey("rules") ? "rules" : "rows";
        return new Figure(
                id("stored-layers") + "/" + format.id() + "/" + part,
                name("stored-layers", format),
                Estimate.exact(share.layers(), Unit.NONE),
                new Given(citations.of(field)));
    }

    private String id(String term) {
        return term + ":" + model.id() + "/" + precision.weights().id() + "/" + tensors.id();
    }

    private Name name(String term, WeightFormat format) {
        return new Name(term, model.name() + " · " + format.name());
    }
}
