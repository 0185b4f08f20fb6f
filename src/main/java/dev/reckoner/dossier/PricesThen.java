package dev.reckoner.dossier;

import dev.reckoner.article.Article;
import dev.reckoner.catalogue.Hosted;
import dev.reckoner.catalogue.Offer;
import dev.reckoner.catalogue.TokenPrice.Kind;
import dev.reckoner.provenance.Answer;
import dev.reckoner.provenance.Figure;
import dev.reckoner.provenance.Missing;
import dev.reckoner.quantity.Day;
import dev.reckoner.scenario.Examinations;
import dev.reckoner.table.Cell;
import dev.reckoner.table.Table;
import dev.reckoner.workload.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices of one provider that articles were reckoned with and that are others now. */
public final class PricesThen {

    private final String provider;
    private final Day today;
    private final Examinations examinations;
    private final List<Then> changed = new ArrayList<>();

    /**
     * A price that an article was reckoned with.
     *
     * @param what it was for
     * @param kind of tokens; empty for machines
     */
    private record Then(
            Article article,
            String what,
            Optional<Kind> kind,
            Figure then,
            Day day,
            Answer since) {}

    /**
     * @param provider as its files are named
     * @param all articles of the site, in its order
     */
    public PricesThen(
            Almanac almanac, String provider, Examinations examinations, List<Article> all) {
        this.provider = provider;
        this.today = almanac.day();
        this.examinations = examinations;
        for (Article article : all) {
            Map<String, Then> used = new LinkedHashMap<>();
            for (String id : article.ledger().scenarioIds()) {
                article.ledger().scenario(id).ifPresent(s -> used.putAll(used(article, s)));
            }
            used.values().stream().filter(PricesThen::differs).forEach(changed::add);
        }
    }

    private static boolean differs(Then price) {
        return !(price.since() instanceof Figure since && since.value() == price.then().value());
    }

    /** The prices of a scenario, by the ids of their figures. */
    private Map<String, Then> used(Article article, Scenario scenario) {
        Map<String, Then> used = new LinkedHashMap<>();
        Day day = scenario.asOf();
        scenario.deployment()
                .offer()
                .filter(offer -> isOurs(offer.id()))
                .ifPresent(
                        offer -> {
                            if (offer.price(day) instanceof Figure then) {
                                Answer now = offer.price(today);
                                String what = name(offer);
                                used.put(
                                        then.id(),
                                        new Then(article, what, Optional.empty(), then, day, now));
                            }
                        });
        Optional<Hosted> hosted = scenario.payment().api().filter(found -> isOurs(found.id()));
        double tokens = scenario.workload().tokens();
        for (Hosted api : hosted.stream().toList()) {
            String what = api.prices().get(0).apiModel();
            for (Kind kind : Kind.values()) {
                price(api, kind, day, tokens)
                        .ifPresent(
                                then ->
                                        used.put(
                                                then.id(),
                                                new Then(
                                                        article,
                                                        what,
                                                        Optional.of(kind),
                                                        then,
                                                        day,
                                                        today(api, kind, tokens))));
            }
        }
        return used;
    }

    private boolean isOurs(String id) {
        return ProviderDossier.provider(id).equals(provider);
    }

    private static String name(Offer offer) {
        return offer.region().isEmpty()
                ? offer.instance()
                : offer.instance() + " · " + offer.region();
    }

    private Answer today(Hosted hosted, Kind kind, double tokens) {
        Optional<Figure> now = price(hosted, kind, today, tokens);
        return now.isPresent()
                ? now.get()
                : new Missing("no-price", List.of(hosted.id(), today.toString()));
    }

    private static Optional<Figure> price(Hosted hosted, Kind kind, Day day, double tokens) {
        return hosted.on(day, tokens).flatMap(price -> hosted.figure(price, kind));
    }

    /** The table as HTML; empty where nothing changed. */
    String html(Folio folio, String name) {
        List<Table.Row> rows = new ArrayList<>();
        for (Then price : changed) {
            ArticleTitle.of(price.article(), examinations, folio.words())
                    .ifPresent(title -> rows.add(row(folio, price, title)));
        }
        return rows.isEmpty()
                ? ""
                : folio.table(
                        "then-table",
                        folio.phrase("provider-then-caption", name),
                        folio.words("article", "column-article"),
                        List.of(
                                folio.words("what", "column-what"),
                                folio.words("day", "column-article-day"),
                                folio.words("then", "column-then"),
                                folio.words("now", "column-now")),
                        rows);
    }

    private static Table.Row row(Folio folio, Then price, String title) {
        String slug = price.article().slug();
        String what =
                price.kind()
                        .map(kind -> folio.words().term(kind.term()).name())
                        .map(kind -> folio.phrase("of-subject", price.what(), kind))
                        .orElse(price.what());
        return new Table.Row(
                new Cell.Text(title, folio.way(Addresses.article(slug)), slug, false),
                List.of(
                        new Cell.Text(what),
                        new Cell.Text(price.day().toString()),
                        folio.whole(price.then()),
                        folio.whole(price.since())));
    }
}
