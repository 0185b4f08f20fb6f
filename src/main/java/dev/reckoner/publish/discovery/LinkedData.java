package dev.reckoner.publish.discovery;

import dev.reckoner.problem.reading.JsonText;
import dev.reckoner.publish.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page is about, as JSON-LD in the words of <a href="https://schema.org/">schema.org</a>:
 * one graph of the subject and the trail of pages above it. A relative address is relative to the
 * page, as JSON-LD 1.1 has it.
 */
final class LinkedData {

    private final Leaf leaf;
    private final Imprint imprint;
    private final BaseUrl base;

    private LinkedData(Leaf leaf, Imprint imprint, BaseUrl base) {
        this.leaf = leaf;
        this.imprint = imprint;
        this.base = base;
    }

    /**
     * The element that holds the data, since a script that is data is not run and no policy stops
     * it; empty where there is nothing to say.
     */
    static String element(Leaf leaf, Imprint imprint, BaseUrl base) {
        List<Object> graph = new LinkedData(leaf, imprint, base).graph();
        if (graph.isEmpty()) {
            return "";
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        return "<script type=\"application/ld+json\">" + safe(JsonText.line(data)) + "</script>";
    }

    /** JSON whose characters mean nothing to HTML; outside strings it has none of these. */
    static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private List<Object> graph() {
        List<Object> graph = new ArrayList<>();
        if (!leaf.listed()) {
            return graph;
        }
        if (!leaf.repeats()) {
            subject(graph);
        }
        if (!leaf.trail().isEmpty()) {
            graph.add(trail());
        }
        return graph;
    }

    /** A text that stands elsewhere is described there. */
    private void subject(List<Object> graph) {
        if (leaf.subject() instanceof Subject.Article article) {
            graph.add(article(article));
        } else if (leaf.subject() instanceof Subject.Dataset dataset) {
            graph.add(dataset(dataset));
        } else if (leaf.subject() instanceof Subject.Review review) {
            graph.add(review(review));
        }
    }

    private Map<String, Object> article(Subject.Article article) {
        Map<String, Object> node = node("Article");
        node.put("headline", leaf.title());
        node.put("url", to(leaf.path()));
        node.put("inLanguage", leaf.language());
        node.put("datePublished", article.published().toString());
        node.put("dateModified", article.modified().toString());
        node.put("articleSection", article.section());
        article.picture().ifPresent(picture -> node.put("image", to(picture.path())));
        node.put("author", organisation(article.author()));
        node.put("publisher", publisher());
        putLicence(node);
        return node;
    }

    private Map<String, Object> dataset(Subject.Dataset dataset) {
        Map<String, Object> node = node("Dataset");
        node.put("name", leaf.title());
        node.put("description", dataset.description());
        node.put("url", to(leaf.path()));
        node.put("inLanguage", leaf.language());
        node.put("isAccessibleForFree", true);
        node.put("creator", publisher());
        putLicence(node);
        if (!dataset.coverage().isEmpty()) {
            node.put("temporalCoverage", dataset.coverage());
        }
        if (!dataset.variables().isEmpty()) {
            node.put("variableMeasured", dataset.variables());
        }
        node.put("distribution", dataset.files().stream().map(this::download).toList());
        return node;
    }

    private Map<String, Object> download(String file) {
        Map<String, Object> node = node("DataDownload");
        node.put("encodingFormat", file.endsWith(".csv") ? "text/csv" : "application/json");
        node.put("contentUrl", to(file));
        return node;
    }

    private Map<String, Object> review(Subject.Review review) {
        Map<String, Object> rating = node("Rating");
        review.rating()
                .ifPresent(
                        value -> {
                            rating.put("ratingValue", value);
                            rating.put("worstRating", Subject.Review.WORST);
                            rating.put("bestRating", Subject.Review.BEST);
                        });
        rating.put("alternateName", review.verdict());
        Map<String, Object> claim = node("Claim");
        // Whether a person or an organisation said it is not known, so its type is left open.
        claim.put("author", Map.of("name", review.who()));
        if (!review.date().isEmpty()) {
            claim.put("datePublished", review.date());
        }
        Map<String, Object> work = node("CreativeWork");
        work.put("url", review.appearance());
        claim.put("appearance", work);
        Map<String, Object> node = node("ClaimReview");
        node.put("url", to(leaf.path()));
        node.put("inLanguage", leaf.language());
        node.put("claimReviewed", review.claimed());
        node.put("itemReviewed", claim);
        node.put("reviewRating", rating);
        node.put("author", publisher());
        return node;
    }

    private Map<String, Object> trail() {
        List<Link> pages = new ArrayList<>(leaf.trail());
        pages.add(new Link(leaf.title(), leaf.path(), ""));
        List<Object> items = new ArrayList<>();
        for (Link page : pages) {
            Map<String, Object> item = node("ListItem");
            item.put("position", items.size() + 1);
            item.put("name", page.text());
            if (!page.href().equals(leaf.path())) {
                item.put("item", to(page.href()));
            }
            items.add(item);
        }
        Map<String, Object> node = node("BreadcrumbList");
        node.put("itemListElement", items);
        return node;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = organisation(imprint.siteName());
        publisher.put("url", to(leaf.language() + "/index.html"));
        return publisher;
    }

    private void putLicence(Map<String, Object> node) {
        if (!imprint.licenceUrl().isEmpty()) {
            node.put("license", imprint.licenceUrl());
        }
    }

    private String to(String path) {
        return base.of(leaf.path(), path);
    }

    private static Map<String, Object> organisation(String name) {
        Map<String, Object> node = node("Organization");
        node.put("name", name);
        return node;
    }

    private static Map<String, Object> node(String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }
}
