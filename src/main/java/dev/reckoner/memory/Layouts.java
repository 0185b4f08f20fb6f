package dev.reckoner.memory;

import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Model;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The layouts that can be deployed, the smallest first: 1, 2, 4 or 8 devices of one machine that
 * share every layer, then whole machines by pipeline, for what is built into servers only. The
 * devices that share a layer must divide the attention heads, and must divide the key-value heads
 * or be divided by them. Where an engine lets devices take their layers in turn, each is a stage.
 */
public final class Layouts {

    /** Machines beyond which nobody serves one copy of a model. */
    private static final int MOST_NODES = 32;

    private Layouts() {}

    /** All that a scenario may take, without those that its model does not allow. */
    public static List<Parallelism> possible(Scenario scenario) {
        return candidates(scenario).stream().filter(layout -> allows(scenario, layout)).toList();
    }

    static List<Parallelism> candidates(Scenario scenario) {
        int node = scenario.deployment().nodeSize();
        List<Parallelism> candidates = new ArrayList<>();
        if (scenario.deployment().engine().layersInTurn()) {
            for (int stages = 1; stages <= Math.min(8, node); stages++) {
                candidates.add(new Parallelism(1, stages));
            }
            return candidates;
        }
        for (int tensor = 1; tensor <= Math.min(8, node); tensor *= 2) {
            candidates.add(new Parallelism(tensor, 1));
        }
        if (scenario.deployment().accelerator().kind().inServers()) {
            for (int nodes = 2; nodes <= MOST_NODES; nodes++) {
                candidates.add(whole(scenario, nodes * node));
            }
        }
        return candidates;
    }

    /** So many devices: the widest sharing of layers that is allowed, the rest as stages. */
    static Parallelism whole(Scenario scenario, int devices) {
        if (scenario.deployment().engine().layersInTurn()) {
            return new Parallelism(1, devices);
        }
        int widest = 1;
        int node = Math.min(8, scenario.deployment().nodeSize());
        for (int tensor = 2; tensor <= node; tensor *= 2) {
            if (devices % tensor == 0 && divides(scenario.deployment().model(), tensor)) {
                widest = tensor;
            }
        }
        return new Parallelism(widest, devices / widest);
    }

    /**
     * All ways to spread a model over so many devices: devices of one machine share layers, copies
     * of the attention share experts that divide by all devices of a stage, and the rest are
     * stages. The widest sharing comes first.
     */
    public static List<Parallelism> of(Scenario scenario, int devices) {
        List<Parallelism> layouts = new ArrayList<>();
        boolean inTurn = scenario.deployment().engine().layersInTurn();
        int node = inTurn ? 1 : scenario.deployment().nodeSize();
        for (int tensor = Integer.highestOneBit(Math.min(8, node)); tensor >= 1; tensor /= 2) {
            for (int data = 1; tensor * data <= Math.min(node, devices); data *= 2) {
                int stage = tensor * data;
                if (devices % stage == 0) {
                    Parallelism layout = new Parallelism(tensor, devices / stage, data);
                    if (allows(scenario, layout)) {
                        layouts.add(layout);
                    }
                }
            }
        }
        return layouts;
    }

    /** Whether a scenario's model can be spread so. */
    public static boolean allows(Scenario scenario, Parallelism layout) {
        Model model = scenario.deployment().model();
        boolean shared =
                layout.data() == 1
                        || model.experts().isPresent()
                                && model.experts().get().count() % layout.stage() == 0;
        return shared && divides(model, layout.tensor()) && hasLayers(model, layout);
    }

    /** Whether a model's layers can be shared by so many devices. */
    public static boolean divides(Model model, int tensor) {
        if (model.attention().heads() % tensor != 0) {
            return false;
        }
        boolean own =
                model.windowAttention()
                        .map(windows -> divides(windows.kvHeads(), tensor))
                        .orElse(true);
        return model.attention() instanceof Attention.Grouped grouped
                ? own && divides(grouped.kvHeads(), tensor)
                : own;
    }

    private static boolean divides(int kvHeads, int tensor) {
        return kvHeads % tensor == 0 || tensor % kvHeads == 0;
    }

    /** Whether each stage has a layer. */
    static boolean hasLayers(Model model, Parallelism parallelism) {
        return parallelism.pipeline() <= model.layerCount();
    }
}
