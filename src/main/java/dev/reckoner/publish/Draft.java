package dev.reckoner.publish;

import dev.reckoner.article.markdown.Reference;
import dev.reckoner.publish.discovery.Leaf;
import dev.reckoner.publish.reading.FiguresFile;
import dev.reckoner.publish.reading.TableFile;
import dev.reckoner.table.Html;
import dev.reckoner.table.Table;
import dev.reckoner.table.TableCsv;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A page that is ready for its template, and what stands beside it.
 *
 * @param leaf what it says of itself
 * @param template its file name
 * @param page what the template sees
 * @param figures the page's numbers for programs, where it has any
 * @param beside bytes by path
 * @param links that authors wrote
 */
record Draft(
        Leaf leaf,
        String template,
        Record page,
        Optional<FiguresFile> figures,
        Map<String, byte[]> beside,
        List<Reference> links) {

    Draft {
        beside = Collections.unmodifiableMap(new TreeMap<>(beside));
        links = List.copyOf(links);
    }

    /** A page without numbers of its own. */
    Draft(Leaf leaf, String template, Record page) {
        this(leaf, template, page, Optional.empty(), Map.of(), List.of());
    }

    /** Its path in the site. */
    String path() {
        return leaf.path();
    }

    /** The files of a page's tables, by path. */
    static Map<String, byte[]> files(String page, List<Table> tables) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Table table : tables) {
            String file = folder(page) + table.id();
            files.put(file + ".csv", bytes(TableCsv.of(table)));
            files.put(file + ".json", bytes(TableFile.json(table, Html.text(table.caption()))));
        }
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The language of the folder in which it stands; empty at the root. */
    String language() {
        return path().substring(0, Math.max(path().indexOf('/'), 0));
    }

    /** The folder of a page, with the slash. */
    static String folder(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }
}
