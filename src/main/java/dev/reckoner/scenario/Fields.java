package dev.reckoner.scenario;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Arithmetic;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Citations;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Score;
import dev.reckoner.provenance.Figure;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import dev.reckoner.workload.Scenario;
import dev.reckoner.workload.Workload;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts that an expression can name directly. */
public final class Fields {

    private Fields() {}

    /** By field; a field that is unknown for this model is absent. */
    public static Map<String, Figure> of(Model model) {
        Citations facts = model.citations();
        Map<String, Figure> fields = new LinkedHashMap<>();
        fields.put("parameters", model.parametersFigure());
        if (model.activeParameters().isPresent()) {
            model.activeParametersFigure().ifPresent(f -> fields.put("active-parameters", f));
        }
        put(fields, facts, "layers", "layers", model.layerCount());
        put(fields, facts, "hidden-size", "hidden_size", model.hiddenSize());
        put(fields, facts, "heads", "attention", model.attention().heads());
        if (model.attention() instanceof Attention.Grouped grouped) {
            put(fields, facts, "kv-heads", "attention", grouped.kvHeads());
        }
        model.experts()
                .ifPresent(experts -> put(fields, facts, "experts", "experts", experts.count()));
        put(fields, facts, "vocabulary", "vocabulary", model.vocabulary());
        fields.put(
                "context-window",
                facts.given("context-window", "context_window", model.contextWindow(), Unit.TOKEN));
        model.trainingTokensFigure().ifPresent(tokens -> fields.put("training-tokens", tokens));
        return fields;
    }

    /** By field; a field that is unknown for this accelerator is absent. */
    public static Map<String, Figure> of(Accelerator accelerator) {
        Citations facts = accelerator.citations();
        Map<String, Figure> fields = new LinkedHashMap<>();
        put(fields, facts, "memory", "memory", accelerator.memory());
        put(fields, facts, "memory-bandwidth", "memory_bandwidth", accelerator.memoryBandwidth());
        for (Arithmetic format : Arithmetic.values()) {
            if (accelerator.denseTflops().containsKey(format.id())) {
                fields.put("rate-" + format.id(), accelerator.rateFigure(format));
            }
        }
        accelerator.power().ifPresent(power -> put(fields, facts, "power", "power", power));
        accelerator
                .launchPrice()
                .ifPresent(price -> put(fields, facts, "launch-price", "launch_price", price));
        return fields;
    }

    /** By field; what nobody states is absent. */
    static Map<String, Figure> of(Score score, Catalogue catalogue) {
        Map<String, Figure> fields = new LinkedHashMap<>();
        score.ofFullFigure().ifPresent(full -> fields.put("of-full", full));
        score.keptFigure().ifPresent(kept -> fields.put("kept", kept));
        score.bitsFigure(catalogue.models(), catalogue.formats())
                .ifPresent(bits -> fields.put("bits", bits));
        score.sizeFigure().ifPresent(size -> fields.put("size", size));
        return fields;
    }

    /** What a scenario asks for. */
    public static Map<String, Figure> of(Scenario scenario) {
        Workload workload = scenario.workload();
        Map<String, Figure> fields = new LinkedHashMap<>();
        fields.put(
                "input-tokens", scenario.asked("input-tokens", workload.inputTokens(), Unit.TOKEN));
        fields.put(
                "output-tokens",
                scenario.asked("output-tokens", workload.outputTokens(), Unit.TOKEN));
        fields.put("concurrency", scenario.asked("concurrency", workload.concurrency(), Unit.NONE));
        fields.put("utilisation", scenario.utilisation());
        return fields;
    }

    private static void put(
            Map<String, Figure> fields, Citations facts, String term, String key, Quantity value) {
        fields.put(term, facts.given(term, key, value.value(), value.unit()));
    }

    private static void put(
            Map<String, Figure> fields, Citations facts, String term, String key, double value) {
        fields.put(term, facts.given(term, key, value, Unit.NONE));
    }
}
