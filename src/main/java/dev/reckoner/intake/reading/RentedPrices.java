package dev.reckoner.intake.reading;

import dev.reckoner.catalogue.editing.Sighting;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.reading.Csv;
import dev.reckoner.problem.reading.MapNode;
import dev.reckoner.problem.reading.ScalarNode;
import dev.reckoner.quantity.Day;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prices of rented machines as two public catalogues write them, one file for each provider. A
 * region costs what the cheapest of its zones does. Where all regions cost the same, the price is
 * also that of an offer without a region.
 */
public final class RentedPrices {

    private static final String ON_DEMAND = "on-demand";
    private static final String SPOT = "spot";

    /** An offer as its provider names it; places are compared in lower case. */
    private record Offer(String instance, String region, String terms, String count)
            implements Comparable<Offer> {

        @Override
        public int compareTo(Offer other) {
            return toString().compareTo(other.toString());
        }

        Offer anywhere() {
            return new Offer(instance, "", terms, count);
        }
    }

    private final String provider;
    private final Day observed;
    private final Map<Offer, BigDecimal> cheapest = new TreeMap<>();
    private final List<String> rest = new ArrayList<>();

    private RentedPrices(String provider, Day observed) {
        this.provider = provider;
        this.observed = observed;
    }

    /**
     * <a href="https://github.com/dstackai/gpuhunt">gpuhunt</a>'s {@code <provider>.csv}.
     *
     * @param provider id in {@code providers.yaml}
     */
    public static Quotes gpuHunt(
            String file, String text, String provider, Day observed, Problems problems) {
        RentedPrices prices = new RentedPrices(provider, observed);
        List<String> needed = List.of("instance_name", "location", "price", "gpu_count", "spot");
        for (MapNode row : Csv.read(file, text, needed, columns(text), problems)) {
            String location = cell(row, "location");
            String count = whole(cell(row, "gpu_count"));
            boolean spot = cell(row, "spot").equalsIgnoreCase("true");
            prices.see(
                    row,
                    "instance_name",
                    region(location),
                    spot ? SPOT : ON_DEMAND,
                    count,
                    "price");
        }
        return prices.quotes("row ");
    }

    /**
     * <a href="https://github.com/skypilot-org/skypilot-catalog">SkyPilot</a>'s {@code
     * <provider>/vms.csv}.
     *
     * @param provider id in {@code providers.yaml}
     */
    public static Quotes skyPilot(
            String file, String text, String provider, Day observed, Problems problems) {
        RentedPrices prices = new RentedPrices(provider, observed);
        List<String> needed =
                List.of("InstanceType", "AcceleratorCount", "Price", "SpotPrice", "Region");
        for (MapNode row : Csv.read(file, text, needed, columns(text), problems)) {
            String count = whole(cell(row, "AcceleratorCount"));
            String region = cell(row, "Region");
            prices.see(row, "InstanceType", region, ON_DEMAND, count, "Price");
            prices.see(row, "InstanceType", region, SPOT, count, "SpotPrice");
        }
        return prices.quotes("row ");
    }

    /** Columns that we do not know are none of our business. */
    private static List<String> columns(String text) {
        int end = text.indexOf('\n');
        return List.of((end < 0 ? text : text.substring(0, end)).strip().split(","));
    }

    /** Machines without accelerators, and terms without a price, are passed over. */
    private void see(
            MapNode row, String instance, String region, String terms, String count, String price) {
        String name = cell(row, instance);
        String written = cell(row, price);
        if (count.equals("0") || name.isEmpty() || written.isEmpty()) {
            return;
        }
        Optional<BigDecimal> usd = Quotes.price(written).filter(found -> found.signum() > 0);
        if (usd.isEmpty()) {
            rest.add(provider + " " + name + " " + region + ": " + written + " is no price");
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Offer offer = new Offer(lower, region.toLowerCase(Locale.ROOT), terms, count);
        cheapest.merge(offer, usd.get(), BigDecimal::min);
    }

    private Quotes quotes(String locator) {
        Map<Offer, BigDecimal> all = new TreeMap<>(cheapest);
        Map<Offer, List<BigDecimal>> anywhere = new TreeMap<>();
        cheapest.forEach(
                (offer, usd) ->
                        anywhere.computeIfAbsent(offer.anywhere(), none -> new ArrayList<>())
                                .add(usd));
        anywhere.forEach(
                (offer, prices) -> {
                    boolean same = prices.stream().allMatch(p -> p.compareTo(prices.get(0)) == 0);
                    if (same) {
                        all.put(offer, prices.get(0));
                    }
                });
        List<Sighting> sightings = new ArrayList<>();
        all.forEach((offer, usd) -> sightings.add(sighting(offer, usd, locator)));
        return new Quotes(sightings, rest);
    }

    private Sighting sighting(Offer offer, BigDecimal usd, String locator) {
        Map<String, String> what = new LinkedHashMap<>();
        what.put("instance", offer.instance());
        what.put("region", offer.region());
        what.put("terms", offer.terms());
        what.put("count", offer.count());
        String place = offer.region().isEmpty() ? "" : ", " + offer.region();
        String where = locator + offer.instance() + place;
        return new Sighting(provider, what, observed, Map.of("usd_per_hour", usd), Map.of(), where);
    }

    /** A zone's name is that of its region and a letter, as Google Cloud writes them. */
    private static String region(String location) {
        int dash = location.lastIndexOf('-');
        boolean zone =
                dash == location.length() - 2 && Character.isLowerCase(location.charAt(dash + 1));
        return zone ? location.substring(0, dash) : location;
    }

    private static String whole(String count) {
        return Quotes.price(count).map(number -> number.toBigInteger().toString()).orElse("0");
    }

    private static String cell(MapNode row, String column) {
        return row.get(column).map(cell -> ((ScalarNode) cell).text()).orElse("");
    }
}
