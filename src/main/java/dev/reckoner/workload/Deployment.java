package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.EngineProfile;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import java.util.Optional;

/** A model on machines. */
public record Deployment(
        Model model,
        Precision precision,
        Accelerator accelerator,
        Count count,
        EngineProfile engine,
        Optional<Offer> offer) {

    /** Accelerators that can share a layer: those in one machine. */
    public int nodeSize() {
        if (offer.isPresent() && !offer.get().byDevice()) {
            return offer.get().count();
        }
        return accelerator.perNode();
    }
}
