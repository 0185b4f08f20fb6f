package dev.reckoner.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.editing.PriceBook;
import dev.reckoner.catalogue.editing.Sighting;
import dev.reckoner.quantity.Day;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever prices are seen, the catalogue stays one, and seeing them again changes nothing. */
class SightingsTest {

    private final Random chance = new Random(11);

    @ParameterizedTest
    @EnumSource(PriceBook.Kind.class)
    void anySightingsLeaveACatalogueThatReadsAndAreThenKnown(PriceBook.Kind kind) {
        for (int i = 0; i < 400; i++) {
            SmallCatalogue catalogue = new SmallCatalogue();
            List<Sighting> sightings = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                sightings.add(sighting(kind));
            }
            sightings.sort(Comparator.comparing(Sighting::day));
            boolean reopen = chance.nextBoolean();
            String once = see(kind, catalogue, sightings, reopen);
            assertEquals("", catalogue.told(), once);
            assertEquals(once, see(kind, catalogue, sightings, reopen));
        }
    }

    /** The table after the sightings, which the catalogue then holds. */
    private static String see(
            PriceBook.Kind kind,
            SmallCatalogue catalogue,
            List<Sighting> sightings,
            boolean reopen) {
        String path = kind.below() + "cloud.csv";
        String file = path.substring(Kind.FOLDER.length());
        PriceBook book = new PriceBook(kind, Map.of(path, catalogue.text(file)), reopen);
        sightings.forEach(sighting -> book.see(sighting, "press"));
        String text = book.changed().getOrDefault(path, catalogue.text(file));
        catalogue.file(file, text);
        return text;
    }

    private Sighting sighting(PriceBook.Kind kind) {
        Day day =
                Day.parse("2025-0" + (1 + chance.nextInt(6)) + "-0" + (1 + chance.nextInt(9)))
                        .orElseThrow();
        Map<String, BigDecimal> price = new LinkedHashMap<>();
        Map<String, String> what = new LinkedHashMap<>();
        if (kind == PriceBook.Kind.TOKENS) {
            what.put("api_model", "maker/small");
            price.put("input", any("0", "0.5", "2"));
            if (chance.nextBoolean()) {
                price.put("cached_input", any("0", "0.25"));
            }
            price.put("output", any("1", "1.5"));
        } else {
            boolean big = chance.nextBoolean();
            what.put("instance", big ? "big" : "one");
            what.put("region", big ? "west" : "");
            what.put("terms", big ? "on-demand" : "spot");
            what.put("count", big ? "2" : "1");
            price.put("usd_per_hour", any("0.5", "3.25", "3.5"));
        }
        return new Sighting("cloud", what, day, price, Map.of(), "a, \"b\"");
    }

    private BigDecimal any(String... prices) {
        return new BigDecimal(prices[chance.nextInt(prices.length)]);
    }
}
