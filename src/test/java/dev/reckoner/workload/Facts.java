package dev.reckoner.workload;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.Assumption;
import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.Model;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The catalogue that this repository publishes, read once. */
public final class Facts {

    public static final Catalogue CATALOGUE = read();

    private Facts() {}

    private static Catalogue read() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("content/catalogue"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return CatalogueReader.read(texts, new Problems()).orElseThrow();
    }

    /** The catalogue with other machines to be had. */
    public static Catalogue with(Map<String, Accelerator> accelerators, Map<String, Offer> offers) {
        return with(accelerators, offers, CATALOGUE.tokenPrices(), CATALOGUE.assumptions());
    }

    /** The catalogue with other things to be had, and other choices of ours. */
    public static Catalogue with(
            Map<String, Accelerator> accelerators,
            Map<String, Offer> offers,
            List<TokenPrice> tokenPrices,
            Map<String, Assumption> assumptions) {
        return new Catalogue(
                CATALOGUE.sources(),
                CATALOGUE.models(),
                CATALOGUE.sketches(),
                accelerators,
                offers,
                tokenPrices,
                CATALOGUE.formats(),
                CATALOGUE.engines(),
                assumptions,
                CATALOGUE.claims(),
                CATALOGUE.questions(),
                CATALOGUE.measurements(),
                CATALOGUE.calibration(),
                CATALOGUE.rates(),
                CATALOGUE.own(),
                CATALOGUE.scores(),
                CATALOGUE.conflicts(),
                CATALOGUE.checkedOn());
    }

    public static Model model(String id) {
        return found(CATALOGUE.models(), id);
    }

    public static Accelerator accelerator(String id) {
        return found(CATALOGUE.accelerators(), id);
    }

    public static Offer offer(String id) {
        return found(CATALOGUE.offers(), id);
    }

    static <T> T found(Map<String, T> map, String id) {
        if (!map.containsKey(id)) {
            throw new IllegalArgumentException("the catalogue has no " + id);
        }
        return map.get(id);
    }
}
