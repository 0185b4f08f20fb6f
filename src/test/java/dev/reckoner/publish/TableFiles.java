package dev.reckoner.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Holds the tables of a published site against their files: cell by cell, a number on the page is
 * that of the CSV file and of the JSON file, and so is a text, or the code that stands for it.
 */
final class TableFiles {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final Map<String, String> files;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    /** Texts that are not those of the page: codes, by file without its language and ending. */
    private final Map<String, List<String>> codes = new TreeMap<>();

    private int cells;

    private TableFiles(Map<String, String> files) {
        this.files = files;
    }

    /**
     * What was found.
     *
     * @param cells how many were compared
     */
    record Found(int cells, List<String> differences) {}

    /**
     * All differences.
     *
     * @param files bytes as Latin-1 text by path
     */
    static Found in(Map<String, String> files) {
        TableFiles all = new TableFiles(files);
        files.keySet().stream().filter(path -> path.endsWith(".html")).forEach(all::page);
        all.orphans();
        return new Found(all.cells, all.differences);
    }

    private String text(String path) {
        byte[] bytes = files.get(path).getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void page(String path) {
        Document page = Jsoup.parse(text(path));
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        for (Element table : page.select("table")) {
            // Sums have figures.json, and so has no table of its own.
            if (table.closest(".how") != null) {
                continue;
            }
            String csv = file(table, "CSV");
            String json = file(table, "JSON");
            if (!files.containsKey(folder + csv) || !files.containsKey(folder + json)) {
                differences.add(path + ": a table without files: " + table.text());
            } else {
                used.add(folder + csv);
                used.add(folder + json);
                table(folder + csv, folder + json, table);
            }
        }
    }

    private static String file(Element table, String label) {
        Element around = table.closest("figure, .scroll");
        return around == null ? "" : around.select("a:matchesOwn(^" + label + "$)").attr("href");
    }

    private void table(String csvPath, String jsonPath, Element table) {
        List<List<String>> csv = csv(csvPath);
        JsonNode json = json(jsonPath);
        Elements rows = table.select("tbody > tr");
        int columns = json.get("columns").size();
        same(jsonPath, "rows", rows.size(), json.get("rows").size());
        same(csvPath, "rows", rows.size(), csv.size() - 1);
        same(jsonPath, "columns", table.select("thead > tr > *").size(), columns);
        for (int r = 0; r < Math.min(rows.size(), csv.size() - 1); r++) {
            Elements shown = rows.get(r).children();
            int at = 0;
            for (int c = 0; c < Math.min(columns, shown.size()); c++) {
                JsonNode column = json.get("columns").get(c);
                String id = column.get("id").asText();
                String where = jsonPath + " row " + (r + 1) + " " + id;
                JsonNode value = json.get("rows").get(r).path(id);
                String unit = column.get("unit").asText();
                same(where, "head", head(id, unit), csv.get(0).get(at));
                cell(where, shown.get(c), csv.get(r + 1).get(at), value);
                at++;
                if (at < csv.get(0).size() && csv.get(0).get(at).equals(head(id + " low", unit))) {
                    range(where, json.get("rows").get(r), id, csv.get(r + 1), at);
                    at += 2;
                }
            }
            same(csvPath, "cells", csv.get(r + 1).size(), at);
        }
    }

    private static String head(String id, String unit) {
        return unit.isEmpty() ? id : id + " (" + unit + ")";
    }

    private void cell(String where, Element shown, String csv, JsonNode json) {
        cells++;
        Element data = shown.selectFirst("data");
        if (data != null) {
            same(where, "CSV", data.attr("value"), csv);
            same(where, "JSON", data.attr("value"), number(json));
        } else if (shown.hasClass("no")) {
            same(where, "CSV", "", csv);
            same(where, "JSON", true, json.isNull());
        } else {
            String text = csv.replaceFirst("^'(?=[=+@\t\r-])", "");
            same(where, "JSON", text, json.asText());
            if (!text.equals(shown.text())) {
                String place = where.substring(where.indexOf('/') + 1);
                codes.computeIfAbsent(place, key -> new ArrayList<>()).add(text);
                same(where, "code", codes.get(place).get(0), text);
            }
        }
    }

    private void range(String where, JsonNode row, String id, List<String> csv, int at) {
        same(where, "low", csv.get(at), number(row.path(id + " low")));
        same(where, "high", csv.get(at + 1), number(row.path(id + " high")));
    }

    private static String number(JsonNode node) {
        return node.isNumber() ? plain(node.decimalValue()) : node.asText();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Files beside pages that look like those of a table, but that no table names. */
    private void orphans() {
        for (String path : files.keySet()) {
            boolean ofTable =
                    path.endsWith(".csv")
                            ? files.containsKey(path.replaceAll("csv$", "json"))
                            : path.endsWith(".json")
                                    && files.containsKey(path.replaceAll("json$", "csv"));
            if (ofTable && !used.contains(path)) {
                differences.add(path + ": no table names this file");
            }
        }
    }

    private void same(String where, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(where + ", " + what + ": " + expected + " and " + actual);
        }
    }

    private JsonNode json(String path) {
        try {
            return JSON.readTree(text(path));
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    private List<List<String>> csv(String path) {
        try (var rows = CSV.readerForListOf(String.class).<List<String>>readValues(text(path))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
