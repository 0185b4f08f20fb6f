package dev.reckoner.dossier;

import dev.reckoner.quantity.Unit;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What programs can read of the catalogue, and how. */
public final class ApiPage {

    private final String folder;
    private final Map<String, File> files;

    /**
     * A file for programs.
     *
     * @param schema its schema's name below the folder
     */
    public record File(int records, String schema) {}

    /**
     * @param folder of the files in the site, ending in a slash
     * @param files by name below the folder
     */
    public ApiPage(String folder, Map<String, File> files) {
        this.folder = folder;
        this.files = new LinkedHashMap<>(files);
    }

    /** The dossier in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.API);
        List<Table.Row> rows = new ArrayList<>();
        files.forEach(
                (name, file) ->
                        rows.add(
                                new Table.Row(
                                        linked(folio, name),
                                        List.of(
                                                folio.plain(file.records(), Unit.NONE),
                                                linked(folio, file.schema())))));
        folio.section(
                "files",
                folio.phrase("api-files"),
                folio.table(
                        "files-table",
                        folio.phrase("api-files-caption"),
                        folio.columns().words("file", "column-file"),
                        List.of(
                                folio.columns().words("records", "column-records"),
                                folio.columns().words("schema", "column-schema")),
                        rows));
        folio.section(
                "reading",
                folio.phrase("api-reading"),
                Folio.paragraph(Html.escape(folio.phrase("api-records"))),
                Folio.paragraph(Html.escape(folio.phrase("api-numbers"))),
                Folio.paragraph(Html.escape(folio.phrase("api-stable"))),
                Folio.paragraph(Html.escape(folio.phrase("api-licence"))));
        return folio.dossier(
                folio.phrase("api-eyebrow"),
                folio.phrase("api-title"),
                folio.phrase(
                        "api-standfirst",
                        "<a href=\""
                                + folio.way("../" + folder + "index.json")
                                + "\">index.json</a>"));
    }

    /** Files stand beside the folders of the languages. */
    private Cell.Text linked(Folio folio, String name) {
        return folio.elsewhere().linked(name, "../" + folder + name);
    }
}
