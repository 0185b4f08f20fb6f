package dev.reckoner.cli;

import dev.reckoner.catalogue.editing.ModelDraft;
import dev.reckoner.catalogue.editing.ModelDraft.Cited;
import dev.reckoner.problem.Place;
import dev.reckoner.problem.Problems;
import dev.reckoner.provenance.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts together a model's file: its geometry, what options tell, and the sources of both. */
final class ModelEntry {

    private static final String GEOMETRY = "geometry";

    private final ModelOptions options;
    private final Map<String, Object> geometry;
    private final Import changing;

    ModelEntry(ModelOptions options, Map<String, Object> geometry, Import changing) {
        this.options = options;
        this.geometry = new LinkedHashMap<>(geometry);
        this.changing = changing;
        options.precision().ifPresent(id -> this.geometry.put("native_precision", id));
    }

    /** The path of the file from the site's directory. */
    String path() {
        String folder =
                options.vendor()
                        .orElseThrow()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return "content/catalogue/models/" + folder + "/" + options.id() + ".yaml";
    }

    /** The weight format of the files; empty where it is not known. */
    String precision() {
        return String.valueOf(geometry.getOrDefault("native_precision", ""));
    }

    /** Tells of options that do not go with the catalogue. */
    boolean check(Problems problems) {
        Problems found = new Problems();
        options.active().ifPresent(text -> number(text, "--active", found));
        need("--source", options.source(), options.address().isPresent(), found);
        if (!told().isEmpty()) {
            need("--card", options.card(), options.from().isPresent(), found);
        }
        boolean taken =
                changing.catalogue().models().containsKey(options.id()) && !changing.has(path());
        if (taken) {
            Place place = Place.of(path());
            found.add(place, "model id \"" + options.id() + "\" is used elsewhere", "");
        }
        found.errors().forEach(p -> problems.add(p.place(), p.what(), p.hint()));
        return !found.stopPublishing();
    }

    private void need(String option, String source, boolean made, Problems found) {
        if (!made && !changing.catalogue().sources().containsKey(source)) {
            String what = "source \"" + source + "\" is not in the list";
            String hint = "give --from OWNER/REPO, or name one that is there as " + option;
            found.add(Place.of(Import.SOURCES), what, hint);
        }
    }

    /** A number such as 34388917248, 34B or 1.5T. */
    static Optional<BigDecimal> number(String written, String option, Problems problems) {
        int last = written.length() - 1;
        int power = written.isEmpty() ? -1 : "KMBT".indexOf(written.charAt(last));
        String digits = power < 0 ? written : written.substring(0, last);
        if (!digits.matches("[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            String what = "\"" + written + "\" is no number of parameters";
            problems.add(Place.of(option), what, "write 34388917248 or 34B");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits).movePointRight(3 * (power + 1)));
    }

    /** The facts that options tell. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        options.released().ifPresent(day -> told.add("released"));
        options.licence().ifPresent(text -> told.add("licence"));
        options.parameters().ifPresent(text -> told.add("parameters"));
        options.active().ifPresent(text -> told.add("active_parameters"));
        options.precision().ifPresent(text -> told.add("native_precision"));
        return told;
    }

    /** The file with this number of parameters. */
    ModelDraft draft(ImportModelCommand.Count count) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", options.id());
        facts.put("name", options.name());
        facts.put("vendor", options.vendor().orElseThrow());
        options.released().ifPresent(day -> facts.put("released", day));
        options.licence().ifPresent(text -> facts.put("licence", text));
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("count", count.number().setScale(0, RoundingMode.HALF_UP));
        parameters.put("kind", count.exact() ? "exact" : "nominal");
        facts.put("parameters", parameters);
        options.active()
                .flatMap(text -> number(text, "--active", new Problems()))
                .ifPresent(number -> facts.put("active_parameters", number.setScale(0)));
        facts.putAll(geometry);
        options.from().ifPresent(place -> facts.put("hugging_face", place));
        return new ModelDraft(facts, sources(count));
    }

    private List<Cited> sources(ImportModelCommand.Count count) {
        List<String> read = new ArrayList<>(geometry.keySet());
        List<String> told = told();
        read.remove("note");
        read.removeAll(told);
        List<Cited> cited = new ArrayList<>();
        cited.add(new Cited(options.source(), read, "config.json", options.checkedOn()));
        options.address().ifPresent(address -> changing.cite(config(address)));
        if (!told.contains("parameters")) {
            String where =
                    count.teller().equals(GEOMETRY) ? "computed from geometry" : count.teller();
            cited.add(
                    new Cited(options.source(), List.of("parameters"), where, options.checkedOn()));
        }
        if (!told.isEmpty()) {
            cited.add(new Cited(options.card(), told, "", options.checkedOn()));
            options.from().ifPresent(from -> changing.cite(card(from)));
        }
        return cited;
    }

    private Source config(String address) {
        String publisher = options.from().map(f -> f.split("/", 2)[0]).orElse("none-stated");
        return source(options.source(), publisher, "config.json of " + options.name(), address);
    }

    private Source card(String from) {
        String address = "https://huggingface.co/" + from;
        String title = "Model card of " + options.name();
        return source(options.card(), from.split("/", 2)[0], title, address);
    }

    private Source source(String id, String publisher, String title, String address) {
        return new Source(
                id,
                publisher,
                title,
                address,
                options.checkedOn().toString(),
                "none-stated",
                Source.Rank.VENDOR);
    }
}
