package dev.reckoner.catalogue.reading;

import dev.reckoner.catalogue.Accelerator;
import dev.reckoner.catalogue.DataSheet;
import dev.reckoner.catalogue.reading.Citing.Cited;
import dev.reckoner.problem.Nearest;
import dev.reckoner.problem.Problems;
import dev.reckoner.problem.Says;
import dev.reckoner.problem.reading.Bound;
import dev.reckoner.quantity.Day;
import dev.reckoner.quantity.Dimension;
import dev.reckoner.quantity.Quantity;
import dev.reckoner.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code accelerators/<vendor>/<id>.yaml}. */
final class AcceleratorFiles {

    private static final List<String> FACTS =
            List.of(
                    "released",
                    "generation",
                    "interconnect",
                    "memory",
                    "visible_memory",
                    "memory_type",
                    "memory_bandwidth",
                    "nvlink",
                    "pcie_generation",
                    "dense_tflops",
                    "power",
                    "launch_price");

    private static final String PER_NODE = "per_node";

    private static final List<String> NUMBER_FORMATS =
            List.of("fp64", "fp32", "tf32", "bf16", "fp16", "fp8", "fp6", "fp4", "int8", "int4");

    private static final Unit BYTE_RATE = Unit.BYTE.per(Unit.of(Dimension.SECOND));

    @Says("A GPU or another processor that runs models.")
    record File(
            @Says("The same as the name of this file without its ending.") String id,
            @Says("Short, as in a table.") String name,
            @Says("As its maker writes it.") String fullName,
            @Says("Who makes it.") String vendor,
            @Says("What it is built into.") Accelerator.Kind kind,
            @Says("The line of designs that it belongs to.") Accelerator.Generation generation,
            @Says("The day on which it was released.") Optional<Day> released,
            @Says("Its board or package, such as SXM5 or PCIe.") Optional<String> formFactor,
            @Says(
                            value = "Nominal memory of one device.",
                            units = {"B", "GB", "GiB"})
                    Quantity memory,
            @Says(
                            value = "Memory that its driver was seen to show.",
                            units = {"B", "GB", "GiB"})
                    Optional<Quantity> visibleMemory,
            @Says("Such as HBM3 or GDDR6X.") Optional<String> memoryType,
            @Says(value = "Bytes that it reads a second.", units = "GB/s") Quantity memoryBandwidth,
            @Says(value = "Bytes a second to the others of its machine, one way.", units = "GB/s")
                    Optional<Quantity> interconnect,
            @Says(
                            value =
                                    "Bytes a second to other devices, both ways together, as makers count.",
                            units = "GB/s")
                    Optional<Quantity> nvlink,
            @Says("Generation of its PCIe interface.") Optional<Integer> pcieGeneration,
            @Says(
                            value =
                                    "Peak dense rate by number format, in 10^12 a second; never sparse.",
                            listed = NumberFormats.class)
                    Optional<Map<String, Double>> denseTflops,
            @Says(value = "The most that it draws.", units = "W") Optional<Quantity> power,
            @Says("How many share one machine in our sums.") Optional<Integer> perNode,
            @Says(value = "What its maker asked when it was released.", units = "USD")
                    Optional<Quantity> launchPrice,
            @Says("A remark for other editors, in English.") Optional<String> note,
            @Says("Which source gives which facts; every fact has one.")
                    List<Bound<Cited>> sources) {}

    /** The keys of rates. */
    static final class NumberFormats implements Says.Listed {
        @Override
        public List<String> words() {
            return NUMBER_FORMATS;
        }
    }

    private final Citing citing;
    private final Problems problems;

    AcceleratorFiles(Citing citing, Problems problems) {
        this.citing = citing;
        this.problems = problems;
    }

    Optional<Accelerator> read(CatalogueFile file) {
        return file.tree()
                .flatMap(tree -> Values.RECORDS.bind(tree, File.class, problems))
                .map(bound -> accelerator(bound, file.name()));
    }

