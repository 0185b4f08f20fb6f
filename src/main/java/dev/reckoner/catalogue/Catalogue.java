package dev.reckoner.catalogue;

import dev.reckoner.provenance.Source;
import dev.reckoner.quantity.Day;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All facts of a site, by id.
 *
 * @param checkedOn the newest day on which a fact was checked
 */
public record Catalogue(
        Map<String, Source> sources,
        Map<String, Model> models,
        Map<String, Accelerator> accelerators,
        Map<String, Offer> offers,
        List<TokenPrice> tokenPrices,
        Map<String, WeightFormat> formats,
        Map<String, EngineProfile> engines,
        Map<String, Assumption> assumptions,
        Map<String, Claim> claims,
        Day checkedOn) {

    public Catalogue {
        sources = sorted(sources);
        models = sorted(models);
        accelerators = sorted(accelerators);
        offers = sorted(offers);
        tokenPrices = List.copyOf(tokenPrices);
        formats = sorted(formats);
        engines = sorted(engines);
        assumptions = sorted(assumptions);
        claims = sorted(claims);
    }

    private static <T> Map<String, T> sorted(Map<String, T> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
