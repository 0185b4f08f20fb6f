package dev.reckoner.publish.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.reckoner.publish.page.Link;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

    private static final Imprint IMPRINT = new Imprint("en", "Site", "", "Author", "", "");

    private static String element(String title) {
        List<Link> trail = List.of(new Link("Home", "en/index.html", ""));
        Leaf leaf = new Leaf("en/a/index.html", "en", title, "", List.of(), trail);
        return LinkedData.element(leaf, IMPRINT, BaseUrl.UNKNOWN);
    }

    @Test
    void noTitleEndsTheElementOrComesBackChanged() throws IOException {
        String hostile = "</script><!--<script>&amp;\"\\\u2028]]>";
        String html = element(hostile);
        Document page = Jsoup.parse(html + "<p>after</p>");
        assertEquals(1, page.select("script").size());
        assertEquals("after", page.text());
        String json = page.expectFirst("script").data();
        assertEquals(
                hostile,
                new ObjectMapper().readTree(json).at("/@graph/0/itemListElement/1/name").asText());
        assertTrue(json.chars().noneMatch(c -> "<>&\u2028".indexOf(c) >= 0), json);
    }

    @Test
    void theLastPageOfATrailIsThePageItself() {
        assertTrue(
                element("Here")
                        .contains("{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Here\"}"));
    }
}
