package dev.reckoner.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start page leads with, and where its numbers lead. */
class StartPagesTest {

    private static final String SUMS = "articles/first-sums/";

    @TempDir Path folder;

    private Document start(String front) throws IOException {
        TinySite site = TinySite.in(folder);
        site.change("site.yaml", "tags:", front + "tags:").build();
        return Jsoup.parse(Files.readString(site.out().resolve("en/index.html")));
    }

    @Test
    void theNewestArticleLeadsWithItsFiguresAndItsFirstChart() throws IOException {
        Document start = start("");
        assertEquals("Sixteen people need 2", start.select(".lead h2").text());
        assertEquals("$5,840", start.select(".lead .keys b").text());
        assertEquals("A crowd needs more cards", start.select("figure b").text());
        assertEquals(List.of("A short note"), start.select(".teasers h3").eachText());
    }

    @Test
    void itsNumbersLeadToTheirExplanationsInTheArticle() throws IOException {
        Document start = start("");
        String article = SUMS + "index.html#";
        List<Element> figures = start.select(".lead .keys .figure, figure .figure");
        assertTrue(figures.size() > 4, figures.size() + " figures");
        figures.forEach(it -> assertTrue(it.attr("href").startsWith(article), it.outerHtml()));
        assertEquals(article + "sources", start.select("figure .src a").attr("href"));
        assertEquals(SUMS + "block-2.csv", start.select("figure .src a").get(2).attr("href"));
    }

    @Test
    void theSiteMayNameWhatLeads() throws IOException {
        Document start =
                start("front: {lead: short-note, chart: first-sums, figure: first-sums}\n");
        assertEquals("A short note", start.select(".lead h2").text());
        assertEquals("A crowd needs more cards", start.select("figure b").text());
        assertEquals("From: Sixteen people need 2", start.select("main > .src").text());
        Element own = start.select(".covered li").last();
        assertEquals("$5,840 a month for the crowd Sixteen people need 2", own.text());
        assertTrue(own.select(".figure").attr("href").startsWith(SUMS));
    }

    @Test
    void whatTheSiteCoversIsCountedAndLeadsToWhatWasCounted() throws IOException {
        Document start = start("");
        assertEquals(
                List.of(
                        "1 Models",
                        "1 Accelerators, from data centres to laptops",
                        "1 Prices of machines and tokens, dated Providers: 1",
                        "3 Claims checked Holds only if… (1) · Holds (1) · Cannot be checked (1)",
                        "2 Sources, each with the day it was read Facts that rest on them: 29"),
                start.select(".covered li").eachText());
        assertEquals(
                List.of(
                        "models/index.html",
                        "accelerators/index.html",
                        "sources/index.html#ranks-table",
                        "claims/index.html",
                        "sources/index.html"),
                start.select(".covered b a").eachAttr("href"));
    }
}
