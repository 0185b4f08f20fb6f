package dev.reckoner.publish.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final BaseUrl BASE = BaseUrl.of("https://a.example/");
    private static final List<Leaf> PAGES =
            IntStream.range(0, 100)
                    .mapToObj(i -> new Leaf(i + "/index.html", "en", "", "", List.of(), List.of()))
                    .toList();

    @Test
    void aSiteOfUsualSizeHasOneFile() {
        assertEquals(List.of("sitemap.xml"), List.copyOf(Sitemap.of(PAGES, BASE).keySet()));
    }

    @Test
    void morePagesThanAFileMayHoldStandInSeveralAndAList() {
        Map<String, String> files = Sitemap.of(PAGES, BASE, 40, 1 << 20);
        assertEquals(
                "[sitemap-1.xml, sitemap-2.xml, sitemap-3.xml, sitemap.xml]",
                files.keySet().toString());
        assertEquals(20, files.get("sitemap-3.xml").split("<url>").length - 1);
        assertTrue(files.get("sitemap.xml").contains("<loc>https://a.example/sitemap-3.xml</loc>"));
        files.values()
                .forEach(
                        xml -> assertEquals(List.of(), XmlSchemas.byXmlSchema("sitemap.xsd", xml)));
    }

    @Test
    void noFileHasMoreBytesThanItMay() {
        Map<String, String> files = Sitemap.of(PAGES, BASE, 100, 3000);
        assertEquals(4, files.size());
        for (String xml : files.values()) {
            assertTrue(xml.getBytes(StandardCharsets.UTF_8).length <= 3000);
        }
    }
}
