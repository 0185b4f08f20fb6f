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
import java.util.function.Function;

/** Prices of one provider that articles were reckoned with and that are others now. */
public final class PricesThen {

    private final String provider;
    private final Day today;
    private final Examinations examinations;
    private final List<Then> changed = new ArrayList<>();

    /**
     * A price that an article was reckoned with.
     *
     * @param what it was for, in a language
     */
    private record Then(
            Article article, Function<Folio, String> what, Figure then, Day day, Answer since) {}

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
        Optional<Offer> let = scenario.deployment().offer().filter(o -> isOurs(o.id()));
        for (Offer offer : let.stream().toList()) {
            if (offer.price(day) instanceof Figure then) {
                Answer since = offer.price(today);
                used.put(
                        then.id(),
                        new Then(article, folio -> name(folio, offer), then, day, since));
            }
        }
        Optional<Hosted> hosted = scenario.payment().api().filter(api -> isOurs(api.id()));
        double tokens = scenario.workload().tokens();
        for (Hosted api : hosted.stream().toList()) {
            for (Kind kind : Kind.values()) {
                for (Figure then : price(api, kind, day, tokens).stream().toList()) {
                    Answer since = today(api, kind, tokens);
                    used.put(
                            then.id(),
                            new Then(article, folio -> name(folio, api, kind), then, day, since));
                }
            }
        }
        return used;
    }

    private boolean isOurs(String id) {
        return ProviderDossier.provider(id).equals(provider);
    }

    private static String name(Folio folio, Offer offer) {
        String name =
                offer.region().isEmpty()
                        ? offer.instance()
                        : offer.instance() + " · " + offer.region();
        return offer.terms().equals(Offer.ON_DEMAND)
                ? name
                : folio.phrase("of-subject", name, folio.phrase("terms-" + offer.terms()));
    }

    private static String name(Folio folio, Hosted hosted, Kind kind) {
        String model = hosted.prices().get(0).apiModel();
        return folio.phrase("of-subject", model, folio.words().term(kind.term()).name());
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
        return new Table.Row(
                new Cell.Text(title, folio.way(Addresses.article(slug)), slug, false),
                List.of(
                        new Cell.Text(price.what().apply(folio)),
                        new Cell.Text(price.day().toString()),
                        folio.whole(price.then()),
                        folio.whole(price.since())));
    }
}
