package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Measure;
import dev.reckoner.quantity.Unit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the sums take the assumptions to be that they know by name. */
final class Meanings {

    /** The unit of each, as data files write it; the others are pure numbers or of any unit. */
    private static final Map<String, String> UNITS = units();

    /** Something is divided by these, so that they must be above zero. */
    private static final Set<String> DIVISORS =
            Set.of(
                    "visible-memory",
                    "hours-per-month",
                    "interconnect",
                    "host-bandwidth",
                    "utilisation",
                    "plate-of-spaghetti",
                    "mfu",
                    "fine-tuning-mfu",
                    "own-life",
                    "own-hours-per-person",
                    "rent-outlier",
                    "token-price-outlier");

    /** Parts of a whole, which is 1. */
    private static final Set<String> SHARES =
            Set.of(
                    "visible-memory",
                    "utilisation",
                    "power-share",
                    "idle-power",
                    "own-residual",
                    "own-staff-share",
                    "mfu",
                    "fine-tuning-mfu",
                    "lora-share");

    private Meanings() {}

    private static Map<String, String> units() {
        Map<String, String> units = new TreeMap<>();
        for (String number :
                new String[] {
                    "visible-memory",
                    "power-share",
                    "power-busy",
                    "utilisation",
                    "stream-read",
                    "stream-attention",
                    "stream-prompt",
                    "stream-spread",
                    "own-network",
                    "own-spares",
                    "own-residual",
                    "own-people-on-duty",
                    "own-on-costs",
                    "own-staff-share",
                    "host-power",
                    "idle-power",
                    "pue",
                    "mfu",
                    "fine-tuning-mfu",
                    "lora-share",
                    "optimiser-memory"
                }) {
            units.put(number, "");
        }
        units.put("runtime-memory", "GB/device");
        units.put("hours-per-month", "hours/month");
        units.put("plate-of-spaghetti", "USD/plate");
        units.put("interconnect", "GB/s");
        units.put("host-bandwidth", "GB/s");
        units.put("stream-unpack", "flop/B");
        units.put("stream-layer", "us");
        units.put("stream-hop", "us");
        units.put("own-life", "years");
        units.put("own-interest", "/year");
        units.put("own-support", "/year");
        units.put("own-hours-covered", "hours/month");
        units.put("own-hours-per-person", "hours/month/person");
        units.put("grid-carbon", "g/kWh");
        units.put("price-age", "days");
        units.put("rent-outlier", "");
        units.put("token-price-outlier", "");
        units.put("upkeep-share", "/year");
        units.put("step-tokens", "tokens");
        units.put("fine-tuning-tokens", "tokens");
        return units;
    }

    /** Whether the sums know an assumption by that name. */
    static boolean has(String id) {
        return UNITS.containsKey(id);
    }

    /** Tells of a unit that the sums cannot reckon with, and of numbers that mean nothing in it. */
    static void check(String id, Estimate estimate, Bound<?> bound, Checks checks) {
        String written = UNITS.get(id);
        if (written == null) {
            return;
        }
        Unit unit = Measure.unit(written).orElseThrow().unit();
        String hint = written.isEmpty() ? "write a number alone" : "write it in " + written;
        checks.that(estimate.unit().equals(unit), bound, "is in another unit", hint, "value");
        boolean range = bound.node().child("low").isPresent();
        String low = range ? "low" : "value";
        if (DIVISORS.contains(id)) {
            checks.positive(estimate.range().low(), bound, low);
        }
        if (SHARES.contains(id)) {
            checks.share(estimate.range().high(), bound, range ? "high" : "value");
        }
        if (id.equals("pue")) {
            checks.pue(estimate.range().low(), bound, low);
        }
    }

    /** Whether one assumption may stand in for another, by what each is. */
    static boolean interchangeable(String standard, Estimate other) {
        String written = UNITS.getOrDefault(standard, "");
        boolean divides = DIVISORS.contains(standard);
        boolean share = SHARES.contains(standard);
        return other.unit().equals(Measure.unit(written).orElseThrow().unit())
                && (!divides || other.range().low() > 0)
                && (!share || other.range().high() <= 1);
    }
}
