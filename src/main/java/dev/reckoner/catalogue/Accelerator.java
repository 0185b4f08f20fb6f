package dev.reckoner.catalogue;

import dev.reckoner.provenance.Derivation.Given;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Name;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Estimate;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A GPU or another processor that runs models.
 *
 * @param name short, as in a table
 * @param fullName as its maker writes it
 * @param kind what it is built into
 * @param memory nominal bytes
 * @param visibleMemory bytes that its driver was seen to show
 * @param memoryBandwidth bytes a second
 * @param generation the line of designs that it belongs to
 * @param interconnect bytes a second from one device to the others of its machine, in one direction
 * @param denseTflops peak dense rate in 10¹² operations a second, by number format; empty where no
 *     rate is known
 * @param power watts at most
 * @param perNode how many share one machine in our sums: as many as its maker's or a provider's
 *     machines hold, eight for cards, which have slots, and 1 where nothing is known
 * @param launchPrice USD
 * @param sheet what its data sheet says beside
 */
public record Accelerator(
        String id,
        String name,
        String fullName,
        String vendor,
        Kind kind,
        Generation generation,
        Quantity memory,
        Optional<Quantity> visibleMemory,
        Quantity memoryBandwidth,
        Optional<Quantity> interconnect,
        Map<String, Double> denseTflops,
        Optional<Quantity> power,
        int perNode,
        Optional<Quantity> launchPrice,
        DataSheet sheet,
        Citations citations) {

    /** What it is built into. */
    public enum Kind {
        SERVER_GPU,
        /** A chip for neural networks alone, such as a TPU. */
        SERVER_ASIC,
        DESKTOP_GPU,
        LAPTOP_GPU,
        SYSTEM_ON_CHIP;

        /** Whether machines that hold it are joined to larger ones. */
        public boolean inServers() {
            return this == SERVER_GPU || this == SERVER_ASIC;
        }
    }

    /** Lines of designs: what is alike within one runs models alike. */
    public enum Generation {
        VOLTA,
        TURING,
        AMPERE,
        ADA,
        HOPPER,
        BLACKWELL,
        RUBIN,
        CDNA2,
        CDNA3,
        CDNA4,
        RDNA3,
        RDNA3_5,
        RDNA4,
        XE2,
        APPLE,
        TPU,
        NEURON_CORE,
        GAUDI,
        LPU,
        ASCEND
    }

    public Accelerator {
        denseTflops = Collections.unmodifiableMap(new TreeMap<>(denseTflops));
    }

    /** Operations a second. */
    private static final Unit FLOP_RATE = Unit.of(Dimension.FLOP).per(Unit.SECOND);

    /** The peak dense rate in a number format that it has one for. */
    public Figure rateFigure(Arithmetic format) {
        return new Figure(
                citations.subject() + ".rate-" + format.id(),
                new Name("rate", name + " · " + format.name()),
                Estimate.exact(denseTflops.get(format.id()) * 1e12, FLOP_RATE),
                new Given(citations.of("dense_tflops")));
    }

    /** Rated power, watts a device, where it is known. */
    public Optional<Figure> powerFigure() {
        Unit watts = Unit.of(Dimension.WATT).per(Unit.DEVICE);
        return power.map(rated -> citations.given("power", "power", rated.value(), watts));
    }

    /** Nominal memory, bytes a device. */
    public Figure memoryFigure() {
        return citations.given("memory", "memory", memory.value(), memory.unit().per(Unit.DEVICE));
    }
}