    private Accelerator accelerator(Bound<File> bound, String fileName) {
        File file = bound.value();
        Checks checks = new Checks(problems);
        FileId.check(file.id(), fileName, bound, checks);
        check(bound, checks);
        return new Accelerator(
                file.id(),
                file.name(),
                file.fullName(),
                file.vendor(),
                file.kind(),
                file.generation(),
                file.memory(),
                file.visibleMemory(),
                file.memoryBandwidth(),
                file.interconnect(),
                file.denseTflops().orElse(Map.of()),
                file.power(),
                file.perNode().orElse(1),
                file.launchPrice(),
                new DataSheet(
                        file.released(),
                        file.formFactor(),
                        file.memoryType(),
                        file.pcieGeneration(),
                        file.nvlink(),
                        file.note()),
                citing.citations(
                        "accelerator:" + file.id(),
                        file.name(),
                        bound,
                        file.sources(),
                        facts(file),
                        checks));
    }

    /** What needs a source; how many share a machine may have one. */
    private static List<String> facts(File file) {
        boolean cited =
                file.sources().stream()
                        .flatMap(source -> source.value().fields().stream())
                        .anyMatch(field -> field.value().equals(PER_NODE));
        return cited ? Stream.concat(FACTS.stream(), Stream.of(PER_NODE)).toList() : FACTS;
    }

    private static void check(Bound<File> bound, Checks checks) {
        File file = bound.value();
        checks.filled(file.name(), bound, "name");
        checks.filled(file.fullName(), bound, "full_name");
        checks.filled(file.vendor(), bound, "vendor");
        filled(file.formFactor(), bound, "form_factor", checks);
        filled(file.memoryType(), bound, "memory_type", checks);
        filled(file.note(), bound, "note", checks);
        file.perNode().ifPresent(count -> checks.positive(count, bound, PER_NODE));
        file.pcieGeneration()
                .ifPresent(generation -> checks.positive(generation, bound, "pcie_generation"));
        quantity(file.memory(), Unit.BYTE, "B, GB or GiB", bound, "memory", checks);
        quantity(file.memoryBandwidth(), BYTE_RATE, "GB/s", bound, "memory_bandwidth", checks);
        file.interconnect()
                .ifPresent(
                        rate -> quantity(rate, BYTE_RATE, "GB/s", bound, "interconnect", checks));
        file.nvlink().ifPresent(rate -> quantity(rate, BYTE_RATE, "GB/s", bound, "nvlink", checks));
        file.power()
                .ifPresent(
                        power ->
                                quantity(
                                        power,
                                        Unit.of(Dimension.WATT),
                                        "W",
                                        bound,
                                        "power",
                                        checks));
        file.launchPrice()
                .ifPresent(
                        price -> quantity(price, Unit.USD, "USD", bound, "launch_price", checks));
        file.visibleMemory().ifPresent(visible -> checkVisible(visible, bound, checks));
        file.denseTflops()
                .orElse(Map.of())
                .forEach((format, rate) -> checkRate(format, rate, bound, checks));
    }

    private static void filled(
            Optional<String> text, Bound<File> bound, String key, Checks checks) {
        text.ifPresent(words -> checks.filled(words, bound, key));
    }

    private static void checkVisible(Quantity visible, Bound<File> bound, Checks checks) {
        quantity(visible, Unit.BYTE, "B, GB or GiB", bound, "visible_memory", checks);
        boolean within = visible.value() <= bound.value().memory().value();
        checks.that(within, bound, "is more than the memory", "", "visible_memory");
    }

    private static void checkRate(String format, double rate, Bound<File> bound, Checks checks) {
        checks.positive(rate, bound, "dense_tflops", format);
        if (!NUMBER_FORMATS.contains(format)) {
            String near = Nearest.hint(format, NUMBER_FORMATS);
            String hint = near.isEmpty() ? "known: " + String.join(", ", NUMBER_FORMATS) : near;
            checks.wrong(
                    bound.at("dense_tflops", format),
                    "dense_tflops: ",
                    format,
                    "is not a number format",
                    hint);
        }
    }

    private static void quantity(
            Quantity quantity,
            Unit unit,
            String written,
            Bound<File> bound,
            String key,
            Checks checks) {
        boolean fits = quantity.unit().equals(unit);
        checks.that(fits, bound, "has the wrong unit", "give it in " + written, key);
        checks.positive(quantity.value(), bound, key);
    }
}
