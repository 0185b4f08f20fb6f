package dev.reckoner.publish.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code figures.json} beside a page: its published numbers, and every figure that they rest on.
 *
 * @param page the page's path in the site
 * @param published what the page shows, in reading order
 * @param figures the figures behind it
 */
public record FiguresFile(String page, List<Published> published, List<Entry> figures) {

    /**
     * A number as a reader sees it.
     *
     * @param id expression in normal form, or name
     * @param figure id of the figure behind it
     * @param text as shown
     * @param where it stands in the content
     */
    public record Published(String id, String figure, double value, String text, String where) {}

    /**
     * A figure.
     *
     * @param unit canonical, such as {@code usd/month}; empty for a pure number
     * @param kind given, assumed, measured, fitted, asked, chosen or computed
     * @param note on what it was fitted, or what is remarked on it; empty where there is nothing
     * @param formula in words; empty where there is none
     * @param inputs ids of the figures put in
     * @param source title of the document; empty where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            String id,
            String anchor,
            String name,
            String subject,
            double value,
            String unit,
            double low,
            double high,
            String kind,
            String note,
            String formula,
            List<String> inputs,
            String source,
            String address,
            String locator,
            String checkedOn) {}

    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final ObjectWriter WRITER =
            MAPPER.writer(
                    new DefaultPrettyPrinter()
                            .withObjectIndenter(NopIndenter.instance)
                            .withArrayIndenter(new DefaultIndenter("", "\n")));

    /** The same without the figures behind the published numbers. */
    public FiguresFile withoutSums() {
        return new FiguresFile(page, published, List.of());
    }

    /** As JSON text, a figure on each line. */
    public String json() {
        try {
            return WRITER.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own figures cannot be written", e);
        }
    }

    /** From JSON text, if it is what an earlier run wrote. */
    public static Optional<FiguresFile> read(byte[] json) {
        try {
            FiguresFile file = MAPPER.readValue(json, FiguresFile.class);
            boolean whole = file != null && file.published() != null && file.figures() != null;
            return whole ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
