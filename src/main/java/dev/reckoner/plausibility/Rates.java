package dev.reckoner.plausibility;

import dev.reckoner.catalogue.Accelerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Peak rates against each other. Half the width is some twice the rate, and within a generation of
 * one kind the same multiple. Makers print rates with sparsity, which are twice the dense ones.
 */
final class Rates {

    /** How many times as fast as 16 bits a narrower format is, by its width alone. */
    private static final Map<String, Double> IDEAL = Map.of("fp8", 2.0, "int8", 2.0, "fp4", 4.0);

    /**
     * Some designs favour narrow formats, but none beyond this many times what width alone gives.
     */
    private static final double MOST = 3;

    /** Rounded figures, and clocks that differ by format. */
    private static final double SLACK = 0.05;

    /** Fewer say nothing of a generation. */
    private static final int SIBLINGS = 2;

    private final Collection<Accelerator> all;

    Rates(Collection<Accelerator> all) {
        this.all = all;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Accelerator one : all) {
            for (String format : List.of("fp8", "int8", "fp4")) {
                multiple(one, format).ifPresent(multiple -> check(one, format, multiple, findings));
            }
        }
        return findings;
    }

    private void check(Accelerator one, String format, double multiple, List<Finding> findings) {
        double ideal = IDEAL.get(format);
        if (twice(multiple, ideal) || multiple > MOST * ideal) {
            String what = "is " + Said.three(multiple) + " times the 16-bit rate";
            String hint = "is the source's figure with sparsity? Halve it; only dense rates count";
            findings.add(finding(one, format, what, hint));
        } else if (multiple < 1 - SLACK && !fasterAsFp8(one, multiple)) {
            String what = "is slower than 16 bits: " + Said.three(multiple) + " times its rate";
            String hint = "look whether the 16-bit rate is with sparsity; halve it then";
            findings.add(finding(one, format, what, hint));
        } else {
            usual(one, format)
                    .filter(usual -> twice(multiple, usual) || twice(usual, multiple))
                    .ifPresent(usual -> findings.add(unusual(one, format, multiple, usual)));
        }
    }

    /**
     * Designs for inference drop integers, and keep little of INT8; their FP8 tells nothing odd.
     */
    private static boolean fasterAsFp8(Accelerator one, double multiple) {
        return multiple(one, "fp8").orElse(0) >= Math.max(1 - SLACK, multiple);
    }

    private static Finding unusual(Accelerator one, String format, double multiple, double usual) {
        String what =
                "is "
                        + Said.three(multiple)
                        + " times the 16-bit rate; on the others of its generation it is "
                        + Said.three(usual);
        return finding(one, format, what, "one of both rates looks like one with sparsity");
    }

    private static boolean twice(double a, double b) {
        return Math.abs(a / b - 2) <= 2 * SLACK;
    }

    /**
     * The multiple that all others of a generation and kind have, if they agree. What is no GPU has
     * several designs under one name.
     */
    private Optional<Double> usual(Accelerator one, String format) {
        List<Double> multiples = new ArrayList<>();
        for (Accelerator other : all) {
            boolean sibling =
                    one.kind() != Accelerator.Kind.SERVER_ASIC
                            && !other.id().equals(one.id())
                            && other.generation() == one.generation()
                            && other.kind() == one.kind();
            OptionalDouble multiple = sibling ? multiple(other, format) : OptionalDouble.empty();
            if (multiple.isPresent()) {
                multiples.add(multiple.getAsDouble());
            }
        }
        if (multiples.size() < SIBLINGS) {
            return Optional.empty();
        }
        double first = multiples.get(0);
        boolean agree = multiples.stream().allMatch(m -> Math.abs(m / first - 1) <= SLACK);
        return agree ? Optional.of(first) : Optional.empty();
    }

    /** How many times as fast as the faster format of 16 bits. */
    private static OptionalDouble multiple(Accelerator one, String format) {
        Map<String, Double> rates = one.denseTflops();
        double wide = Math.max(rates.getOrDefault("bf16", 0.0), rates.getOrDefault("fp16", 0.0));
        return wide > 0 && rates.containsKey(format)
                ? OptionalDouble.of(rates.get(format) / wide)
                : OptionalDouble.empty();
    }

    private static Finding finding(Accelerator one, String format, String what, String hint) {
        return new Finding(
                Rule.RATES,
                one.citations().subject(),
                Optional.empty(),
                List.of("dense_tflops"),
                "dense_tflops." + format + ": " + what,
                hint);
    }
}
