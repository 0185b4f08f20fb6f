package dev.reckoner.plausibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reckoner.catalogue.Catalogue;
import dev.reckoner.catalogue.reading.CatalogueReader;
import dev.reckoner.problem.Problems;
import dev.reckoner.publish.ContentTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue that comes with the program. */
class OwnFactsTest {

    @Test
    void nothingInItHardlyCanBeSo() throws IOException {
        ContentTree tree = ContentTree.scan(Path.of(""), new Problems());
        Catalogue catalogue =
                CatalogueReader.read(tree.below("content/catalogue/"), new Problems())
                        .orElseThrow();
        String articles =
                String.join("\n", tree.below("content/articles/").values())
                        + tree.below("content/catalogue/claims.yaml");
        List<String> findings =
                Plausibility.of(
                                catalogue,
                                id -> CatalogueReader.isReckonedWith(id) || articles.contains(id))
                        .stream()
                        .map(one -> one.about() + ": " + one.what())
                        .toList();
        assertEquals(List.of(), findings);
    }
}
