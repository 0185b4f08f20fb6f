package dev.reckoner.intake.reading;

import dev.reckoner.provenance.Source;
import dev.reckoner.provenance.Source.Rank;
import dev.reckoner.quantity.Day;
import java.util.Arrays;
import java.util.Optional;

/** A public collection of prices, and how its state of a day is cited. */
public enum Collection {
    LITELLM(
            "litellm",
            "BerriAI",
            "LiteLLM price table",
            "https://github.com/BerriAI/litellm",
            "/model_prices_and_context_window.json",
            "MIT"),
    MODELS_DEV(
            "models-dev",
            "models.dev",
            "models.dev price and model files",
            "https://github.com/anomalyco/models.dev",
            "",
            "MIT"),
    LLM_PRICES(
            "llm-prices",
            "Simon Willison",
            "llm-prices data files",
            "https://github.com/simonw/llm-prices",
            "",
            "none-stated"),
    GPUHUNT(
            "gpuhunt",
            "dstack",
            "gpuhunt catalogue",
            "https://github.com/dstackai/gpuhunt",
            "",
            "MPL-2.0"),
    SKYPILOT(
            "skypilot",
            "SkyPilot",
            "SkyPilot catalogue",
            "https://github.com/skypilot-org/skypilot-catalog",
            "",
            "none-stated");

    private final String id;
    private final String publisher;
    private final String title;
    private final String repository;
    private final String file;
    private final String licence;

    Collection(
            String id,
            String publisher,
            String title,
            String repository,
            String file,
            String licence) {
        this.id = id;
        this.publisher = publisher;
        this.title = title;
        this.repository = repository;
        this.file = file;
        this.licence = licence;
    }

    /** The collection that is called so on the command line. */
    public static Optional<Collection> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /** Its name on the command line. */
    public String id() {
        return id;
    }

    /**
     * Its state of a day as a source.
     *
     * @param called the source's id; empty for one made of the name and the day
     * @param commit of the collection's repository, where that is known
     */
    public Source source(Optional<String> called, Day observed, Optional<String> commit) {
        String kind = file.isEmpty() ? "/tree/" : "/blob/";
        String address = commit.map(c -> repository + kind + c + file).orElse(repository);
        return new Source(
                called.orElse(id + "-" + observed),
                publisher,
                title + ", state of " + observed,
                address,
                observed.toString(),
                licence,
                Rank.AGGREGATED);
    }
}
