package dev.reckoner.cli;

import dev.reckoner.price.Estimator;
import dev.reckoner.price.Question;
import dev.reckoner.price.Question.Column;
import dev.reckoner.price.Reply;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Some whole rows of a table of questions, as read; and the same rows with their answers. */
final class BatchBlock {

    private final byte[] bytes;
    private final BatchHeader header;
    private final Estimator estimator;

    BatchBlock(byte[] bytes, BatchHeader header, Estimator estimator) {
        this.bytes = bytes;
        this.header = header;
        this.estimator = estimator;
    }

    /**
     * The rows with their answers. Bytes that are no text become the sign for such; no id holds it,
     * so that their rows are refused.
     */
    byte[] answered() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(text.length() * 3);
        BatchCells rows = new BatchCells(text);
        while (rows.hasRow()) {
            row(rows, text, out);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void row(BatchCells rows, String text, StringBuilder out) {
        int start = rows.at();
        List<String> cells = rows.row();
        int end = rows.at();
        int columns = header.columns().size();
        List<String> answers;
        if (cells.size() == columns) {
            out.append(text, start, end);
            answers = Results.of(estimator.answer(question(cells)));
        } else {
            for (int i = 0; i < columns; i++) {
                out.append(i == 0 ? "" : ",");
                quote(i < cells.size() ? cells.get(i) : "", out);
            }
            String problem = cells.size() + " cells, and " + columns + " columns";
            answers = Results.of(new Reply.Refused(problem));
        }
        for (String answer : answers) {
            out.append(',');
            quote(answer, out);
        }
        out.append('\n');
    }

    private Question question(List<String> cells) {
        Map<Column, String> map = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                map.put(header.columns().get(i), cells.get(i));
            }
        }
        return new Question(map);
    }

    private static void quote(String cell, StringBuilder out) {
        boolean plain = true;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            plain &= c != '"' && !BatchCells.endsCell(c);
        }
        if (plain) {
            out.append(cell);
        } else {
            out.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
