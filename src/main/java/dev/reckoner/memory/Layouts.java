package dev.reckoner.memory;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Attention;
import dev.reckoner.catalogue.Model;
import dev.reckoner.workload.Parallelism;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The layouts that can be deployed, the smallest first: 1, 2, 4 or 8 devices of one machine that
 * share every layer, then whole machines by pipeline, for server GPUs only. The devices that share
 * a layer must divide the attention heads, and must divide the key-value heads or be divided by
 * them. Where an engine lets devices take their layers in turn, each is a stage.
 */
public final class Layouts {

    /** Machines beyond which nobody serves one copy of a model. */
    private static final int MOST_NODES = 32;

    private Layouts() {}

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
        if (scenario.deployment().accelerator().kind() == Accelerator.Kind.SERVER_GPU) {
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

    /** Whether a model's layers can be shared by so many devices. */
    public static boolean divides(Model model, int tensor) {
        if (model.attention().heads() % tensor != 0) {
            return false;
        }
        if (model.attention() instanceof Attention.Grouped grouped) {
            int kvHeads = grouped.kvHeads();
            return kvHeads % tensor == 0 || tensor % kvHeads == 0;
        }
        return true;
    }

    /** Whether each stage has a layer. */
    static boolean hasLayers(Model model, Parallelism parallelism) {
        return parallelism.pipeline() <= model.layerCount();
    }
}
