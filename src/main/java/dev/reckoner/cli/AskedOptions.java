package dev.reckoner.cli;

import dev.reckoner.price.Question.Column;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of a single question: one for each column of a table, but its id. */
final class AskedOptions {

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    /** What was written, by column. */
    Map<Column, String> cells() {
        return Collections.unmodifiableMap(cells);
    }

    @Option(names = "--model", paramLabel = "ID", description = "The model.")
    private void model(String id) {
        cells.put(Column.MODEL, id);
    }

    @Option(names = "--accelerator", paramLabel = "ID", description = "The accelerator.")
    private void accelerator(String id) {
        cells.put(Column.ACCELERATOR, id);
    }

    @Option(names = "--count", paramLabel = "N", description = "How many accelerators.")
    private void count(String number) {
        cells.put(Column.COUNT, number);
    }

    @Option(
            names = "--weights",
            paramLabel = "ID",
            description = "Format of the weights. Default: as published.")
    private void weights(String id) {
        cells.put(Column.WEIGHTS, id);
    }

    @Option(
            names = "--kv",
            paramLabel = "ID",
            description = "Format of the cache. Default: the engine's.")
    private void kv(String id) {
        cells.put(Column.KV, id);
    }

    @Option(names = "--engine", paramLabel = "ID", description = "The engine. Default: vllm.")
    private void engine(String id) {
        cells.put(Column.ENGINE, id);
    }

    @Option(names = "--tp", paramLabel = "N", description = "Devices that share every layer.")
    private void tensor(String number) {
        cells.put(Column.TP, number);
    }

    @Option(names = "--pp", paramLabel = "N", description = "Stages of layers.")
    private void pipeline(String number) {
        cells.put(Column.PP, number);
    }

    @Option(names = "--ep", paramLabel = "N", description = "Groups that experts are divided into.")
    private void experts(String number) {
        cells.put(Column.EP, number);
    }

    @Option(names = "--dp", paramLabel = "N", description = "Copies of the attention.")
    private void data(String number) {
        cells.put(Column.DP, number);
    }

    @Option(names = "--input", paramLabel = "N", description = "Tokens of a prompt.")
    private void input(String number) {
        cells.put(Column.INPUT_TOKENS, number);
    }

    @Option(names = "--output", paramLabel = "N", description = "Tokens of an answer.")
    private void output(String number) {
        cells.put(Column.OUTPUT_TOKENS, number);
    }

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            description = "Conversations at once in the whole deployment.")
    private void concurrency(String number) {
        cells.put(Column.CONCURRENCY, number);
    }

    @Option(
            names = "--cached",
            paramLabel = "N",
            description = "Tokens of the prompt that need not be computed again.")
    private void cached(String number) {
        cells.put(Column.CACHED_TOKENS, number);
    }

    @Option(
            names = "--draft",
            paramLabel = "LENGTH",
            description = "Tokens that a step makes on average with speculative decoding.")
    private void draft(String number) {
        cells.put(Column.DRAFT, number);
    }

    @Option(
            names = "--gpu-layers",
            paramLabel = "N",
            description = "Layers on the accelerator; llama.cpp keeps the rest in memory.")
    private void layers(String number) {
        cells.put(Column.GPU_LAYERS, number);
    }

    @Option(
            names = "--arrival-rate",
            paramLabel = "RATE",
            description = "Requests that arrive each second.")
    private void arrivals(String number) {
        cells.put(Column.ARRIVAL_RATE, number);
    }

    @Option(
            names = "--offer",
            paramLabel = "ID",
            description = "The offer that is rented: provider/instance, or with region and terms.")
    private void offer(String id) {
        cells.put(Column.OFFER, id);
    }

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "The day of all prices. Default: the newest in the catalogue.")
    private void day(String day) {
        cells.put(Column.AS_OF, day);
    }

    @Option(
            names = "--terms",
            paramLabel = "TERMS",
            description =
                    "On which an offer is let: on-demand, reserved-1y, reserved-3y, spot,"
                            + " spot-estimated or capacity-block. Default: on-demand.")
    private void terms(String terms) {
        cells.put(Column.TERMS, terms);
    }

    @Option(names = "--region", paramLabel = "ID", description = "Where an offer is let.")
    private void region(String id) {
        cells.put(Column.REGION, id);
    }

    @Option(
            names = "--own",
            paramLabel = "PROFILE",
            description = "Servers of one's own, in content/catalogue/own/.")
    private void own(String id) {
        cells.put(Column.OWN, id);
    }

    @Option(
            names = "--api",
            paramLabel = "ID",
            description = "The model as it is hosted for all: provider/name of its token price.")
    private void api(String id) {
        cells.put(Column.API, id);
    }

    @Option(
            names = "--utilisation",
            paramLabel = "SHARE",
            description = "Share of the time in which machines are asked for anything. Default: 1.")
    private void utilisation(String share) {
        cells.put(Column.UTILISATION, share);
    }
}
