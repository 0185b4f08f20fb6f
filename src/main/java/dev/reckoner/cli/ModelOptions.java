package dev.reckoner.cli;

import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a model's configuration does not tell, and where all of it was read. */
final class ModelOptions {

    @Option(
            names = "--as",
            required = true,
            paramLabel = "ID",
            description = "The model's id here, such as qwen3-8b.")
    private String id = "";

    @Option(
            names = "--checked-on",
            required = true,
            paramLabel = "DAY",
            converter = Dates.Converter.class,
            description = "The day on which the file was read.")
    private Day checkedOn;

    @Option(
            names = "--from",
            paramLabel = "OWNER/REPO",
            description = {
                "Where the file is published on Hugging Face. Makes the sources config-ID, and",
                "card-ID for what is given by options; the vendor is OWNER and the name REPO",
                "unless given."
            })
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the file was read instead, such as a copy on GitHub.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "A source of sources.yaml to cite for the file. Default: config-ID.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--card",
            paramLabel = "ID",
            description = "One to cite for what is given by options. Default: card-ID.")
    private Optional<String> card = Optional.empty();

    @Option(names = "--vendor", paramLabel = "NAME", description = "Who made the model.")
    private Optional<String> vendor = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", description = "What readers call it.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--released",
            paramLabel = "DAY",
            converter = Dates.Converter.class,
            description = "The day of its release.")
    private Optional<Day> released = Optional.empty();

    @Option(names = "--licence", paramLabel = "NAME", description = "Its licence.")
    private Optional<String> licence = Optional.empty();

    @Option(
            names = "--parameters",
            paramLabel = "N",
            description = {
                "As published: 34388917248 is a count of tensors, 34B a nominal figure. Must agree",
                "with the geometry. Default: what the index tells, else what the geometry adds",
                "up to."
            })
    private Optional<String> parameters = Optional.empty();

    @Option(
            names = "--active",
            paramLabel = "N",
            description = "Parameters that take part in one token, as published: 3B.")
    private Optional<String> active = Optional.empty();

    @Option(
            names = "--precision",
            paramLabel = "ID",
            description = {
                "Weight format of the files, where the configuration does not tell it (it may",
                "stand in hf_quant_config.json)."
            })
    private Optional<String> precision = Optional.empty();

    @Option(
            names = "--ignore",
            paramLabel = "KEY",
            description = "A key that decides nothing about memory. May be given several times.")
    private List<String> ignored = List.of();

    @Option(names = "--dry-run", description = "Print the file, and write nothing.")
    private boolean dryRun;

    String id() {
        return id;
    }

    Day checkedOn() {
        return checkedOn;
    }

    Optional<String> from() {
        return from;
    }

    Optional<String> address() {
        return address.or(
                () -> from.map(f -> "https://huggingface.co/" + f + "/blob/main/config.json"));
    }

    String source() {
        return source.orElse("config-" + id);
    }

    String card() {
        return card.orElse("card-" + id);
    }

    /** The first part of {@code OWNER/REPO}, or the second. */
    private Optional<String> part(int index) {
        return from.map(text -> text.split("/", 2)).filter(p -> p.length == 2).map(p -> p[index]);
    }

    Optional<String> vendor() {
        return vendor.or(() -> part(0));
    }

    String name() {
        return name.or(() -> part(1)).orElse(id);
    }

    Optional<Day> released() {
        return released;
    }

    Optional<String> licence() {
        return licence;
    }

    Optional<String> parameters() {
        return parameters;
    }

    Optional<String> active() {
        return active;
    }

    Optional<String> precision() {
        return precision;
    }

    List<String> ignored() {
        return ignored;
    }

    boolean dryRun() {
        return dryRun;
    }
}
