package dev.reckoner.publish.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.reckoner.quantity.Decimal;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Column;
import dev.reckoner.table.Table;
import java.math.BigDecimal;

/**
 * A table as JSON: its columns with their units, and its rows as objects by the ids of columns.
 * Ranges stand beside their value as {@code <id> low} and {@code <id> high}; what is unknown is
 * null.
 */
public final class TableFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final ObjectWriter WRITER =
            MAPPER.writer(
                    new DefaultPrettyPrinter()
                            .withObjectIndenter(
                                    DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
                            .withArrayIndenter(new DefaultIndenter("", "\n")));

    private TableFile() {}

    /**
     * The text of the file.
     *
     * @param caption plain text
     */
    public static String json(Table table, String caption) {
        ObjectNode file = MAPPER.createObjectNode();
        file.put("table", table.id());
        file.put("caption", caption);
        ArrayNode columns = file.putArray("columns");
        columns.add(column(table.names()));
        table.columns().forEach(column -> columns.add(column(column)));
        ArrayNode rows = file.putArray("rows");
        for (Table.Row row : table.rows()) {
            ObjectNode values = rows.addObject();
            put(values, table.names().id(), row.name());
            for (int i = 0; i < table.columns().size(); i++) {
                put(values, table.columns().get(i).id(), row.cells().get(i));
            }
        }
        try {
            return WRITER.writeValueAsString(file) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own table cannot be written", e);
        }
    }

    private static ObjectNode column(Column column) {
        ObjectNode node = MAPPER.createObjectNode();
        return node.put("id", column.id()).put("head", column.head()).put("unit", column.unit());
    }

    private static void put(ObjectNode row, String id, Cell cell) {
        if (cell instanceof Cell.Number number) {
            row.put(id, exact(number.value()));
            number.range()
                    .ifPresent(
                            range ->
                                    row.put(id + " low", exact(range.low()))
                                            .put(id + " high", exact(range.high())));
        } else if (cell instanceof Cell.Text text) {
            row.put(id, text.code().isEmpty() ? text.text() : text.code());
        } else {
            row.putNull(id);
        }
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(Decimal.of(value).plain());
    }
}
