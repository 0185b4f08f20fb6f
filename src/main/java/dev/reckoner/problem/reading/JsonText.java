package dev.reckoner.problem.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Our own values as JSON text, the same on every machine. */
public final class JsonText {

    private static final ObjectWriter WRITER =
            new ObjectMapper()
                    .writer(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectWriter LINE = new ObjectMapper().writer();

    private JsonText() {}

    /** An object, array or value; names and order are those of the value's own parts. */
    public static String text(Object value) {
        return written(WRITER, value) + "\n";
    }

    /** The same on one line, without an end of the line. */
    public static String line(Object value) {
        return written(LINE, value);
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own values cannot be written", e);
        }
    }
}
