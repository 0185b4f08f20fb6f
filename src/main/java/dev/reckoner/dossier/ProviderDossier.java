package dev.reckoner.dossier;

import dev.reckoner.article.Html;
import dev.reckoner.catalogue.TokenPrice;
import dev.reckoner.table.Table;
import dev.reckoner.wording.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that one provider lets and hosts, at the prices of the day. */
public final class ProviderDossier {

    private final Almanac almanac;
    private final String id;

    /**
     * @param id as the provider's files are named
     */
    public ProviderDossier(Almanac almanac, String id) {
        this.almanac = almanac;
        this.id = id;
    }

    /** Providers of which the catalogue has prices, in order. */
    public static Set<String> ids(Almanac almanac) {
        Set<String> ids = new TreeSet<>();
        almanac.catalogue().offers().keySet().forEach(offer -> ids.add(provider(offer)));
        almanac.catalogue().tokenPrices().forEach(price -> ids.add(provider(price.id())));
        return ids;
    }

    /** The provider of an offer or of a hosted model. */
    static String provider(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    /** The dossier in one language. */
    public Dossier in(Words words) {
        Folio folio = new Folio(words, Addresses.provider(id));
        List<TokenPrice> hosted =
                almanac.catalogue().tokenPrices().stream()
                        .filter(price -> provider(price.id()).equals(id))
                        .filter(price -> price.heldOn(almanac.day()))
                        .toList();
        List<Table.Row> rows = hosted.stream().map(price -> HostedRow.of(folio, price)).toList();
        if (!rows.isEmpty()) {
            folio.section(
                    "hosted",
                    folio.phrase("provider-hosted"),
                    folio.table(
                            "hosted-table",
                            folio.phrase("provider-hosted-caption", name()),
                            folio.words("provider", "column-provider"),
                            HostedRow.columns(folio),
                            rows));
        }
        return folio.dossier(
                folio.phrase("provider-eyebrow"),
                name(),
                Html.escape(folio.phrase("provider-standfirst", name())));
    }

    private String name() {
        return almanac.catalogue().offers().values().stream()
                .filter(offer -> provider(offer.id()).equals(id))
                .map(offer -> offer.provider())
                .findFirst()
                .or(
                        () ->
                                almanac.catalogue().tokenPrices().stream()
                                        .filter(price -> provider(price.id()).equals(id))
                                        .map(TokenPrice::provider)
                                        .findFirst())
                .orElse(id);
    }
}
