package dev.reckoner.catalogue.editing;

import dev.reckoner.catalogue.editing.Outcome.Added;
import dev.reckoner.catalogue.editing.Outcome.Refused;
import dev.reckoner.catalogue.editing.TableText.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All tables of prices of one kind, and what sightings do to them. */
public final class PriceBook {

    /** A kind of table. */
    public enum Kind {
        TOKENS(
                "token-prices",
                List.of("name"),
                List.of("input", "cached_input", "output"),
                "name,api_model,model,input,cached_input,output,context_up_to,valid_from,valid_to,"
                        + "observed,source,locator,note\n"),
        OFFERS(
                "offers",
                List.of("instance", "region", "terms"),
                List.of("usd_per_hour"),
                "instance,region,terms,accelerator,count,sold_by,usd_per_hour,valid_from,valid_to,"
                        + "observed,source,locator,note\n");

        private final String folder;
        private final List<String> id;
        private final List<String> prices;
        private final String header;

        Kind(String folder, List<String> id, List<String> prices, String header) {
            this.folder = folder;
            this.id = id;
            this.prices = prices;
            this.header = header;
        }

        /** Where such tables stand, from the site's directory, with a slash at the end. */
        public String below() {
            return "content/catalogue/" + folder + "/";
        }

        private String path(String provider) {
            return below() + provider + ".csv";
        }
    }

    private final Kind kind;
    private final Map<String, String> texts;
    private final boolean reopen;
    private final Map<String, TableText> tables = new TreeMap<>();

    /**
     * @param texts of the tables by path from the site's directory, bytes and all as on the disk;
     *     the catalogue reads them without a problem
     * @param reopen whether a price whose last row has ended may go on
     */
    public PriceBook(Kind kind, Map<String, String> texts, boolean reopen) {
        this.reopen = reopen;
        this.kind = kind;
        this.texts = new TreeMap<>(texts);
        texts.forEach((path, text) -> tables.put(path, new TableText(text)));
    }

    /**
     * Puts a sighting into the row of what was seen.
     *
     * @param source id of the source that tells of it
     * @return empty where no row is about it
     */
    public Optional<Outcome> see(Sighting sighting, String source) {
        TableText table = tables.get(kind.path(sighting.provider()));
        if (table == null) {
            return Optional.empty();
        }
        Map<String, List<Row>> ids = ids(table, sighting);
        if (ids.size() > 1) {
            ids.values().removeIf(rows -> !PriceRows.open(rows));
        }
        if (ids.size() > 1) {
            return Optional.of(new Refused("may be any of " + String.join(", ", ids.keySet())));
        }
        return ids.values().stream().findFirst().map(rows -> see(table, rows, sighting, source));
    }

    private Outcome see(TableText table, List<Row> rows, Sighting sighting, String source) {
        PriceRows history = new PriceRows(table, rows, kind.prices, reopen);
        if (history.tiers()) {
            return new Refused("has a price for each of several lengths of context");
        }
        return history.see(sighting, source);
    }

    /** The rows about what was seen, by their ids. */
    private Map<String, List<Row>> ids(TableText table, Sighting sighting) {
        Map<String, List<Row>> ids = new TreeMap<>();
        for (Row row : table.rows()) {
            if (about(row, sighting)) {
                String id = String.join("/", kind.id.stream().map(row::get).toList());
                ids.computeIfAbsent(id, none -> new ArrayList<>()).add(row);
            }
        }
        return ids;
    }

    private static boolean about(Row row, Sighting sighting) {
        return sighting.what().entrySet().stream()
                .allMatch(cell -> row.get(cell.getKey()).equals(cell.getValue()));
    }

    /**
     * Begins the rows of a hosted model.
     *
     * @param model id in the catalogue
     */
    public Outcome add(Sighting sighting, String model, String source) {
        String path = kind.path(sighting.provider());
        TableText table = tables.computeIfAbsent(path, none -> new TableText(kind.header));
        String name = name(sighting.what().get("api_model"));
        if (table.rows().stream().anyMatch(row -> row.get("name").equals(name))) {
            return new Refused("its name here, " + name + ", is taken");
        }
        table.append(PriceRows.cells(sighting, Map.of("name", name, "model", model), source));
        return new Added(sighting.priceText());
    }

    /** A provider's name of a model, spelt as ids are. */
    private static String name(String apiModel) {
        StringBuilder name = new StringBuilder();
        for (char c : apiModel.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "._-".indexOf(c) >= 0;
            name.append(fits ? c : '-');
        }
        return name.toString();
    }

    /** The tables that differ from what they were, by path. */
    public Map<String, String> changed() {
        Map<String, String> changed = new TreeMap<>();
        tables.forEach(
                (path, table) -> {
                    String text = table.text();
                    if (!text.equals(texts.get(path))) {
                        changed.put(path, text);
                    }
                });
        return changed;
    }
}
