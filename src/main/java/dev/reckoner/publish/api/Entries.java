package dev.reckoner.publish.api;

import dev.reckoner.problem.Says;
import dev.reckoner.quantity.Day;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of the files; what is absent is not known, or does not apply. */
final class Entries {

    private Entries() {}

    @Says("Where something was read.")
    record Read(
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("A number with its source.")
    record Fact(
            double value,
            @Says("Empty for a pure number.") String unit,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("A text with its source.")
    record Said(
            String value,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("Numbers of one kind by name, with their source.")
    record Facts(
            Map<String, Double> values,
            @Says("Empty for pure numbers.") String unit,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("Layers that are built alike.")
    record Layers(
            int count,
            @Says("What their attention sees of the tokens before: full, window, chunk, ….")
                    String sees,
            @Says("The sizes of that, by name.") Map<String, Double> sizes,
            @Says("Whether they have a feed-forward network or experts.") boolean network) {}

    @Says("An open-weight model.")
    record ModelEntry(
            String id,
            String name,
            String vendor,
            @Says("All parameters, as published.") Optional<Fact> parameters,
            @Says("Whether that is a count of tensors and no nominal figure.")
                    Optional<Boolean> exact,
            @Says("Parameters multiplied for one token.") Optional<Fact> activeParameters,
            @Says("Length of a token's vector.") Optional<Fact> hiddenSize,
            @Says("Tokens that it knows.") Optional<Fact> vocabulary,
            @Says("Tokens that it can look at.") Optional<Fact> contextWindow,
            @Says("Kind of attention of all layers that say no other.") Optional<Said> attention,
            @Says("Sizes of the attention.") Optional<Facts> attentionSizes,
            @Says("Groups of layers; cited as the number of all layers.") List<Layers> layerGroups,
            @Says("All layers.") Optional<Fact> layers,
            @Says("Sizes of the dense network.") Optional<Facts> feedForward,
            @Says("Numbers and sizes of the experts.") Optional<Facts> experts,
            @Says("Tokens read in pre-training.") Optional<Fact> trainingTokens,
            @Says("Hours of single devices that training took.") Optional<Fact> trainingHours,
            @Says("The day on which it was published.") Optional<Said> released,
            Optional<Said> licence,
            @Says("What it takes in, such as text+image.") Optional<Said> modality,
            @Says("Id of the weight format in which it was published.")
                    Optional<Said> nativePrecision,
            @Says("Memory that its maker says it needs, by format.") Optional<Facts> vendorMemory,
            @Says("Id of the model that it was made from.") Optional<String> variantOf,
            @Says("Where its files are published, owner/name.") Optional<String> huggingFace) {}

    @Says("A GPU or another processor that runs models.")
    record AcceleratorEntry(
            String id,
            String name,
            String fullName,
            String vendor,
            @Says("What it is built into.") String kind,
            @Says("The line of designs that it belongs to.") String generation,
            @Says("Nominal memory.") Fact memory,
            @Says("Memory that its driver was seen to show.") Optional<Fact> visibleMemory,
            Fact memoryBandwidth,
            @Says("To the other devices of its machine, in one direction.")
                    Optional<Fact> interconnect,
            @Says("Peak dense rates by number format.") Optional<Facts> denseRates,
            @Says("At most.") Optional<Fact> power,
            @Says("The maker's or a shop's price when it came out.") Optional<Fact> launchPrice,
            @Says("The day on which it was presented, or could be had.") Optional<Said> released,
            @Says("How many share one machine in our sums.") int perNode) {}

    @Says("A price and the days on which it held.")
    record Price(
            @Says("The first day on which it was seen.") Day from,
            @Says("The first day on which another was seen.") Optional<Day> to,
            @Says("Absent where the offer was withdrawn.") Optional<Double> value,
            String unit,
            @Says("The days on which it was seen.") List<Day> seen,
            Optional<String> note,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("What a provider lets, and its prices over time.")
    record OfferEntry(
            @Says("provider/instance/region/terms") String id,
            String provider,
            String instance,
            String region,
            @Says("By the hour, reserved, spot, ….") String terms,
            @Says("Id, as in accelerators.json.") String accelerator,
            @Says("Accelerators in one instance.") int accelerators,
            @Says("Whether single accelerators of it can be had.") boolean byDevice,
            @Says("For an hour of one instance, oldest first.") List<Price> prices) {}

    @Says("What a provider charged for tokens of a hosted model.")
    record TokenPriceEntry(
            @Says("provider/name; several rows may have it.") String id,
            String provider,
            @Says("The model's name in the provider's interface.") String apiModel,
            @Says("Id, as in models.json.") Optional<String> model,
            double input,
            @Says("For input that the provider still holds.") Optional<Double> cachedInput,
            double output,
            @Says("Of all three prices.") String unit,
            @Says("Tokens of context up to which the price holds.") Optional<Double> contextUpTo,
            @Says("The first day on which it was seen.") Day from,
            @Says("The first day on which another was seen.") Optional<Day> to,
            @Says("The days on which it was seen.") List<Day> seen,
            Optional<String> note,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("A value of a rate from a day on, until the next.")
    record Dated(
            Day from,
            double value,
            String unit,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("What holds for a place or a thing, such as a tariff.")
    record RateEntry(
            @Says("kind/name") String id,
            String kind,
            String name,
            @Says("Oldest first.") List<Dated> values) {}

    @Says("What a source says that a model reached on a benchmark.")
    record ScoreEntry(
            String id,
            @Says("The full model, as the source calls it.") String base,
            @Says("Its id, as in models.json.") Optional<String> baseModel,
            @Says("What was scored, in the source's words.") String variant,
            @Says("How it was made of the full model.") String variantKind,
            @Says("Id of the format of its weights.") Optional<String> weights,
            String benchmark,
            @Says("In the unit of the benchmark.") double value,
            String unit,
            @Says("What the full model reached in the same run.") Optional<Double> ofFull,
            boolean higherIsBetter,
            @Says("The source's words for how it was run; may be empty.") String settings,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("What somebody said about a model or a machine.")
    record ClaimEntry(
            String id,
            String who,
            @Says("Their words, or ours for them.") String said,
            @Says("Whether the words are theirs.") boolean quoted,
            @Says("BCP 47 tag of the words.") String language,
            @Says("When, as far as known; may be empty.") String date,
            @Says("Ids of models and accelerators.") List<String> about,
            @Says("holds, holds-only-if, fails or cannot-be-checked.") Optional<String> verdict,
            @Says("Where it is checked, below the folder of a language.") String page,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("A document that something was read in.")
    record SourceEntry(
            String id,
            String publisher,
            String title,
            String address,
            @Says("Of the document, as it states it; may be empty.") String date,
            @Says("Of the document's data; none-stated where it states none.") String licence,
            @Says("How near it is to the fact: official, vendor, measured, aggregated, press.")
                    String rank) {}

    @Says("A choice of ours, with a reason and a plausible range.")
    record AssumptionEntry(
            String id,
            double value,
            double low,
            double high,
            @Says("Empty for a pure number.") String unit,
            @Says("Why this value, by language.") Map<String, String> reason,
            @Says("What the choice leans on; may be empty.") List<Read> sources) {}

    @Says("A source that contradicts the catalogue.")
    record ConflictEntry(
            @Says("The record with its kind, such as model:gemma-3-27b.") String about,
            @Says("Its name in the data file.") String field,
            @Says("What the other source says.") String value,
            @Says("Why the catalogue keeps its own value, by language.") Map<String, String> reason,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The day on which it was read.") Day checkedOn) {}

    @Says("One published number of a run of a model.")
    record MeasurementEntry(
            String id,
            @Says("Id, as in models.json.") String model,
            @Says("Id, as in accelerators.json.") Optional<String> accelerator,
            @Says("Accelerators.") Optional<Integer> count,
            @Says("Id of the format of the weights, or native.") Optional<String> weights,
            @Says("Id of the format of the cache.") Optional<String> kv,
            Optional<String> engine,
            @Says("May be empty.") String engineVersion,
            Optional<Integer> tensorParallel,
            Optional<Integer> pipelineParallel,
            Optional<Integer> expertParallel,
            @Says("That of attention.") Optional<Integer> dataParallel,
            @Says("Of a request, or their mean.") Optional<Double> inputTokens,
            @Says("Of a request, or their mean.") Optional<Double> outputTokens,
            @Says("Requests at once in the whole deployment.") Optional<Double> concurrency,
            @Says("Requests a second.") Optional<Double> arrivalRate,
            String metric,
            double value,
            String unit,
            @Says("When it was measured, as far as known; may be empty.") String date,
            @Says("May be empty.") String note,
            @Says("Id of the source, as in sources.json.") String source,
            @Says("Page, file or row; may be empty.") String locator,
            @Says("The state of the source, or else the day of the measurement.")
                    Optional<Day> checkedOn) {}

    @Says("A file of this folder.")
    record FileEntry(
            String file,
            @Says("What each of its records is.") String about,
            @Says("How many records it has.") int records,
            @Says("The schema of the file.") String schema) {}

    @Says("What there is.")
    record Index(
            String api,
            @Says("For which the site is reckoned.") Day day,
            @Says("Under which terms it may be used.") String licence,
            List<FileEntry> files) {}
}
